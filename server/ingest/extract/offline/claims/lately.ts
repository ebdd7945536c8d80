import type { Range } from '../../reading.ts';
import type { Types } from './typed.ts';

type Spot = Range & { readonly entity: string };

/** Whom the text named last before a place: what “the minister” is minister of when nobody says so. */
export class Lately {
  private readonly spots: readonly Spot[];
  private readonly types: Types;

  private readonly most = new Map<string, Spot>();

  constructor(spots: readonly Spot[], types: Types) {
    this.spots = spots;
    this.types = types;
    const times = new Map<string, number>();
    for (const s of spots) {
      const n = (times.get(s.entity) ?? 0) + 1;
      times.set(s.entity, n);
      for (const kind of types.of(s.entity)) {
        const leader = this.most.get(kind);
        if (leader === undefined || n > (times.get(leader.entity) ?? 0)) this.most.set(kind, s);
      }
    }
  }

  /** The last one of these types, no further back than so many characters. */
  named(before: number, within: number, kind: string, fits: (name: string) => boolean = () => true): Spot | null {
    for (let i = this.firstFrom(before) - 1; i >= 0 && i > this.firstFrom(before) - 30; i--) {
      const spot = this.spots[i];
      if (spot === undefined || before - spot.start > within) return null;
      if (spot.end <= before && this.types.is(spot.entity, kind) && fits(this.types.named(spot.entity)?.name ?? ''))
        return spot;
    }
    return null;
  }

  /** The one of its type that the whole article names most. */
  main(kind: string): Spot | null {
    return this.most.get(kind) ?? null;
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
