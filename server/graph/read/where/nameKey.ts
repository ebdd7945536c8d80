import { foldWords } from '../../../claims/fold.ts';

/** Names of places as they are compared: The Gambia is Gambia, and & is and. */
export const nameKey = (name: string): string =>
  foldWords(name)
    .filter((w) => w !== 'the' && w !== 'and')
    .join(' ');
