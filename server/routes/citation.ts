import type { Request, Response } from 'express';
import { type CitationFormat, citationFormats } from '../contract/citation.ts';

/** Under which name we were asked; the host is one we answer for, and a proxy says whether people came by https. */
export const originOf = (req: Request): string =>
  `${req.get('x-forwarded-proto') === 'https' ? 'https' : req.protocol}://${req.get('host')}`;

export function sendCitation(res: Response, format: CitationFormat, text: string): void {
  const { type } = citationFormats.find((f) => f.id === format) ?? citationFormats[0];
  res.setHeader('Content-Type', `${type}; charset=utf-8`);
  res.send(text);
}
