import type { Request } from 'express';
import { AppError } from '../errors.ts';

/** The revision a change is meant for: `If-Match: 3`, or as an entity tag, `"3"`. undefined when nothing is said. */
export function ifMatch(req: Request): number | undefined {
  const given = req.get('if-match')?.trim();
  if (given === undefined || given === '') return undefined;
  const [, quoted, bare] = /^(?:"(\d{1,9})"|(\d{1,9}))$/.exec(given) ?? [];
  const revision = quoted ?? bare;
  if (revision === undefined)
    throw new AppError(400, 'invalid', 'If-Match must be a revision, such as 3', {
      field: 'If-Match',
      detail: 'Take `revision` of the reply before.',
    });
  return Number(revision);
}

export const withoutRevision = (): AppError =>
  new AppError(412, 'revision-required', 'A change must say which revision it is meant for', {
    field: 'If-Match',
    detail: 'Send If-Match with `revision` of the last reply, so that nobody else’s change is lost.',
  });
export const otherRevision = (what: string): AppError =>
  new AppError(412, 'revision-changed', `${what} has changed since`, {
    field: 'If-Match',
    detail: 'Read it again, then decide which of the two to keep.',
  });
