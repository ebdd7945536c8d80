import { byText } from '../../../claims/order.ts';
import type { EntityRef } from '../../../contract/graph.ts';
import type { Stance } from '../../../contract/terms.ts';
import type { Opposition, VoicePage } from '../../../contract/voices.ts';
import { claimStatements } from '../../queries/claimStatements.ts';
import { contradictionsOfClaims } from '../../queries/contradictionsOfClaims.ts';
import { judgementsByIds } from '../../queries/judgementsByIds.ts';
import { distinct, groupBy } from '../orders.ts';
import type { Reader } from '../reader.ts';
import type { Spoken, VoiceBook } from './book.ts';

const mostVoices = 50;
const mostPlaces = 20;
/** To decline an answer is to take no side. */
const opposed = (a: Stance, b: Stance): boolean =>
  a !== 'declines' && b !== 'declines' && (a === 'affirms') !== (b === 'affirms');

type Clash = {
  readonly other: EntityRef;
  readonly claim: string;
  readonly stance: Stance;
  readonly theirs: Stance;
  readonly instead: string | null;
};

/** On which claims a voice and another stand on different sides: the same claim, or two that a judgement says exclude each other. */
export async function readAgainst(
  reader: Reader,
  book: VoiceBook,
  id: string,
  says: readonly Spoken[],
): Promise<VoicePage['against']> {
  const { db } = reader;
  const affirmed = distinct(says.filter((a) => a.stance === 'affirms').map((a) => a.claim));
  const pairs = await db.read(contradictionsOfClaims, { ids: affirmed });
  const clashes = [
    ...says.flatMap((a) =>
      sideOf(book, id, a.claim, (theirs) => opposed(a.stance, theirs)).map((o) => ({
        ...o,
        stance: a.stance,
        instead: null,
      })),
    ),
    ...pairs.flatMap((p) =>
      sideOf(book, id, p.id, (theirs) => theirs === 'affirms').map((o) => ({
        ...o,
        claim: p.claim,
        stance: 'affirms' as const,
        instead: p.id,
      })),
    ),
  ];
  const once = [
    ...new Map(
      clashes.map((c): [string, Clash] => [[c.other.id, c.claim, c.stance, c.theirs, c.instead].join(' '), c]),
    ).values(),
  ];
  const [statements, judgements] = await Promise.all([
    db.read(claimStatements, {
      ids: distinct(once.flatMap((c) => (c.instead === null ? [c.claim] : [c.claim, c.instead]))),
    }),
    db.read(judgementsByIds, { ids: distinct(pairs.flatMap((p) => p.judgement ?? [])) }),
  ]);
  const refs = new Map(
    statements.map(({ id: claim, statement, standing }) => [claim, { id: claim, statement, standing }]),
  );
  const judged = new Map(judgements.map((j) => [j.id, j]));
  const judgementOf = new Map(pairs.map((p) => [`${p.claim} ${p.id}`, judged.get(p.judgement ?? '')]));
  const voices = [...groupBy(once, (c) => c.other.id).values()]
    .flatMap((all) => {
      const [first] = all;
      if (first === undefined) return [];
      const places = all
        .sort((a, b) => byText(placeKey(a), placeKey(b)))
        .flatMap((c): Opposition[] => {
          const [claim, instead] = [refs.get(c.claim), c.instead === null ? undefined : refs.get(c.instead)];
          const by = judgementOf.get(`${c.claim} ${c.instead}`);
          return claim === undefined
            ? []
            : [
                {
                  claim,
                  stance: c.stance,
                  theirs: c.theirs,
                  instead: instead ? { ...instead, by: by?.by ?? 'unknown', reason: by?.reason ?? null } : null,
                },
              ];
        });
      return [{ entity: first.other, total: places.length, places: places.slice(0, mostPlaces) }];
    })
    .sort((a, b) => b.total - a.total || byText(a.entity.name, b.entity.name) || byText(a.entity.id, b.entity.id));
  return { total: voices.length, voices: voices.slice(0, mostVoices) };
}

const placeKey = (c: Clash): string => [c.claim, c.instead, c.stance, c.theirs].join(' ');

/** Innermost voices of a claim whose stance is this one; whom a speaker speaks for stands beside the speaker. */
function sideOf(book: VoiceBook, id: string, claim: string, is: (theirs: Stance) => boolean) {
  return (book.byClaim.get(claim) ?? [])
    .filter((a) => is(a.stance))
    .flatMap((a) =>
      (a.chain.length === 0 ? [a.article.publisher] : a.chain.filter((v) => v.step === 0).map((v) => v.entity)).map(
        (other) => ({ other, claim, theirs: a.stance }),
      ),
    )
    .filter(({ other }) => other.id !== id);
}
