import { AppError } from '../errors.ts';

/** Why a query is not run: the rule in plain words, what to write instead, and where. */
export type Refusal = {
  readonly code: `cypher-${string}`;
  readonly message: string;
  readonly detail: string;
  readonly start: number;
  readonly end: number;
  /** What to put in that place, where that is all it takes. */
  readonly rewrite?: string;
};
type Place = { readonly start: number; readonly end: number };

/** Thrown inside the guard; plain data leaves it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

export const refuse = (code: Refusal['code'], place: Place, message: string, detail: string): never => {
  throw new Refused({ code, message, detail, start: place.start, end: place.end });
};

export const toError = ({ code, message, detail, start, end, rewrite }: Refusal): AppError =>
  new AppError(400, code, message, {
    field: 'query',
    detail,
    span: { start, end },
    ...(rewrite === undefined ? {} : { rewrite }),
  });
