import type { EntityRef } from '../../../server/contract/graph.ts';
import type { Path, PathReply } from '../../../server/contract/path.ts';
import { counted, inNumbers, listed, standingWords } from '../../ui/words.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
const standingInLine = (s: Path['standing']): string => standingWords[s].word.toLowerCase();

/** “5 hops, one planned”: how long a path is, and how many of its hops stand as its weakest does. */
export function pathInBrief({ hops, standing }: Path): string {
  const alike = hops.filter((h) => h.link.standing === standing).length;
  const how = standingInLine(standing);
  return `${counted(hops.length, 'hop')}, ${alike === hops.length ? (hops.length === 1 ? how : `all ${how}`) : `${small[alike]} ${how}`}`;
}

/** The same where there is little room: “5 hops, planned”. */
export const pathInShort = ({ hops, standing }: Path): string =>
  `${counted(hops.length, 'hop')}, ${standingInLine(standing)}`;

/** The flag over the weakest hop. With the same standing and as many voices the first is marked, and that is said. */
export function weakestInWords({ hops, weakest }: Path): string {
  const worst = hops[weakest]?.link;
  const tied = hops.flatMap(({ link }, i) =>
    i !== weakest && link.standing === worst?.standing && link.voices === worst.voices ? [String(i + 1)] : [],
  );
  if (hops.length === 1) return 'The only hop';
  if (tied.length === 0) return 'Weakest hop';
  return tied.length === hops.length - 1 ? 'All hops stand alike' : `Weakest, level with hop ${listed(tied)}`;
}

export function question(stops: readonly Pick<EntityRef, 'name'>[]): string {
  const names = stops.map((s) => s.name);
  return names.length === 2 ? `How is ${names[0]} connected to ${names[1]}?` : `How are ${listed(names)} connected?`;
}

type Pair = PathReply['pairs'][number];
export const noClaim = ({ from, to }: Pick<Pair, 'from' | 'to'>): string =>
  `No claim here ties ${from.name} to ${to.name} directly.`;

/** How many paths are shown, and whether there may be others. */
export function howMany({ paths }: Pair, { maxHops }: PathReply['searched'], timedOut: boolean, most: number): string {
  const n = paths.length;
  if (n === most) return `The ${n} shortest are shown; there may be others.`;
  if (timedOut) return `${n === 1 ? 'One was' : `${n} were`} found before the search stopped.`;
  const within = `within ${counted(maxHops, 'hop')}`;
  return n === 1 ? `It is the only one ${within}.` : `There are ${n} ${within}.`;
}

/** What was looked through in vain. */
export function searchedInVain(
  { maxHops, links, entities, seconds }: PathReply['searched'],
  timedOut: boolean,
): string {
  const web = `${counted(links, 'Link')} between ${counted(entities, 'entity', 'entities')}`;
  return timedOut
    ? `The search stopped after ${inNumbers(seconds)} seconds, before all ways of up to ${counted(maxHops, 'hop')} over the ${web} were tried.`
    : `All ways of up to ${counted(maxHops, 'hop')} over the ${web} were tried, in either direction. Claims that nobody affirms draw no Link and lead nowhere.`;
}

/** How a Link of several claims got its standing. */
export function decidedBy({ claims, link }: Path['hops'][number]): string | null {
  if (claims.length < 2) return null;
  const n = counted(claims.length, 'claim');
  return link.standing === 'disputed'
    ? `This Link rests on ${n}. One that is disputed makes it disputed: it stands first.`
    : `This Link rests on ${n}. The strongest decides: it stands first.`;
}

export const notHere = (names: readonly string[]): string =>
  names.length === 1 ? `${names[0]} follows.` : `${listed(names)} follow.`;
