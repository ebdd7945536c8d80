import { slugOf } from '../claims/ids.ts';
import type { DocumentEntity } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import type { EntityRequest } from '../contract/reviewRequest.ts';
import { AppError } from '../errors.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { toRows } from '../graph/document/toRows.ts';
import { inTurn } from '../graph/inTurn.ts';
import { articlesByIds } from '../graph/queries/articlesByIds.ts';
import { nodesByIds } from '../graph/queries/nodesByIds.ts';
import { expandTypes } from '../ontology.ts';

const longest = 80;
const mostTries = 100;

/**
 * An entity that no article named to the graph yet. Nothing uses it until a claim does: seeding, which lets go of what
 * nothing uses, would take it away.
 */
export function addEntity(db: GraphDatabase, ontology: Ontology, asked: EntityRequest): Promise<DocumentEntity> {
  const { name, unnamedIn } = asked;
  asked.types.forEach((t, i) => {
    if (!ontology.types.some((x) => x.id === t))
      throw new AppError(400, 'invalid', `types.${i}: "${t}" is not in the ontology`, {
        field: `types.${i}`,
        detail: `Use one of ${ontology.types.map((x) => x.id).join(', ')}.`,
      });
  });
  const words = slugOf(name, longest);
  if (words === '') throw new AppError(400, 'invalid', 'name: holds no word', { field: 'name' });
  return inTurn(db, async () => {
    if (unnamedIn !== null && (await db.read(articlesByIds, { ids: [unnamedIn] })).length === 0)
      throw new AppError(404, 'article-not-found', `unnamedIn: there is no article ${JSON.stringify(unnamedIn)}`, {
        field: 'unnamedIn',
      });
    const entity: DocumentEntity = {
      id: await freeId(db, unnamedIn === null ? words : unnamedId(unnamedIn, name)),
      types: expandTypes(ontology, asked.types),
      name,
      aliases: [...new Set(asked.aliases)].filter((a) => a !== name).sort(),
      summary: null,
      unnamed: unnamedIn !== null,
    };
    const { nodes } = toRows({ ...nothing, entities: [entity] }, ontology);
    await db.change({ removeRelationships: [], removeNodes: [], putNodes: nodes, createRelationships: [] }, []);
    return entity;
  });
}

const nothing = {
  version: 1 as const,
  entities: [],
  articles: [],
  reviews: [],
  judgements: [],
  views: [],
  queries: [],
  claims: [],
};

/** unnamed-<article>-<words>: a voice without a name is one per wording and article. */
function unnamedId(article: string, name: string): string {
  const words = slugOf(name, 24);
  const whose = article.slice(0, longest - 'unnamed--'.length - words.length).replace(/-+$/, '');
  return `unnamed-${whose}-${words}`;
}

async function freeId(db: GraphDatabase, wanted: string): Promise<string> {
  const ids = [wanted, ...Array.from({ length: mostTries }, (_, i) => numbered(wanted, i + 2))];
  const taken = await Promise.all(
    (['Entity', 'MergedEntity'] as const).map((label) => db.read(nodesByIds(label, ['id']), { ids })),
  );
  const there = new Set(taken.flat().map((row) => String(row.v0)));
  const free = ids.find((id) => !there.has(id));
  if (free !== undefined) return free;
  throw new AppError(409, 'name-taken', `There are ${mostTries} others of this name`, { field: 'name' });
}
const numbered = (id: string, n: number): string => {
  const ending = `-${n}`;
  return `${id.slice(0, longest - ending.length).replace(/-+$/, '')}${ending}`;
};
