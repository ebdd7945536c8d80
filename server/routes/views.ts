import { type Response, Router } from 'express';
import { z } from 'zod';
import type { DocumentStored } from '../contract/document.ts';
import { type View, type ViewRequest, view, viewFilters, viewList, viewRequest } from '../contract/view.ts';
import { AppError } from '../errors.ts';
import { pageOf } from '../graph/read/page.ts';
import type { Shelf } from '../graph/shelf.ts';
import { ifMatch, otherRevision, withoutRevision } from './ifMatch.ts';
import { valid, validQuery } from './valid.ts';

/** Saved canvases. `user`: who saves, as long as there are no accounts. */
export function viewRoutes(shelf: Shelf, user: string): Router {
  const router = Router();
  const find = async (id: string): Promise<{ stored: DocumentStored; found: View }> => {
    const [stored] = await shelf.read([id]);
    if (stored === undefined) throw gone(id);
    return { stored, found: toView(stored) };
  };
  const send = (res: Response, stored: DocumentStored) => {
    res.json(view.parse(toView(stored)));
  };

  router.get('/views', async (req, res) => {
    // Last changed first.
    const page = pageOf(
      await shelf.keys(),
      (k) => [-Date.parse(k.updatedAt), k.id],
      validQuery(viewFilters, req.query),
    );
    const read = new Map((await shelf.read(page.items.map((k) => k.id))).map((s) => [s.id, s]));
    const items = page.items.flatMap((k) => read.get(k.id) ?? []).map(toView);
    res.json(viewList.parse({ items, total: page.total, next: page.next }));
  });
  router.post('/views', async (req, res) => {
    const asked = valid(viewRequest, req.body);
    const stored = await shelf.create({ title: asked.title, owner: user, body: bodyOf(asked, 1) });
    res.status(201).setHeader('Location', `/api/v1/views/${stored.id}`);
    send(res, stored);
  });
  router.get('/views/:id', async (req, res) => {
    send(res, (await find(req.params.id)).stored);
  });
  router.put('/views/:id', async (req, res) => {
    const asked = valid(viewRequest, req.body);
    const revision = ifMatch(req);
    if (revision === undefined) throw withoutRevision();
    const { stored, found } = await find(req.params.id);
    if (found.revision !== revision) throw otherRevision(`“${found.title}”`);
    const body = bodyOf(asked, revision + 1);
    const changed = await shelf.change(stored, { title: asked.title, owner: user, body });
    if (changed === undefined) throw otherRevision(`“${found.title}”`);
    send(res, changed);
  });
  router.delete('/views/:id', async (req, res) => {
    const revision = ifMatch(req);
    const { stored, found } = await find(req.params.id);
    if (revision !== undefined && found.revision !== revision) throw otherRevision(`“${found.title}”`);
    if (!(await shelf.remove(stored))) throw otherRevision(`“${found.title}”`);
    res.status(204).end();
  });
  return router;
}

/** What the graph keeps as one text. A document may bring a view whose text is none of ours: it opens empty. */
const stateText = z.object({
  state: z.string().catch(''),
  entities: z.int().min(0).catch(0),
  note: z.string().nullable().catch(null),
  revision: z.int().min(1).catch(1),
});
const bodyOf = ({ state, entities, note }: ViewRequest, revision: number): string =>
  JSON.stringify({ state, entities, note, revision } satisfies z.infer<typeof stateText>);

function toView({ id, title, owner, updatedAt, body }: DocumentStored): View {
  return { id, title, owner, updatedAt, ...stateText.parse(readJson(body)) };
}
function readJson(body: string): object {
  try {
    const read: unknown = JSON.parse(body);
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

const gone = (id: string): AppError =>
  new AppError(404, 'view-not-found', `There is no view ${JSON.stringify(id.slice(0, 100))}`, {
    field: 'id',
    detail: 'It may have been removed; GET /views lists what there is.',
  });
