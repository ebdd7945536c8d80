import { francAll } from 'franc-min';

export type Language = {
  /** BCP 47. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** Whether it was told from the text, and not only assumed. */
  readonly told: boolean;
};

/** The trigrams of a shorter text say too little. */
const fewest = 60;
/** More tells no more, and the trigrams of a long text take longer than tagging it. */
const most = 2_000;
/** English closer than this to the best guess is English: names of other tongues pull short texts away from it. */
const closeEnough = 0.85;

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
export const languageName = (code: string): string => names.of(code) ?? code;

/** What language a text is in, by its trigrams; English where it is too short to tell. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, most);
  if (isPlainlyEnglish(sample)) return { code: 'en', name: 'English', told: true };
  const ranked = francAll(sample, { minLength: fewest });
  const [best] = ranked;
  if (best === undefined || best[0] === 'und') return { code: 'en', name: 'English', told: false };
  const english = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  const code = english >= best[1] * closeEnough ? 'en' : (Intl.getCanonicalLocales(best[0])[0] ?? best[0]);
  return { code, name: languageName(code), told: true };
}

/** No other language has “the” for one word in thirty, beside as many of “of”, “and” and “to”; asking so costs next to nothing. */
function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = (of: ReadonlySet<string>) => words.filter((w) => of.has(w)).length / words.length;
  return words.length >= fewest && share(articles) > 1 / 30 && share(links) > 1 / 30;
}
const articles = new Set(['the']);
const links = new Set(['of', 'and', 'to']);
