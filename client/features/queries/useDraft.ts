import { useEffect } from 'react';
import type { Asked } from './address.ts';
import { blank, type Draft, useDrafts } from './drafts.ts';

/** The tab in hand. An address with a text takes the tab that holds it, or opens one. */
export function useDraft(asked: Asked): { readonly draft: Draft; change(change: Partial<Draft>): void } {
  const { drafts, current, open, change, show } = useDrafts();
  const here = drafts.find((d) => d.key === current) ?? drafts[0];
  const { cypher, values } = asked;
  // Only when the address changes: what is typed afterwards is the tab's own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store changes with every letter
  useEffect(() => {
    if (cypher === null) return;
    if (here?.text === cypher) change(here.key, { values: { ...here.values, ...values } });
    else {
      const holder = drafts.find((d) => d.text === cypher);
      if (!holder) open({ ...blank, text: cypher, values });
      else {
        change(holder.key, { values: { ...holder.values, ...values } });
        show(holder.key);
      }
    }
  }, [cypher, values]);
  const draft = here ?? { key: '1', ...blank };
  return { draft, change: (next) => change(draft.key, next) };
}
