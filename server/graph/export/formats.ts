import type { GraphDocument } from '../../contract/document.ts';
import type { ExportFormat } from '../../contract/export.ts';
import type { GraphDatabase } from '../database.ts';
import { exportJson } from '../document/exportJson.ts';
import { readDocument } from '../document/load.ts';
import { documentTotals } from '../queries/documentTotals.ts';
import { movedEntities } from '../read/moved.ts';
import { distinct } from '../read/orders.ts';
import type { Reader } from '../read/reader.ts';
import { entityRow } from '../read/refs.ts';
import { citationList } from './citationList.ts';
import { csv } from './csv.ts';
import { cytoscape } from './cytoscape.ts';
import type { ExportGraph, ExportScope } from './exportGraph.ts';
import { ftm } from './ftm.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonld } from './jsonld.ts';
import { readPart } from './part.ts';
import { readExport } from './read.ts';

type Format = { readonly write: (graph: ExportGraph) => string; readonly covers: 'covers' | 'coversLinks' };
/** What writes each format, and which sentence says what it holds. */
const formats: Readonly<Record<Exclude<ExportFormat, 'json'>, Format>> = {
  csv: { write: csv, covers: 'covers' },
  citations: { write: citationList, covers: 'covers' },
  graphml: { write: graphml, covers: 'coversLinks' },
  gexf: { write: gexf, covers: 'coversLinks' },
  cytoscape: { write: cytoscape, covers: 'coversLinks' },
  jsonld: { write: jsonld, covers: 'covers' },
  ftm: { write: ftm, covers: 'coversLinks' },
};

export type Exported = { readonly text: string; readonly covers: string };

/** The text of a file, and in a sentence what it holds and leaves out. */
export async function exportAs(reader: Reader, format: ExportFormat, asked: ExportScope): Promise<Exported> {
  const scope = await unmoved(reader, asked);
  if (format === 'json') return exportDocument(reader, scope);
  const { write, covers } = formats[format];
  const graph = await readExport(reader, scope);
  return { text: write(graph), covers: graph[covers] };
}

/** What was merged away counts as what it is now. */
async function unmoved(reader: Reader, scope: ExportScope): Promise<ExportScope> {
  if (scope.kind === 'whole') return scope;
  const moved = await movedEntities(reader, scope.kind === 'entity' ? [scope.id] : scope.ids);
  const now = (id: string) => moved.get(id) ?? id;
  return scope.kind === 'entity' ? { ...scope, id: now(scope.id) } : { ...scope, ids: distinct(scope.ids.map(now)) };
}

async function exportDocument(reader: Reader, scope: ExportScope): Promise<Exported> {
  const { db, ontology } = reader;
  if (scope.kind === 'entity') await entityRow(reader, scope.id);
  const doc = await (scope.kind === 'whole' ? readDocument(db, ontology) : readPart(db, ontology, scope));
  const holds = `${doc.entities.length} entities, ${doc.claims.length} claims and ${doc.articles.length} articles with their whole text`;
  return {
    text: exportJson(doc),
    covers:
      scope.kind === 'whole'
        ? `From Claimgraph: the whole graph. Covers ${holds}; leaves out nothing.`
        : `From Claimgraph: a part of the graph. Covers ${holds}; leaves out ${await leftOf(db, doc)}. Seed it into an empty graph only: an article seeded with less loses the rest.`,
  };
}

/** What a part leaves out, in numbers. */
async function leftOf(db: GraphDatabase, doc: GraphDocument): Promise<string> {
  const totals = await db.read(documentTotals, {});
  const left = (['entities', 'claims', 'articles', 'views', 'queries'] as const).flatMap((part) => {
    const all = totals.filter((t) => t.part === part).reduce((n, t) => n + t.n, 0);
    return all > doc[part].length ? `${all - doc[part].length} ${part}` : [];
  });
  return left.join(', ') || 'nothing';
}
