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
const most = 1_000;
/** English closer than this to the best guess may be English: names of other tongues pull short texts away from it. */
const closeEnough = 0.85;
/** A text of fewer words may be English without any of its little ones. */
const fewestWords = 20;

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
export const languageName = (code: string): string => names.of(code) ?? code;

/**
 * What language a text is in: English by its little words, which costs next to nothing; any other by its trigrams. The longer
 * a text, the closer all languages come by them, so that English counts as close only where little words speak for it too.
 */
export function languageOf(text: string): Language {
  const sample = text.slice(0, most);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = words.filter((w) => littleWords.has(w)).length / words.length;
  if (words.length >= fewest && share > 1 / 12) return { code: 'en', name: 'English', told: true };
  const ranked = francAll(sample, { minLength: fewest });
  const [best] = ranked;
  if (best === undefined || best[0] === 'und') return { code: 'en', name: 'English', told: false };
  const english = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  const mayBe = best[0] === 'eng' || words.length < fewestWords || share > 1 / 30;
  const code = mayBe && english >= best[1] * closeEnough ? 'en' : (Intl.getCanonicalLocales(best[0])[0] ?? best[0]);
  return { code, name: languageName(code), told: true };
}

/** Of an English text every sixth word is one of these, of a text in another language hardly one in fifty. */
const littleWords = new Set(
  'the and of that with from which have been were said their this would they its his who'.split(' '),
);
