import type { VerbChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, type Clause } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { meantBy } from '../mentioned/meant.ts';
import { atPhrases, type Rule } from '../rule.ts';
import { judgedOwner } from './befallen.ts';

const alternatives = (list: string): string =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .join('|');
const be =
  "(?:is|are|was|were|been|be|remains?|remained|seems?|seemed|appears?|appeared|becomes?|became|feels?|felt|sounds?|sounded|grew|'s|'re)";
const softly =
  '(?:(?:very|more|most|also|long|always|so|all|rather|quite|far|clearly|too|still|now|not|never|openly|[a-z]+ly) )*';
const hers =
  '(?:(?:his|her|its|their|the|a|an|some|more|serious|grave|strong|full|complete|public|fierce|sharp|warm|further|renewed) )*';

const against = alternatives(
  'critical of|scathing about|scathing of|dismissive of|contemptuous of|scornful of|sceptical of|sceptical about|skeptical of|skeptical about|suspicious of|wary of|hostile to|opposed to|dead against|against|unhappy with|unhappy about|dissatisfied with|disappointed with|disappointed by|disappointed in|disillusioned with|angry at|angry with|angry about|furious with|furious at|furious about|outraged by|outraged at|appalled by|appalled at|alarmed by|dismayed by|dismayed at|disturbed by|horrified by|unimpressed by|unimpressed with|unconvinced by|unconvinced of|fed up with',
);
const inFavour = alternatives(
  'in favour of|in favor of|all in favour of|supportive of|all for|enthusiastic about|full of praise for|grateful to|impressed by|impressed with|delighted with|delighted by|pleased with|happy with|satisfied with|convinced by|convinced of|confident in|fond of|appreciative of|proud of',
);
const blaming = alternatives(
  `(?:hit|hits|hitting|lashed|lashes|lashing) (?:back )?out at|(?:took|takes|taken|taking) ${hers}(?:aim|swipe|swipes|shot|potshots) at|(?:spoke|speaks|spoken|speaking|came|comes|come|coming) (?:strongly )?(?:out )?against|(?:railed|rails|railing) against|(?:cast|casts|casting) ${hers}(?:doubt|doubts|aspersions) (?:on|upon|over)|(?:poured|pours|pouring) (?:scorn|cold water) on|(?:pointed|points|pointing) ${hers}finger at|(?:poked|pokes|poking) fun at|(?:made|makes|making) fun of|(?:put|puts|putting|laid|lays|laying|pinned|pins) ${hers}blame (?:squarely )?(?:on|at the door of)|(?:turned|turns) ${hers}(?:fire|anger|ire) on|(?:has|have|had|voiced|voices|expressed|expresses|raised|raises) ${hers}(?:doubts|reservations|misgivings|qualms|concerns|questions|worries|fears|objections) (?:about|over)|(?:raised|raises|raising) ${hers}(?:objections?|doubts) to`,
);
const praising = alternatives(
  `(?:swears|swore|swear) by|(?:threw|throws|thrown|put|puts) ${hers}(?:weight|support|backing) behind|(?:gave|gives|given|giving|lent|lends|offered|offers|pledged|pledges) ${hers}(?:backing|support|blessing|endorsement) to|(?:paid|pays|paying) ${hers}tribute to|(?:heaped|heaps|heaping|lavished|lavishes) ${hers}praise (?:on|upon)|(?:came|comes|come|coming) out (?:strongly )?(?:in (?:favour|favor|support) of|for)|(?:spoke|speaks|spoken) (?:highly|warmly|up|out in (?:favour|favor|support)) (?:of|for)|(?:leapt|leaps|came|comes|jumped) to ${hers}defence of|(?:sang|sings|sing) ${hers}praises of`,
);
const criticised = `(?:came|comes|come|coming|been|is|was|are|were) under (?:heavy |fierce |renewed |fresh )?(?:fire|attack) from|(?:drew|draws|drawn|drawing|faced|faces|facing|attracted|attracts|met with|earned|provoked) ${hers}(?:criticism|condemnation|rebukes?|ire|anger|scorn|complaints|opposition|objections) (?:from|by)`;
const praised = `(?:drew|draws|drawn|won|wins|winning|earned|earns|received|receives) ${hers}(?:praise|plaudits|backing|support|endorsement|blessing) (?:from|of)|(?:has|have|had|enjoys|enjoyed) ${hers}(?:backing|support|confidence|blessing|full support) of`;

