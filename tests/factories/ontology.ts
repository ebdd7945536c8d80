import { fileURLToPath } from 'node:url';
import { readOntology } from '../../server/ontology.ts';

/** The folder graph-seed/ and the ontology that ships in it. */
export const seedDir = fileURLToPath(new URL('../../graph-seed', import.meta.url));
export const seedOntology = readOntology(seedDir);
