import { clauseFollows } from './clause.ts';
import type { Content } from './content.ts';
import type { Item } from './items.ts';
import { documents } from './nouns.ts';
import type { Occurrence } from './occurrence.ts';
import { isVerb } from './phrases.ts';

const plainly =
  /^(?:sa(?:y|ys|id|ying)|wr(?:ites?|ote|itten)|repl(?:y|ies|ied)|add(?:s|ed)?|t(?:ells?|old)|read|reads)$/;
const shows = /^(?:show(?:s|ed|n|ing)?|finds?|found|reveal(?:s|ed)?|indicate(?:s|d)?|suggest(?:s|ed)?)$/;

/**
 * “Ott said her staff had noticed ‘odd patterns’”, “states that every client confirmed the policy”: within what somebody
 * reports, a verb that may tell of words does so only with a clause of its own; else it is a deed, and the words are Ott's.
 */
export function tellsWithin(items: readonly Item[], { occurrence: o }: Content, all: readonly Content[]): boolean {
  if (o.shared || /^(?:according|tell|ask)$/.test(o.takes)) return true;
  const verb = items.findIndex((i) => i.start === o.cue.start);
  // “said the bank would challenge the report”: not said yet
  const planned = /^(?:would|will|'ll|may|might|could)$/.test(items[verb - 1]?.lower ?? '');
  if (o.stance !== 'affirms' && !planned) return true;
  // “…, she noticed, …”: between words that are reported
  if (!o.sure && items[o.after]?.kind !== 'quote') return true;
  const outer = all.find((c) => c.occurrence !== o && c.parts.some((p) => p.from <= o.first && o.first < p.to));
  if (outer === undefined || outer.occurrence.first >= o.first) return true;
  return hasClause(items, o);
}

function hasClause(items: readonly Item[], o: Occurrence): boolean {
  const [before, first] = [items[o.after - 1], items[o.after]];
  if (/^(?:that|whether|if|how|why)$/.test(before?.lower ?? '') || plainly.test(o.cue.text.toLowerCase())) return true;
  if (/^(?:whether|how|why|what|who|which)$/.test(first?.lower ?? '')) return true;
  if (o.takes === 'name')
    return (
      items.slice(o.after, o.after + 25).some((i) => i.kind === 'quote' || i.lower === 'as') ||
      !/^descri/.test(o.cue.text)
    );
  if (o.takes === 'do' && first?.lower === 'to') return true;
  const subject = o.subject === null ? undefined : items[o.subject.head]?.lower;
  if (subject !== undefined && (documents.has(subject) || documents.has(subject.replace(/s$/, ''))))
    return shows.test(o.cue.text.toLowerCase());
  // “had shown agents ‘a slide’”: the quotation is no verb of its own
  const beside = items.slice(o.after, o.after + 8).findIndex((i) => i.kind === 'quote' || isVerb(i));
  if (items[o.after + beside]?.kind === 'quote') return false;
  return clauseFollows(items, o.after);
}
