import type { Range, Speech } from '../../../reading.ts';
import type { Scene } from '../context.ts';
import type { Found } from '../found.ts';
import { flatDenial } from '../voices/answers.ts';
import { byClause, bySentence } from '../voices/turns.ts';
import { within } from '../voices/within.ts';
import { isSaidOf } from './judged.ts';
import { sentimentOf } from './sentiment.ts';

type Spot = Range & { readonly entity: string; readonly adjective: boolean; readonly reference: boolean };

/** About a paragraph: of what was named further back nobody is speaking any more. */
const near = 300;
const longest = 500;
/** In these, words that blame name what a law forbids. */
const ofLaw =
  /\b(?:inquiry|investigat\w+|suspicion|suspected|probe|charge[sd]?|sued|lawsuit|convicted|pleaded|trial|indict\w+)\b/i;
const asking = /\?["”’)]*\s*$/;
const pointing =
  /\b(?:it|its|they|them|their|this|that|these|those|the (?:system|tool|software|app|device|machine|programme|program|platform|technology|cameras?|kits?|meters?|boxes|sensors?|drones?|deal|plan|project|bill|law|report|study))\b/gi;
const pointsAt = (text: string): Range[] =>
  [...text.matchAll(pointing)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** What somebody's words praise or blame: the thing they name, else the one that was spoken of last. */
export function readOpinions(
  speeches: readonly Speech[],
  spots: readonly Spot[],
  speaksFor: (speaker: string) => string | null,
  { reading, types }: Scene,
): Found[] {
  const isThing = (s: Spot): boolean => types.is(s.entity, 'System', 'Work');
  return speeches
    .flatMap((s) => bySentence(s, reading))
    .flatMap((s) => byClause(s, reading))
    .flatMap((speech): Found[] => {
      const { speaker, start, end } = speech;
      if (speaker === null || speech.stance !== 'affirms' || end - start > longest) return [];
      if (!types.is(speaker, 'Person', 'Organisation')) return [];
      const own = [speaker, speaksFor(speaker)];
      const isOther = (s: Spot): boolean => !s.adjective && !own.includes(s.entity);
      const inside = within(spots, speech).filter(isOther);
      if (inside.length === 0 && speech.kind !== 'direct') return [];
      const text = reading.text.slice(start, end);
      if (asking.test(text)) return [];
      const sentiment = ofLaw.test(text) || flatDenial.test(text) ? null : sentimentOf(text);
      if (sentiment === null) return [];
      const isJudged = (r: Range, thing = true): boolean =>
        sentiment.at.some((at) => at > r.start && isSaidOf(text, r, at, thing));
      const named = inside.filter((s) => isJudged({ start: s.start - start, end: s.end - start }, isThing(s)));
      const target =
        named.find(isThing) ??
        named.find((s) => types.is(s.entity, 'Organisation', 'Country') && !types.is(s.entity, 'Outlet')) ??
        // Whom “he” means is a guess, and this is somebody's name.
        named.find((s) => types.is(s.entity, 'Person') && !s.reference) ??
        (named.length === 0 &&
        inside.every((s) => !isThing(s)) &&
        speech.kind === 'direct' &&
        pointsAt(text).some((r) => isJudged(r))
          ? within(spots, { start: start - near, end: start }).findLast((s) => isOther(s) && isThing(s))
          : undefined);
      if (target === undefined) return [];
      const predicate = sentiment.polarity === 'bad' ? 'CRITICISES' : 'SUPPORTS';
      const range = { start, end };
      return [{ subject: speaker, predicate, object: target.entity, anchor: range, passage: range, spokenBy: speaker }];
    });
}
