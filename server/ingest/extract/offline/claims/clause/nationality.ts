/** Adjectives that do not begin like the name they belong to, or end like nothing else. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  Kazakhstan: ['Kazakh'],
  Uzbekistan: ['Uzbek'],
  Tajikistan: ['Tajik'],
  Turkmenistan: ['Turkmen'],
  Kyrgyzstan: ['Kyrgyz'],
  Afghanistan: ['Afghan'],
  'United Kingdom': ['British', 'UK', 'Scottish', 'Welsh', 'English'],
  England: ['English'],
  Scotland: ['Scottish'],
  Wales: ['Welsh'],
  Ireland: ['Irish'],
  Netherlands: ['Dutch'],
  France: ['French'],
  Czechia: ['Czech'],
  'Czech Republic': ['Czech'],
  Slovakia: ['Slovak'],
  Serbia: ['Serb'],
  Croatia: ['Croat'],
  Switzerland: ['Swiss'],
  Thailand: ['Thai'],
  Greece: ['Greek'],
  Denmark: ['Danish', 'Danes', 'Dane'],
  Poland: ['Polish', 'Poles'],
  Finland: ['Finnish', 'Finns'],
  Sweden: ['Swedish', 'Swedes'],
  Spain: ['Spanish', 'Spaniards'],
  Turkey: ['Turkish', 'Turks'],
  'United States': ['US', 'U.S.', 'American'],
  'Soviet Union': ['Soviet'],
  'United Arab Emirates': ['Emirati', 'UAE'],
  'European Union': ['EU', 'European'],
  Philippines: ['Filipino', 'Philippine'],
  Myanmar: ['Burmese'],
  Norway: ['Norwegian'],
  Cyprus: ['Cypriot'],
  'Ivory Coast': ['Ivorian'],
};

/** Whether these words for a country or place are its adjective (“Chinese”, “Catalan”) rather than a name of it. */
export function isNationality(words: string, name: string): boolean {
  if (words === name) return false;
  if (irregular[name]?.includes(words) === true) return true;
  const stem = name.slice(0, 4).toLowerCase();
  return words.toLowerCase().startsWith(stem) && /(?:ese|ish|ians?|ans?|ic|i|ers?|ites?|ine|ot)$/.test(words);
}
