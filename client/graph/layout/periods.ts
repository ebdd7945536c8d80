/** First day that anything is said of an entity, as days since 1970; null where no date is known. */
export type Dates = ReadonlyMap<string, number | null>;
/** Stretches of time in which something lies, first to last, and which each entity lies in; the undated come after all. */
type Periods = { readonly labels: readonly string[]; readonly of: ReadonlyMap<string, number> };

const most = 16;
const steps = [1, 2, 5, 10, 20, 50, 100, 1000];
/** Years, or several of them where there are many. Never months: a claim of 2019 must not stand under January. */
export function periodsOf(dates: Dates): Periods {
  const days = [...dates.values()].flatMap((d) => d ?? []);
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const all = days.map(yearOf);
  const distinct = (unit: number) => new Set(all.map((y) => Math.floor(y / unit))).size;
  const unit = steps.find((s) => distinct(s) <= most) ?? 1000;
  const starts = [...new Set(all.map((y) => Math.floor(y / unit) * unit))].sort((a, b) => a - b);
  const index = new Map(starts.map((s, i) => [s, i]));
  const years = (from: number, count: number) => (count === 1 ? String(from) : `${from}–${from + count - 1}`);
  return {
    labels: [...starts.map((s) => years(s, unit)), 'No date known'],
    of: new Map(
      [...dates].map(([id, day]) => [
        id,
        day === null ? starts.length : (index.get(Math.floor(yearOf(day) / unit) * unit) ?? starts.length),
      ]),
    ),
  };
}
