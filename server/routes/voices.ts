import { Router } from 'express';
import { matrixQuery, voiceFilters, voiceList, voiceMatrix, voicePage, voiceQuery } from '../contract/voices.ts';
import { cached } from '../graph/read/cached.ts';
import { movedEntities } from '../graph/read/moved.ts';
import type { Reader } from '../graph/read/reader.ts';
import { entityRow } from '../graph/read/refs.ts';
import { readBook } from '../graph/read/voices/book.ts';
import { listVoices } from '../graph/read/voices/list.ts';
import { readMatrix } from '../graph/read/voices/matrix.ts';
import { readVoice } from '../graph/read/voices/page.ts';
import { movedTo } from './moved.ts';
import { validQuery } from './valid.ts';

/** Who speaks: everybody, one voice, and who speaks about what. */
export function voiceRoutes(reader: Reader): Router {
  const router = Router();
  const book = cached(reader.db, () => readBook(reader));
  const now = async (id: string) => (await movedEntities(reader, [id])).get(id);
  router.get('/voices', async (req, res) => {
    res.json(voiceList.parse(listVoices(await book(), validQuery(voiceFilters, req.query))));
  });
  router.get('/voices/matrix', async (req, res) => {
    const asked = validQuery(matrixQuery, req.query);
    const voice = asked.voice === undefined ? undefined : ((await now(asked.voice)) ?? asked.voice);
    const known = await book();
    if (voice !== undefined && !known.voices.has(voice)) await entityRow(reader, voice);
    res.json(voiceMatrix.parse(readMatrix(known, { ...asked, voice })));
  });
  router.get('/voices/:id', movedTo('voices', now));
  router.get('/voices/:id', async (req, res) => {
    const asked = validQuery(voiceQuery, req.query);
    res.json(voicePage.parse(await readVoice(reader, await book(), req.params.id, asked)));
  });
  return router;
}
