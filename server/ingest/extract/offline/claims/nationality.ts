/** Adjectives that do not begin like the name they belong to, or end like nothing else. */
const irregular = new Set(
  'Kazakh Uzbek Tajik Turkmen Kyrgyz Afghan British English Scottish Welsh Irish Dutch French Czech Slovak Croat Serb Swiss Thai Greek Danish Polish Finnish Swedish Spanish US U.S. UK American Soviet Emirati Basque Flemish Filipino Burmese Argentine Malagasy Cypriot Manx Monegasque Botswanan Ivorian Congolese Lao Kiwi EU European African Asian'.split(
    ' ',
  ),
);

/** Whether these words for a country or place are its adjective (“Chinese”, “Catalan”) rather than a name of it. */
export function isNationality(words: string, name: string): boolean {
  if (words === name) return false;
  if (irregular.has(words)) return true;
  const stem = name.slice(0, 4).toLowerCase();
  return words.toLowerCase().startsWith(stem) && /(?:ese|ish|ians?|ans?|ic|i|ers?|ites?|ine|ot)$/.test(words);
}
