import { z } from 'zod';
import type { DocumentStored } from '../contract/document.ts';
import {
  type QueryRequest,
  type QueryVersion,
  queryRequest,
  queryVersion,
  type SavedQuery,
} from '../contract/query.ts';
import type { Shelf } from './shelf.ts';

/** What the graph keeps of a saved query as one text: its latest version first. */
const bodyText = z.object({ versions: z.array(queryVersion).min(1) });

const mostVersions = 50;
/** Characters; beyond it the oldest versions go, whatever their number. */
const largestBody = 1_000_000;

export type OwnQuery = {
  readonly stored: DocumentStored;
  readonly query: SavedQuery;
  readonly versions: readonly QueryVersion[];
};
/** The queries people saved, kept in the graph database with their versions. */
export type OwnQueries = {
  all(): Promise<SavedQuery[]>;
  find(id: string): Promise<SavedQuery | undefined>;
  open(id: string): Promise<OwnQuery | undefined>;
  create(asked: QueryRequest, by: string, reserved: readonly string[]): Promise<SavedQuery>;
  /** undefined when it was changed or removed meanwhile. */
  change(known: OwnQuery, asked: QueryRequest, by: string): Promise<SavedQuery | undefined>;
  remove(known: OwnQuery): Promise<boolean>;
};

export function ownQueries(shelf: Shelf, now: () => Date = () => new Date()): OwnQueries {
  const open = async (id: string): Promise<OwnQuery | undefined> => {
    const [stored] = await shelf.read([id]);
    return stored && read(stored);
  };
  return {
    all: async () => (await shelf.read((await shelf.keys()).map((k) => k.id))).map((s) => read(s).query),
    find: async (id) => (await open(id))?.query,
    open,
    create: async (asked, by, reserved) => {
      const first = { ...asked, revision: 1, savedAt: now().toISOString(), by };
      return read(await shelf.create({ title: asked.title, owner: by, body: write([first]) }, reserved)).query;
    },
    change: async ({ stored, query, versions }, asked, by) => {
      const next = { ...asked, revision: query.revision + 1, savedAt: now().toISOString(), by };
      const changed = await shelf.change(stored, {
        title: asked.title,
        owner: stored.owner,
        body: write([next, ...versions]),
      });
      return changed && read(changed).query;
    },
    remove: ({ stored }) => shelf.remove(stored),
  };
}

function write(versions: readonly QueryVersion[]): string {
  const kept = versions.slice(0, mostVersions);
  for (;;) {
    const body = JSON.stringify({ versions: kept } satisfies z.infer<typeof bodyText>);
    if (body.length <= largestBody || kept.length === 1) return body;
    kept.pop();
  }
}

/** A document may bring a query whose text is none of ours: it opens with that text, and the guard judges it when run. */
function read(stored: DocumentStored): OwnQuery {
  const { id, title, owner, updatedAt, body } = stored;
  const versions = readVersions(body) ?? [
    {
      ...queryRequest.parse({ title: title.slice(0, 200).trim() || id, text: 'RETURN 0' }),
      text: body,
      revision: 1,
      savedAt: updatedAt,
      by: owner,
    },
  ];
  const [latest] = versions;
  if (latest === undefined) throw new Error(`${id} has no version`);
  const { by: _, savedAt: __, ...content } = latest;
  return { stored, versions, query: { ...content, title, id, readOnly: false, owner, updatedAt, lastRun: null } };
}

function readVersions(body: string): QueryVersion[] | undefined {
  try {
    const parsed = bodyText.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data.versions : undefined;
  } catch {
    return undefined;
  }
}
