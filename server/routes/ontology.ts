import { Router } from 'express';
import { type Ontology, ontology as schema } from '../contract/ontology.ts';

export function ontologyRoutes(ontology: Ontology): Router {
  const router = Router();
  const reply = schema.parse(ontology);
  router.get('/ontology', (_req, res) => {
    res.json(reply);
  });
  return router;
}
