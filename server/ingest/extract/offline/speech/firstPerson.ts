import type { Paragraph } from '../../reading.ts';
import type { Frame, Scene } from './items.ts';
import type { Voices } from './voices.ts';

type FirstPerson = {
  readonly of: (frame: Frame) => string | null;
  /** Whose answers the article prints, if it is an interview. */
  readonly interviewee: string | null;
};

/**
 * Who “I” is outside quotation marks: in an interview whoever answers, and whoever asks in the questions; else the writer of
 * the byline.
 */
export function firstPerson({ reading, names }: Scene, voices: Voices): FirstPerson {
  const { paragraphs, text } = reading;
  const people = names.entities
    .filter((e) => e.types.includes('Person') && voices.entity(e.id) !== undefined)
    .flatMap((e) => e.mentions.map((m) => ({ start: m.start, id: e.id })))
    .sort((a, b) => a.start - b.start);
  /** Everybody named in paragraphs of that kind, in order: paragraphs and people are walked along once. */
  const namedIn = (isMeant: (p: Paragraph) => boolean): string[] => {
    let k = 0;
    return people.flatMap(({ start, id }) => {
      while (k < paragraphs.length - 1 && (paragraphs[k] as Paragraph).end <= start) k += 1;
      const p = paragraphs[k];
      return p !== undefined && p.start <= start && isMeant(p) ? [id] : [];
    });
  };
  const isByline = (p: Paragraph) =>
    p.kind === 'meta' || /^(?:by|interview|words|text|questions)\b[: ]/i.test(text.slice(p.start, p.start + 12));
  const writer = namedIn(isByline)[0] ?? null;
  const asks = paragraphs.map((p) => {
    const own = text.slice(p.start, p.end).trim();
    return /^(?:text|head|list)$/.test(p.kind) && (/^Q\b[.:]?/.test(own) || (/\?$/.test(own) && !/^[“"‘'«]/.test(own)));
  });
  if (asks.filter(Boolean).length < 3) return { of: () => writer, interviewee: null };
  const interviewee = namedIn((p) => !isByline(p) && p.kind !== 'caption').find((id) => id !== writer) ?? null;
  return { of: ({ paragraph }) => (asks[paragraph] === true ? writer : interviewee), interviewee };
}
