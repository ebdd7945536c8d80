import { AppError } from '../../../errors.ts';

/** Most tokens that one answer may have. */
export const longestAnswer = 8192;

/** About as many tokens as a text has, rather more than fewer: no tokenizer fits every model. */
export const tokensOf = (text: string): number => Math.ceil(text.length / 3);

/** What a run may use. A request holds its largest possible use back before it is sent, so that the limit is never passed. */
export class Budget {
  readonly #limit: number;
  #used = 0;
  #held = 0;
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Throws where the request might go over the limit. Answers with what settles the account once the use is known. */
  hold(tokensIn: number): (used: number | undefined) => void {
    const most = tokensIn + longestAnswer;
    if (this.#used + this.#held + most > this.#limit)
      throw new AppError(
        409,
        'llm-budget',
        `Left undone: the next request may take ${most} tokens, and of LLM_TOKENS=${this.#limit} ${this.#used} are used` +
          `${this.#held > 0 ? ` and ${this.#held} promised to requests under way` : ''}. ` +
          'What is answered already is kept and costs nothing again: run the same command with a higher LLM_TOKENS',
        { field: 'LLM_TOKENS' },
      );
    this.#held += most;
    return (used) => {
      this.#held -= most;
      // A server that does not count may have used all of it.
      this.#used += used ?? most;
    };
  }
}
