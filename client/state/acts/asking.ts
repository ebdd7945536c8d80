import type { Act } from './acts.ts';

/** The way to an answer, or why there is none here. */
export type Answer = { run(): void } | { readonly off: string };
/** The three questions that can be asked of anything in hand, wherever it is. */
export type Answers = { readonly says: Answer; readonly disputes: Answer; readonly others: Answer };

export const questions = [
  { of: 'says', id: 'who-says', word: 'Who says this?', keys: 'S' },
  { of: 'disputes', id: 'who-disputes', word: 'Who disputes this?', keys: 'Q' },
  { of: 'others', id: 'what-else', word: 'What else do they say?', keys: 'A' },
] as const;

export const askActs = (answers: Answers): Act[] =>
  questions.map(({ of, ...question }): Act => {
    const answer = answers[of];
    return 'off' in answer
      ? { ...question, section: 'In hand', off: answer.off, run: () => undefined }
      : { ...question, section: 'In hand', run: answer.run };
  });
