import { type Standing, standings } from '../../../server/contract/terms.ts';
import { clocks, type Period, type Sift } from './sift.ts';

/** What `/when` shows, as its query string: `ids=a_b&view=map&claim=…&off=planned&clock=said&from=2019-01-01&to=…`. */
export type Asked = {
  /** Entities whose claims are shown; none = the canvas one comes from. */
  readonly ids: readonly string[];
  /** Or those that a saved query gives. */
  readonly query: string | null;
  readonly view: View;
  readonly claim: string | null;
  readonly sift: Sift;
};
export const views = ['both', 'map', 'time'] as const;
export type View = (typeof views)[number];

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

export function readAsked(said: URLSearchParams): Asked {
  const query = said.get('q');
  const claim = said.get('claim');
  const off = (said.get('off') ?? '').split('_');
  return {
    ids: [...new Set((said.get('ids') ?? '').split('_').filter((id) => slug.test(id)))],
    query: query !== null && slug.test(query) ? query : null,
    view: views.find((v) => v === said.get('view')) ?? 'both',
    claim: claim !== null && /^[a-z0-9-]+$/.test(claim) ? claim : null,
    sift: { off: standings.filter((s: Standing) => off.includes(s)), period: periodOf(said) },
  };
}

function periodOf(said: URLSearchParams): Period | null {
  const clock = clocks.find((c) => c === said.get('clock'));
  const [from, to] = [said.get('from') ?? '', said.get('to') ?? ''];
  return clock !== undefined && day.test(from) && day.test(to) && from <= to ? { clock, from, to } : null;
}

/** Written by hand so that ids stay readable: they hold nothing that a query string escapes. */
export function writeAsked({ ids, query, view, claim, sift }: Asked): string {
  const said = [
    ...(ids.length > 0 ? [`ids=${ids.join('_')}`] : []),
    ...(query === null ? [] : [`q=${query}`]),
    ...(view === 'both' ? [] : [`view=${view}`]),
    ...(claim === null ? [] : [`claim=${claim}`]),
    ...(sift.off.length > 0 ? [`off=${sift.off.join('_')}`] : []),
    ...(sift.period === null ? [] : [`clock=${sift.period.clock}&from=${sift.period.from}&to=${sift.period.to}`]),
  ].join('&');
  return said === '' ? '/when' : `/when?${said}`;
}
