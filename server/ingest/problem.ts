/**
 * What a reader or verifier found wrong. A rejection leaves something out (an assertion, a claim, a file) and never
 * stops the rest; a warning leaves it in.
 */
export type Problem = {
  readonly kind: 'rejection' | 'warning';
  readonly file: string;
  /** From 1; null where a file as a whole is meant. */
  readonly line: number | null;
  /** What it is about, in the file's own words: "claim geedge-supplies, assertion 2". */
  readonly what: string;
  /** What is wrong and what to do. */
  readonly reason: string;
};

export const problemLine = (p: Problem): string =>
  `${p.file}${p.line === null ? '' : `:${p.line}`}: ${p.what === '' ? '' : `${p.what}: `}${p.reason}`;

/** Collects problems about one file. */
export class Reporter {
  readonly problems: Problem[] = [];
  readonly file: string;
  constructor(file: string) {
    this.file = file;
  }
  reject(line: number | null, what: string, reason: string): void {
    this.problems.push({ kind: 'rejection', file: this.file, line, what, reason });
  }
  warn(line: number | null, what: string, reason: string): void {
    this.problems.push({ kind: 'warning', file: this.file, line, what, reason });
  }
}

/** A file that cannot be used at all; caught where files are read, and listed as a rejection of that file. */
export class BadFile extends Error {
  override readonly name = 'BadFile';
  readonly line: number | null;
  /** Whether it is no text at all, so that its first bytes may still tell what it is. */
  readonly isBinary: boolean;
  constructor(line: number | null, reason: string, { isBinary = false }: { readonly isBinary?: boolean } = {}) {
    super(reason);
    this.line = line;
    this.isBinary = isBinary;
  }
}
