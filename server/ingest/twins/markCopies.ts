import { byText } from '../../claims/order.ts';
import type { DocumentArticle } from '../../contract/document.ts';
import type { Built } from '../build.ts';
import type { Problem } from '../problem.ts';
import type { GraphTwins } from './graphTwins.ts';
import { textHash } from './shingles.ts';
import { TwinIndex } from './twinIndex.ts';
import type { Told } from './twins.ts';

type Marking = {
  /** Articles that a person says tell it themselves. */
  readonly own?: ReadonlySet<string>;
  /** What the graph holds is about to go. */
  readonly anew?: boolean;
};
const nobody: ReadonlySet<string> = new Set();

/**
 * Articles that nobody annotated and that are copies of another become copies of it, of the one published first; so its
 * outlet counts as one telling. What the graph holds to the letter stays what it is there.
 */
export async function markCopies(
  built: Built,
  graph: GraphTwins,
  { own = nobody, anew = false }: Marking = {},
): Promise<Built> {
  const files = new Map(built.unannotated.map((u) => [u.article, u.file]));
  const given = new Set(built.document.articles.map((a) => a.id));
  const problems: Problem[] = [];
  const copies = new Map<string, string>();
  const earlier = new TwinIndex();
  const told = new Map<string, Told>();
  const held = await graph.held([...given]);
  const order = built.document.articles.filter((a) => a.kind === 'original').sort(inOrder(held));
  for (const a of order) {
    const file = files.get(a.id);
    const before = anew ? undefined : held.get(a.id);
    if (file === undefined || own.has(a.id)) {
      // Annotated, or said by a person to tell it itself.
    } else if (before?.textHash === textHash(a.text)) {
      // It was compared when it was loaded; what came since may be a copy of it.
      if (before.copyOf !== null) copies.set(a.id, before.copyOf);
    } else {
      const besides = earlier.candidates(a.text).flatMap((id) => told.get(id) ?? []);
      // What is given again is compared as it is given, not as the graph still has it.
      const twin = await graph.twinOf(a.text, besides, given);
      const to = twin?.of.copyOf ?? twin?.of.id;
      if (twin !== undefined && to !== undefined && to !== a.id) {
        copies.set(a.id, to);
        problems.push(copied(a, twin.of.title, file, Math.round(twin.shared * 100)));
      }
    }
    const { id, title, publishedOn, text } = a;
    told.set(id, { id, title, publishedOn, copyOf: copies.get(id) ?? null, text });
    earlier.add(a);
  }
  if (copies.size === 0) return built;
  const articles = built.document.articles.map((a) => ({ ...a, copyOf: copies.get(a.id) ?? a.copyOf }));
  return { ...built, document: { ...built.document, articles }, problems: [...built.problems, ...problems] };
}

/**
 * Undated last: of two alike, the one that says when is taken for the first. Of one day, the one that was here first, then
 * the longer, as copies are cut.
 */
const inOrder =
  (held: ReadonlyMap<string, unknown>) =>
  (a: DocumentArticle, b: DocumentArticle): number =>
    byText(a.publishedOn ?? '9999', b.publishedOn ?? '9999') ||
    Number(held.has(b.id)) - Number(held.has(a.id)) ||
    b.text.length - a.text.length ||
    byText(a.id, b.id);

const copied = (a: DocumentArticle, of: string, file: string, percent: number): Problem => ({
  kind: 'warning',
  file,
  line: null,
  what: `“${a.title}”`,
  reason: `is taken as a copy of “${of}”, with which it shares ${percent} % of the shorter text; both count as one telling`,
});
