import { judgementId } from '../claims/ids.ts';
import type { DocumentJudgement } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';

/** Who decides, and when: later than anything decided before about the same assertion. */
export type Act = { readonly by: string; readonly at: string; readonly ontology: Ontology };

export const judge = (
  kind: DocumentJudgement['kind'],
  a: string,
  b: string,
  reason: string | null,
  { by, at }: Pick<Act, 'by' | 'at'>,
): DocumentJudgement => ({ id: judgementId(kind, a, b, by), kind, a, b, by, at, reason, undoneAt: null });
