import type { DocumentJudgement } from '../contract/document.ts';

/** Entity ids as judgements in force merge them: a judgement `same-entity` folds `b` into `a`. Unknown ids stay. */
export function canonicalEntities(judgements: readonly DocumentJudgement[]): (id: string) => string {
  const into = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  for (const j of judgements)
    if (j.kind === 'same-entity' && j.undoneAt === null && find(j.a) !== find(j.b)) into.set(find(j.b), find(j.a));
  return find;
}
