import { foldWords } from '../../../claims/fold.ts';
import type { ArticleRef, Voice } from '../../../contract/claim.ts';
import type { EntityRef } from '../../../contract/graph.ts';
import type { Review, Stance, Standing } from '../../../contract/terms.ts';
import type { VoicePart } from '../../../contract/voices.ts';
import { allArticles } from '../../queries/allArticles.ts';
import { allAssertions } from '../../queries/allAssertions.ts';
import { allChains } from '../../queries/allChains.ts';
import { allSpeakers } from '../../queries/allSpeakers.ts';
import { allSubjects } from '../../queries/allSubjects.ts';
import { groupBy } from '../orders.ts';
import type { Reader } from '../reader.ts';
import { toArticleRef } from '../refs.ts';

/** One assertion without its words: what it is about, who says it in which article, through whom. */
export type Spoken = {
  readonly id: string;
  readonly claim: string;
  readonly standing: Standing;
  /** Independent voices of its claim. */
  readonly voices: number;
  readonly subject: EntityRef;
  readonly stance: Stance;
  readonly review: Review;
  readonly article: ArticleRef;
  /** Innermost first. */
  readonly chain: readonly Voice[];
};
export type Parts = Readonly<Record<VoicePart, readonly Spoken[]>>;

/** Everybody who speaks, passes on or publishes, with all of it; what was rejected was said by nobody. */
export type VoiceBook = {
  readonly assertions: readonly Spoken[];
  readonly byClaim: ReadonlyMap<string, readonly Spoken[]>;
  readonly voices: ReadonlyMap<
    string,
    { readonly entity: EntityRef; readonly words: readonly string[]; readonly parts: Parts }
  >;
};

/** Five statements, however large the graph; the rest is grouping. */
export async function readBook(reader: Reader): Promise<VoiceBook> {
  const { db } = reader;
  const [said, steps, speakers, articles, subjects] = await Promise.all([
    db.read(allAssertions, {}),
    db.read(allChains, {}),
    db.read(allSpeakers, {}),
    db.read(allArticles, {}),
    db.read(allSubjects, {}),
  ]);
  const refs = new Map<string, EntityRef>();
  const words = new Map<string, readonly string[]>();
  const know = (entity: EntityRef, aliases: readonly (string[] | null)[]) => {
    refs.set(entity.id, entity);
    words.set(entity.id, foldWords([entity.name, ...aliases.flatMap((a) => a ?? [])].join(' ')));
  };
  for (const s of speakers) know(reader.ref(s), [s.aliases, s.mergedAliases]);
  const printed = new Map(articles.map((a) => [a.id, toArticleRef(reader, a)]));
  for (const a of articles)
    know(printed.get(a.id)?.publisher ?? reader.ref(asPublisher(a)), [a.aliases, a.mergedAliases]);
  const about = new Map(subjects.map((s) => [s.claim, { ...s, subject: reader.ref(s) }]));
  const chains = groupBy(steps, (s) => s.assertion);
  const assertions = said.flatMap((a): Spoken[] => {
    const [of, article] = [about.get(a.claim), printed.get(a.article)];
    if (a.review === 'rejected' || of === undefined || article === undefined) return [];
    const chain = (chains.get(a.assertion) ?? [])
      .flatMap(({ step, role, entity }) => {
        const ref = refs.get(entity);
        return ref === undefined ? [] : [{ step, role, entity: ref }];
      })
      .sort((x, y) => x.step - y.step || (x.entity.id < y.entity.id ? -1 : 1));
    const { standing, voices, subject } = of;
    return [
      {
        id: a.assertion,
        claim: a.claim,
        standing,
        voices,
        subject,
        stance: a.stance,
        review: a.review,
        article,
        chain,
      },
    ];
  });
  return { assertions, byClaim: groupBy(assertions, (a) => a.claim), voices: partsOf(assertions, refs, words) };
}
const asPublisher = (a: { publisherId: string; publisherName: string; publisherLabels: string[] }) => ({
  id: a.publisherId,
  name: a.publisherName,
  labels: a.publisherLabels,
  unnamed: false,
});

function partsOf(
  assertions: readonly Spoken[],
  refs: ReadonlyMap<string, EntityRef>,
  words: ReadonlyMap<string, readonly string[]>,
): VoiceBook['voices'] {
  const parts = new Map<string, Record<VoicePart, Spoken[]>>();
  for (const a of assertions) {
    // The innermost place a voice has in a chain is the one that tells: who speaks does not pass on as well.
    const own = new Map<string, VoicePart>([[a.article.publisher.id, a.chain.length === 0 ? 'says' : 'publishes']]);
    for (const { step, entity } of [...a.chain].reverse()) own.set(entity.id, step === 0 ? 'says' : 'carries');
    for (const [id, part] of own) {
      const all = parts.get(id) ?? { says: [], carries: [], publishes: [] };
      all[part].push(a);
      parts.set(id, all);
    }
  }
  return new Map(
    [...parts].flatMap(([id, own]) => {
      const entity = refs.get(id);
      return entity === undefined ? [] : [[id, { entity, words: words.get(id) ?? [], parts: own }]];
    }),
  );
}
