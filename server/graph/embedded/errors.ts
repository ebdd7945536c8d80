import { AppError } from '../../errors.ts';
import { messageOf } from './protocol.ts';

const full = /No space left|File too large|quota exceeded|ENOSPC|EDQUOT|EFBIG|os error (?:27|28|112|122)\b/i;

/** What the engine or the file system says, in words for whoever runs the service; the rest stays as it is. */
export function explained(error: unknown, file: string): unknown {
  const message = messageOf(error);
  if (full.test(message))
    return new AppError(507, 'disk-full', `The disk has no room for the graph ${file}; nothing was changed`, {
      field: 'DATA_DIR',
      detail: 'Make room on that disk, then try again.',
      cause: error,
    });
  if (message.includes('UNIQUE constraint violation'))
    return new AppError(409, 'duplicate-id', 'A node with this id exists already', { cause: error });
  return error;
}
