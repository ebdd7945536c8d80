import { type GraphDocument, graphDocument } from '../../contract/document.ts';

/** A document as text, keys in the contract's order (as its schema returns them): the same graph is the same bytes. */
export const exportJson = (doc: GraphDocument): string => `${JSON.stringify(graphDocument.parse(doc), null, 2)}\n`;
