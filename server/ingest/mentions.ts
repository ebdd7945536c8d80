/** Words and whom they name; null = nobody here. Of two forms alike, the one with the greater weight is meant. */
export type Form = { readonly text: string; readonly entity: string | null; readonly weight: number };
export type FoundMention = { readonly entity: string; readonly start: number; readonly end: number };

/** Forms are looked up by so many of their first characters, those that are shorter as wholes. */
const head = 8;
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
  const { short, long } = byHead(forms);
  const firsts = new Set(forms.map((form) => form.text.charAt(0)));
  const longest = (text: string, start: number): Form | undefined => {
    const fits = (form: Form) => {
      const end = start + form.text.length;
      return text.startsWith(form.text, start) && !(wordBefore(text, end) && wordAt(text, end));
    };
    const found = long.get(text.slice(start, start + head))?.find(fits);
    for (let n = head - 1; n > 0 && found === undefined; n -= 1) {
      const form = short.get(text.slice(start, start + n));
      if (form !== undefined && form.text.length === n && fits(form)) return form;
    }
    return found;
  };
  return (text) => {
    const found: FoundMention[] = [];
    for (let at = 0; at < text.length; ) {
      const begins = firsts.has(text.charAt(at)) && !(wordAt(text, at) && wordBefore(text, at));
      const form = begins ? longest(text, at) : undefined;
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

/** Of forms alike the heaviest; those that begin alike with the longest first. */
function byHead(forms: readonly Form[]) {
  const heaviest = new Map<string, Form>();
  for (const form of forms) {
    const other = heaviest.get(form.text);
    if (form.text !== '' && (other === undefined || form.weight > other.weight)) heaviest.set(form.text, form);
  }
  const short = new Map<string, Form>();
  const long = new Map<string, Form[]>();
  for (const form of heaviest.values()) {
    const key = form.text.slice(0, head);
    if (form.text.length < head) short.set(form.text, form);
    else if (long.get(key)?.push(form) === undefined) long.set(key, [form]);
  }
  for (const alike of long.values()) alike.sort((a, b) => b.text.length - a.text.length);
  return { short, long };
}
