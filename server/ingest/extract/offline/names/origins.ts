import type { Named } from '../../reading.ts';
import { paragraphOf, type Spoken, sentenceOf } from './spoken.ts';
import type { Text } from './text.ts';

const firms =
  /^(?:company|firm|group|maker|manufacturer|supplier|vendor|contractor|developer|corporation|conglomerate|start-?up|giant|broker|retailer|insurer|operator|carrier|lender|broadcaster|utility|consultancy|agency|charity|team|lab|outfit|consortium|bank|brewer|airline|drugmaker|chipmaker|carmaker|producer|distributor|parent)$/;
const based = /^(?:based|headquartered|listed|registered)$/;
const isPlace = (e: Named): boolean => e.types.includes('Country') || e.types.includes('Place');
const isFirm = (e: Named): boolean =>
  (e.types.includes('Organisation') || e.types.includes('Vendor')) &&
  !e.types.some((t) => t === 'Outlet' || t === 'PublicBody');

/** Where the text says its organisations are from: “the Czech maker Vexal”, “Lowmere-based Vexal”, “Vexal of Lowmere”. */
export class Origins {
  readonly #text: Text;
  readonly #mentions: readonly Spoken[];
  readonly #known = new Map<Named, Set<Named>>();
  readonly #firms = new Map<Named, Set<Named>>();
  #upTo = 0;

  constructor(text: Text, mentions: readonly Spoken[]) {
    this.#text = text;
    this.#mentions = mentions;
  }

  /**
   * “the Czech company”, “the Lowmere-based group”: the one that the text has said is from there; else the only one of the
   * last sentences, if nothing says that it is from elsewhere. `next` is the place, which stands right behind the article.
   */
  meant(i: number, next: Spoken | undefined, spoken: readonly Spoken[]): Spoken | undefined {
    const { words } = this.#text;
    const last = next?.first === i + 1 && isPlace(next.entity) ? nounAfter(this.#text, next) : null;
    if (next === undefined || last === null || stands(this.#text, i, last)) return undefined;
    const origins = this.#before(next);
    const meant = { first: i, last: last + 1 };
    const known = this.#firms.get(next.entity) ?? new Set<Named>();
    const [one] = known;
    if (known.size === 1 && one !== undefined) return { ...meant, entity: one };
    if (known.size > 1) return undefined;
    const here = words[i]?.sentence ?? 0;
    const near = spoken.filter(
      (x) =>
        here - sentenceOf(this.#text, x) < 3 &&
        (words[i]?.paragraph ?? 0) - paragraphOf(this.#text, x) < 2 &&
        isFirm(x.entity) &&
        x.entity !== next.entity &&
        // “an agreement between Vexal and the Czech company”
        !(x.last === i - 1 && /^(?:and|or|with|to|by|from)$/.test(words[i - 1]?.text ?? '')) &&
        ![...(origins.get(x.entity) ?? [])].some((o) => isOfOneKind(o, next.entity)),
    );
    const [only, ...others] = new Set(near.map((x) => x.entity));
    return only !== undefined && others.length === 0 ? { ...meant, entity: only } : undefined;
  }

  #before(place: Spoken): ReadonlyMap<Named, ReadonlySet<Named>> {
    for (; this.#upTo < this.#mentions.length; this.#upTo += 1) {
      const [at, after] = [this.#mentions[this.#upTo], this.#mentions[this.#upTo + 1]];
      if (at === undefined || at.first >= place.first) break;
      if (after === undefined) break;
      if (isPlace(at.entity) && isFirm(after.entity) && describes(this.#text, at, after))
        this.#add(after.entity, at.entity);
      if (isFirm(at.entity) && isPlace(after.entity) && isSited(this.#text, at, after))
        this.#add(at.entity, after.entity);
    }
    return this.#known;
  }

  #add(firm: Named, place: Named): void {
    this.#known.set(firm, (this.#known.get(firm) ?? new Set()).add(place));
    this.#firms.set(place, (this.#firms.get(place) ?? new Set()).add(firm));
  }
}

/** A firm of one country is not of another; one of a country may well be of a city. */
const isOfOneKind = (a: Named, b: Named): boolean => a.types.includes('Country') === b.types.includes('Country');

/** “Czech maker Vexal”, “Lowmere-based Vexal”, “Ruritania’s Vexal”: nothing between but words that say what it is. */
function describes({ words }: Text, place: Spoken, firm: Spoken): boolean {
  if (firm.first - place.last > 5 || words[place.first]?.sentence !== words[firm.first]?.sentence) return false;
  return words
    .slice(place.last, firm.first)
    .every((w) => /^(?:NOUN|ADJ)$/.test(w.pos) || /^(?:-|[‐‑]|['’]s?|based|headquartered|listed|“|")$/.test(w.text));
}

/** “Vexal, of Lowmere”, “Vexal in Lowmere”, “Vexal (Lowmere)” */
const isSited = ({ words }: Text, firm: Spoken, place: Spoken): boolean => {
  const between = words.slice(firm.last, place.first).map((w) => w.text);
  return (
    /^(?:, of|of|, based in|\()$/.test(between.join(' ')) &&
    words[firm.first]?.sentence === words[place.first]?.sentence
  );
};

/** The last word of “Lowmere-based telecoms company”, if such a noun stands there and no name goes on. */
function nounAfter({ words }: Text, place: Spoken): number | null {
  let at = place.last;
  if (/^[-‐‑]$/.test(words[at]?.text ?? '') && based.test(words[at + 1]?.text ?? '')) at += 2;
  for (let k = 0; k < 2; k += 1) {
    const [word, next] = [words[at + k], words[at + k + 1]];
    if (word === undefined || word.sentence !== words[place.first]?.sentence || word.capital) return null;
    if (firms.test(word.text) && !(next !== undefined && firms.test(next.text))) return at + k;
    if (!/^(?:NOUN|ADJ)$/.test(word.pos)) return null;
  }
  return null;
}

/** “Vexal, the Czech company”, “the Czech company Vexal”, “the Czech company, Vexal,”, “the Czech company that”: it says who it is. */
function stands({ words }: Text, article: number, last: number): boolean {
  const [before, next, after] = [words[article - 1], words[last + 1], words[last + 2]];
  if (before?.text === ',' && words[article - 2]?.capital === true) return true;
  if (next === undefined || next.sentence !== words[last]?.sentence) return false;
  if (next.capital || /^[“"„«‘(]$/.test(next.text)) return true;
  if (/^(?:that|which|who|whose|where|behind|of|in|at|for|called|named|-)$/.test(next.text)) return true;
  if (/^(?:NOUN|ADJ|PROPN)$/.test(next.pos) && !/s$/.test(next.text)) return true;
  return next.text === ',' && after?.capital === true;
}
