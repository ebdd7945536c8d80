import { z } from 'zod';
import { statement } from '../database.ts';
import { quoteLabels, quoteName } from '../names.ts';
import { ids } from './cells.ts';
import { columns, storedValue } from './everyNode.ts';

/** Those nodes of a label that have these ids, in the columns of everyNode. */
export const nodesByIds = (label: string, properties: readonly string[]) =>
  statement({
    name: `nodesByIds ${label}`,
    access: 'read',
    text: `
      UNWIND $ids AS wanted
      MATCH (n${quoteLabels([label])} {id: wanted})
      RETURN labels(n) AS labels, ${columns('n', properties)}`,
    params: ids,
    row: z.object({ labels: z.array(z.string()) }).catchall(storedValue),
  });

/** Relationships of a type that end at these nodes, or begin there, in the columns of everyRelationship. */
export const tiesOf = (
  { type, from, to, properties }: { type: string; from: string; to: string; properties: readonly string[] },
  by: 'from' | 'to',
) => {
  const near = by === 'from' ? from : to;
  const far = by === 'from' ? to : from;
  const [left, right] = by === 'from' ? ['-', '->'] : ['<-', '-'];
  return statement({
    name: `tiesOf ${from} ${type} ${to} ${by}`,
    access: 'read',
    text: `
      UNWIND $ids AS wanted
      MATCH (n${quoteLabels([near])} {id: wanted})${left}[r:${quoteName(type)}]${right}(m${quoteLabels([far])})
      RETURN ${by === 'from' ? 'wanted AS fromId, m.id AS toId' : 'm.id AS fromId, wanted AS toId'}${
        properties.length === 0 ? '' : `, ${columns('r', properties)}`
      }`,
    params: ids,
    row: z.object({ fromId: z.string(), toId: z.string() }).catchall(storedValue),
  });
};
