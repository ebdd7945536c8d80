import { oneVoiceOf } from '../../../claims/oneVoice.ts';
import { byText } from '../../../claims/order.ts';
import { voiceSentence } from '../../../claims/voiceWords.ts';
import { stances } from '../../../contract/terms.ts';
import { type VoiceAssertion, type VoicePage, type VoiceQuery, voiceParts } from '../../../contract/voices.ts';
import { claimStatements } from '../../queries/claimStatements.ts';
import { readClaims } from '../claims.ts';
import { distinct, groupBy } from '../orders.ts';
import { pageOf } from '../page.ts';
import type { Reader } from '../reader.ts';
import { entityRow } from '../refs.ts';
import { readAgainst } from './against.ts';
import { aloneClaims } from './alone.ts';
import type { Parts, Spoken, VoiceBook } from './book.ts';
import { kindOf, spokenOf, stancesOf, unreviewedOf } from './counts.ts';
import { dependsOf, flowOf } from './ways.ts';

const mostClaims = 100;

/** Everything one voice asserts, denies, questions or declines, and what it passes on; 404 where there is no such entity. */
export async function readVoice(reader: Reader, book: VoiceBook, id: string, asked: VoiceQuery): Promise<VoicePage> {
  const voice = book.voices.get(id);
  const entity = voice?.entity ?? reader.ref(await entityRow(reader, id));
  const parts = voice?.parts ?? { says: [], carries: [], publishes: [] };
  const counts = { says: parts.says.length, carries: parts.carries.length, publishes: parts.publishes.length };
  const line = voiceSentence(entity, counts);
  const inParts = spokenOf(parts, asked.part);
  const spoken = inParts.filter((a) => asked.subject === undefined || a.subject.id === asked.subject);
  const alone = aloneClaims(book, id, parts.says);
  const one = oneVoiceClaims(book, inParts);
  const [assertions, against, statements] = await Promise.all([
    readAssertions(reader, parts, spoken, asked),
    readAgainst(reader, book, id, parts.says),
    reader.db.read(claimStatements, {
      ids: distinct([...alone.slice(0, mostClaims), ...one.slice(0, mostClaims).map((c) => c.claim)]),
    }),
  ]);
  const refs = new Map(
    statements.map(({ id: claim, statement, standing }) => [claim, { id: claim, statement, standing }]),
  );
  return {
    entity,
    kind: kindOf(entity),
    line: { text: line.text, voices: [...line.voices] },
    parts: counts,
    voices: distinct(inParts.flatMap((a) => innermost(a))).length,
    articles: distinct(inParts.map((a) => a.article.id)).length,
    disputed: distinct(inParts.filter((a) => a.standing === 'disputed').map((a) => a.claim)).length,
    ...unreviewedOf(inParts),
    byStance: stancesOf(spoken),
    subjects: subjectsOf(inParts),
    assertions,
    alone: { total: alone.length, claims: alone.slice(0, mostClaims).flatMap((c) => refs.get(c) ?? []) },
    oneVoice: {
      total: one.length,
      claims: one.slice(0, mostClaims).flatMap(({ claim, oneVoice }) => {
        const ref = refs.get(claim);
        return ref === undefined ? [] : [{ ...ref, oneVoice }];
      }),
    },
    against,
    depends: dependsOf(id, [...parts.carries, ...parts.publishes]),
    flow: flowOf(inParts),
  };
}

const innermost = (a: Spoken): string[] =>
  a.chain.length === 0 ? [a.article.publisher.id] : a.chain.filter((v) => v.step === 0).map((v) => v.entity.id);

function subjectsOf(spoken: readonly Spoken[]): VoicePage['subjects'] {
  return [...groupBy(spoken, (a) => a.subject.id).values()]
    .flatMap((said) => (said[0] === undefined ? [] : [{ entity: said[0].subject, assertions: said.length }]))
    .sort(
      (a, b) => b.assertions - a.assertions || byText(a.entity.name, b.entity.name) || byText(a.entity.id, b.entity.id),
    );
}

/** What looks corroborated first, then what several outlets carry. */
function oneVoiceClaims(book: VoiceBook, spoken: readonly Spoken[]) {
  return distinct(spoken.filter((a) => a.stance === 'affirms').map((a) => a.claim))
    .flatMap((claim) => {
      const assertions = book.byClaim.get(claim) ?? [];
      const oneVoice = oneVoiceOf({ voices: assertions[0]?.voices ?? 0, assertions });
      return oneVoice === null ? [] : [{ claim, oneVoice }];
    })
    .sort(
      (a, b) =>
        Number(a.oneVoice.kind === 'outlets') - Number(b.oneVoice.kind === 'outlets') || byText(a.claim, b.claim),
    );
}

/** By stance, then by what it is about, with chains and words; the subject most spoken of first. */
async function readAssertions(
  reader: Reader,
  parts: Parts,
  spoken: readonly Spoken[],
  asked: VoiceQuery,
): Promise<VoicePage['assertions']> {
  const weight = new Map(subjectsOf(spoken).map((s) => [s.entity.id, s.assertions]));
  const { items, total, next } = pageOf(
    spoken.filter((a) => asked.stance === undefined || a.stance === asked.stance),
    (a) => [stances.indexOf(a.stance), -(weight.get(a.subject.id) ?? 0), a.subject.name, a.subject.id, a.claim, a.id],
    asked,
  );
  const claims = new Map((await readClaims(reader, distinct(items.map((a) => a.claim)))).map((c) => [c.id, c]));
  const partOf = new Map(voiceParts.flatMap((part) => parts[part].map((a) => [a.id, part] as const)));
  return {
    items: items.flatMap((a): VoiceAssertion[] => {
      const claim = claims.get(a.claim);
      const assertion = claim?.assertions.find((full) => full.id === a.id);
      const part = partOf.get(a.id);
      if (claim === undefined || assertion === undefined || part === undefined) return [];
      const { statement, standing, subject } = claim;
      return [{ part, claim: { id: claim.id, statement, standing, subject }, assertion }];
    }),
    total,
    next,
  };
}
