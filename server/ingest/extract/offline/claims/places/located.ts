import type { Argument, Clause } from '../clause/clause.ts';
import type { Governed } from '../clause/verbArguments.ts';
import { type Found, spanning } from '../found.ts';

export const at = (clause: Clause, i: number) => clause.pieces[i];
/** The one is in the other, as the writer mentions beside. */
export const located = (
  subject: { entity: string | null; start: number; end: number },
  object: { entity: string | null; start: number; end: number },
): Found[] =>
  subject.entity === null || object.entity === null || subject.entity === object.entity
    ? []
    : [
        {
          subject: subject.entity,
          predicate: 'LOCATED_IN',
          object: object.entity,
          anchor: subject,
          passage: spanning(subject, object),
          descriptor: true,
        },
      ];

/** “Acme, Bolt and Cord, based in Zenda”: of a list the last one. */
export function nearest({ verb, passive }: Governed, listed: readonly Argument[]): readonly Argument[] {
  if (listed.length < 2 || !passive || verb.passive) return listed;
  return listed.filter((one) => listed.every((other) => other.end <= one.end));
}
