/** A stretch of a text that something is said about: UTF-16 units, end exclusive. */
export type Mark = { readonly start: number; readonly end: number };
export type Segment<M extends Mark> = { readonly start: number; readonly end: number; readonly marks: readonly M[] };

const low = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};
const high = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
};
/** A place between two halves of one character moves out of it, or both halves would be drawn as nothing. */
const whole = (text: string, at: number, by: -1 | 1) => (low(text, at) && high(text, at - 1) ? at + by : at);

/**
 * Cuts `[from, to)` of a text wherever a mark begins or ends, so that every piece carries the marks that cover it, in
 * the order in which they began (the longer first). Pieces are never empty, and together they are the text.
 */
export function segments<M extends Mark>(text: string, marks: readonly M[], from = 0, to = text.length): Segment<M>[] {
  const fitting = marks
    .filter((mark) => mark.start < mark.end)
    .map((mark) => ({
      mark,
      start: whole(text, Math.max(mark.start, from), -1),
      end: whole(text, Math.min(mark.end, to), 1),
    }))
    .filter((m) => m.start < m.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([from, to, ...fitting.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
  const found: Segment<M>[] = [];
  let open: typeof fitting = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start = from, end = to] = [cuts[i], cuts[i + 1]];
    open = open.filter((m) => m.end > start);
    for (let m = fitting[next]; m !== undefined && m.start <= start; m = fitting[++next]) open.push(m);
    found.push({ start, end, marks: open.map((m) => m.mark) });
  }
  return found;
}
