/** First day that anything is said of an entity, as days since 1970; null where no date is known. */
export type Dates = ReadonlyMap<string, number | null>;
/** Stretches of time in which something lies, first to last, and which each entity lies in; the undated come after all. */
type Periods = { readonly labels: readonly string[]; readonly of: ReadonlyMap<string, number> };

const most = 16;
const steps = [1, 2, 5, 10, 20, 50, 100, 1000];
const months = 'January February March April May June July August September October November December'.split(' ');

/** Years, or several of them where there are many; months where everything lies within two years. */
export function periodsOf(dates: Dates): Periods {
  const days = [...dates.values()].flatMap((d) => d ?? []);
  const monthOf = (day: number) => {
    const at = new Date(day * 86_400_000);
    return at.getUTCFullYear() * 12 + at.getUTCMonth();
  };
  const all = days.map(monthOf);
  const span = all.reduce((a, b) => Math.max(a, b), -Infinity) - all.reduce((a, b) => Math.min(a, b), Infinity);
  const byMonth = span < 24;
  const distinct = (unit: number) => new Set(all.map((m) => Math.floor(m / unit))).size;
  const unit = byMonth ? 1 : 12 * (steps.find((s) => distinct(12 * s) <= most) ?? 1000);
  const starts = [...new Set(all.map((m) => Math.floor(m / unit) * unit))].sort((a, b) => a - b);
  const index = new Map(starts.map((s, i) => [s, i]));
  const years = (from: number, count: number) => (count === 1 ? String(from) : `${from}–${from + count - 1}`);
  return {
    labels: [
      ...starts.map((s) => (byMonth ? `${months[s % 12]} ${Math.floor(s / 12)}` : years(s / 12, unit / 12))),
      'No date known',
    ],
    of: new Map(
      [...dates].map(([id, day]) => [
        id,
        day === null ? starts.length : (index.get(Math.floor(monthOf(day) / unit) * unit) ?? starts.length),
      ]),
    ),
  };
}
