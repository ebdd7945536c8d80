/** Words and whom they name; null = nobody here. Of two forms alike, the one with the greater weight is meant. */
export type Form = { readonly text: string; readonly entity: string | null; readonly weight: number };
export type FoundMention = { readonly entity: string; readonly start: number; readonly end: number };

type Node = { readonly next: Map<string, Node>; form?: Form };
const isWord = /[\p{L}\p{N}\p{M}_]/u;

/** Whether a word character stands at this offset, or ends right before it. */
const wordAt = (text: string, at: number) =>
  at < text.length && isWord.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
function wordBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const low = text.charCodeAt(at - 1);
  const start = low >= 0xdc00 && low <= 0xdfff && at > 1 ? at - 2 : at - 1;
  return wordAt(text, start);
}

/**
 * Finds where a text names whom: from left to right, the longest form that stands on word boundaries, never one inside
 * another. One walk over the text whatever the number of names.
 */
export function mentionFinder(forms: readonly Form[]): (text: string) => FoundMention[] {
  const root: Node = { next: new Map() };
  for (const form of forms) {
    if (form.text === '') continue;
    let at = root;
    for (const unit of form.text.split('')) {
      const next = at.next.get(unit) ?? { next: new Map() };
      at.next.set(unit, next);
      at = next;
    }
    if (at.form === undefined || form.weight > at.form.weight) at.form = form;
  }
  const longest = (text: string, start: number): Form | undefined => {
    let found: Form | undefined;
    let at: Node | undefined = root;
    for (let i = start; at !== undefined; i += 1) {
      if (at.form !== undefined && !(wordBefore(text, i) && wordAt(text, i))) found = at.form;
      at = i < text.length ? at.next.get(text.charAt(i)) : undefined;
    }
    return found;
  };
  return (text) => {
    const found: FoundMention[] = [];
    for (let at = 0; at < text.length; ) {
      const form = wordAt(text, at) && wordBefore(text, at) ? undefined : longest(text, at);
      if (form === undefined) at += 1;
      else {
        const end = at + form.text.length;
        if (form.entity !== null) found.push({ entity: form.entity, start: at, end });
        at = end;
      }
    }
    return found;
  };
}