type Attitude = {
  readonly said: RegExp;
  readonly polarity: 'bad' | 'good';
  readonly turned?: boolean;
  readonly feels?: boolean;
};
const end = '(?: (?:the|a|an|its|his|her|their|this|that|these|those|any))?$';
const phrases: readonly Attitude[] = [
  { said: new RegExp(`\\b${be} ${softly}(?:${against})${end}`), polarity: 'bad', feels: true },
  { said: new RegExp(`\\b${be} ${softly}(?:${inFavour})${end}`), polarity: 'good', feels: true },
  { said: new RegExp(`\\b(?:${blaming})${end}`), polarity: 'bad' },
  { said: new RegExp(`\\b(?:${praising})${end}`), polarity: 'good' },
  { said: new RegExp(`\\b(?:${criticised})${end}`), polarity: 'bad', turned: true },
  { said: new RegExp(`\\b(?:${praised})${end}`), polarity: 'good', turned: true },
];
const closing = new Set([
  'of',
  'about',
  'to',
  'against',
  'with',
  'by',
  'at',
  'for',
  'in',
  'on',
  'upon',
  'over',
  'from',
  'behind',
]);
const denying = /\b(?:not|never|n't|no longer|hardly|neither|far from|less than)\b/;

/** “is highly critical of Acme”, “hit out at Acme”, “came under fire from Bolt”: what a set phrase says somebody thinks of it. */
export const attitudes: Rule = [
  atPhrases(2, (clause, scene, at) => {
    const noun = clause.chunks[at];
    const before = clause.chunks[at - 1];
    if (noun?.kind !== 'noun' || before === undefined || !('word' in before)) return [];
    if (!closing.has(before.word)) return [];
    const from = Math.max(0, before.last - 10);
    const pieces = clause.pieces.slice(from, before.last + 1);
    // A name is one word here.
    const words = pieces.map((p) => p.lower.replaceAll(' ', '_')).join(' ');
    for (const attitude of phrases) {
      const match = attitude.said.exec(words);
      if (match === null) continue;
      const piece = from + words.slice(0, match.index).split(' ').length - 1;
      return read(clause, scene, at, piece, match[0], attitude);
    }
    return [];
  }),
];

function read(
  clause: Clause,
  scene: Scene,
  at: number,
  piece: number,
  words: string,
  { polarity, turned, feels }: Attitude,
): Found[] {
  const verbAt = clause.chunks.findIndex((c) => c.kind === 'verb' && c.first <= piece && piece <= c.last);
  const verb = clause.chunks[verbAt];
  const main = clause.pieces[piece];
  if (verb?.kind !== 'verb' || main === undefined || !isSaid(verb)) return [];
  const other = argumentOf(clause, at) ?? judgedOwner(clause, at) ?? meantBy(clause, scene, at);
  if (other === null) return [];
  // “was against Bolt in court”
  if (sided.test(words) && !scene.types.is(other.entity, 'System', 'Work', 'Event', 'Topic')) return [];
  const negated = verb.negated || denying.test(words);
  // “is not opposed to” is no support.
  if (negated && !(feels === true && polarity === 'good')) return [];
  const isParty = (a: Argument): boolean => scene.types.is(a.entity, 'Person', 'Organisation', 'Country');
  return subjectsOf(clause, verbAt)
    .map((s): readonly [Argument, Argument] => (turned === true ? [other, s] : [s, other]))
    .filter(([by, of]) => isParty(by) && by.entity !== of.entity)
    .map(([by, of]) => ({
      subject: by.entity,
      predicate: negated || polarity === 'bad' ? 'CRITICISES' : 'SUPPORTS',
      object: of.entity,
      anchor: main,
      passage: spanning(by, main, of),
      spokenBy: by.entity,
    }));
}

const sided =
  /\b(?:is|are|was|were|be|been|remains?|remained)(?: (?:also|still|dead|all|[a-z]+ly))* (?:against|for)(?: \w+)?$/;
const isSaid = (verb: VerbChunk): boolean =>
  (verb.form === 'finite' || verb.form === 'ing') && !verb.planned && !verb.alleged;
