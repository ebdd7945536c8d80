import type { Range } from '../../../reading.ts';
import type { Types } from '../typed.ts';

type Spot = Range & { readonly entity: string };

/** Among so many it looks for whom a role belongs to; an article names no more. */
const most = 300;

const ofPress =
  /^(?:newspaper|paper|magazine|journal|outlet|broadcaster|station|channel|newsroom|site|website|weekly|daily|bulletin|agency)s?$/;

/** Whom the text named last before a place: what “the minister” is minister of when nobody says so. */
export class Lately {
  private readonly spots: readonly Spot[];
  private readonly types: Types;

  private readonly most = new Map<string, Spot>();
  private readonly counts = new Map<string, number>();
  /** The first place of each entity. */
  private readonly firsts: Spot[] = [];
  private about: Spot | null = null;
  private last: Spot | null = null;

  constructor(spots: readonly Spot[], types: Types) {
    this.spots = spots;
    this.types = types;
    const times = this.counts;
    for (const s of spots) {
      if (!times.has(s.entity) && this.firsts.length < most) this.firsts.push(s);
      const n = (times.get(s.entity) ?? 0) + 1;
      times.set(s.entity, n);
      for (const kind of types.of(s.entity)) {
        const leader = this.most.get(kind);
        if (leader === undefined || n > (times.get(leader.entity) ?? 0)) this.most.set(kind, s);
      }
    }
  }

  /** The last one of these types, no further back than so many characters. */
  named(
    before: number,
    within: number,
    kind: string,
    fits: (name: string, id: string) => boolean = () => true,
  ): Spot | null {
    for (let i = this.firstFrom(before) - 1; i >= 0 && i > this.firstFrom(before) - 30; i--) {
      const spot = this.spots[i];
      if (spot === undefined || before - spot.start > within) return null;
      if (
        spot.end <= before &&
        this.types.is(spot.entity, kind) &&
        fits(this.types.named(spot.entity)?.name ?? '', spot.entity)
      )
        return spot;
    }
    return null;
  }

  /** Everybody of these types that is named between two places. */
  between(from: number, to: number, kind: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (let i = this.firstFrom(from); i < this.spots.length; i++) {
      const spot = this.spots[i];
      if (spot === undefined || spot.end > to) break;
      if (this.types.is(spot.entity, kind)) found.add(spot.entity);
    }
    return found;
  }

  /** The one of this type with whose name the text goes on at a place. */
  at(start: number, kind: string): Spot | null {
    const spot = this.spots[this.firstFrom(start)];
    return spot?.start === start && this.types.is(spot.entity, kind) ? spot : null;
  }

  /** The last one before a place that is called so: “the committee” of the Public Accounts Committee, “the firm” of Acme. */
  called(before: number, word: string, kind: string): Spot | null {
    const stem = word.replace(/s$/, '');
    const fits = (s: Spot): boolean => {
      const named = this.types.named(s.entity);
      if (named === undefined || !this.types.is(s.entity, kind)) return false;
      // Papers are quoted in passing; “the company” is seldom one of them.
      if (this.types.is(s.entity, 'Outlet') && !ofPress.test(word)) return false;
      const names = [named.name, ...named.aliases];
      return (
        named.nouns.includes(word) ||
        names.some((n) =>
          n
            .toLowerCase()
            .split(/[\s’'-]+/)
            .includes(stem),
        )
      );
    };
    const at = this.firstFrom(before);
    for (let i = at - 1; i >= 0 && i > at - 60; i--) {
      const spot = this.spots[i];
      if (spot !== undefined && fits(spot)) return spot;
    }
    return this.first(kind, (id) => fits({ start: 0, end: 0, entity: id }));
  }

  /** The first one of its type anywhere in the article that fits. */
  first(kind: string, fits: (entity: string) => boolean): Spot | null {
    return this.firsts.find((spot) => this.types.is(spot.entity, kind) && fits(spot.entity)) ?? null;
  }

  /** The one of its type that fits, if the article names no second. */
  only(kind: string, fits: (entity: string) => boolean): Spot | null {
    const found = this.firsts.filter((spot) => this.types.is(spot.entity, kind) && fits(spot.entity));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The one of its type that the whole article names most. */
  main(kind: string): Spot | null {
    return this.most.get(kind) ?? null;
  }

  /** The one that it names half again as often as any other; twice among others is no more than once. */
  leader(kind: string): Spot | null {
    const first = this.most.get(kind);
    if (first === undefined) return null;
    const most = this.counts.get(first.entity) ?? 0;
    const others = [...this.counts].filter(([e]) => e !== first.entity && this.types.is(e, kind));
    return others.some(([, n]) => n * 1.5 > most) || (most < 3 && others.length > 0) ? null : first;
  }

  /** How often the whole article names it. */
  times(entity: string): number {
    return this.counts.get(entity) ?? 0;
  }

  /** Of which organisation the text speaks: the last one that was the subject of a sentence. */
  topic(before: number, within: number): Spot | null {
    return this.about !== null && this.about.end <= before && before - this.about.start < within ? this.about : null;
  }

  /** Whom or what the sentence before was about. */
  get told(): Spot | null {
    return this.last;
  }

  tellOf(spot: Spot | null): void {
    this.last = spot;
  }

  speakOf(spot: Spot): void {
    this.about = spot;
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.spots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spots[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
