import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Prompt } from './prompts.ts';

const kept = z.strictObject({ model: z.string(), reply: z.string() });

/** Same text, prompt, schema and model: same answer, and nothing to pay for. */
export const cacheKey = (model: string, prompt: Prompt, schema: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([model, prompt.system, prompt.user, schema]))
    .digest('hex');

/** Answers of models on disk, one file each. A file that is damaged counts as none. */
export class ReplyCache {
  readonly #dir: string;
  constructor(dir: string) {
    this.#dir = dir;
  }

  get(key: string): string | undefined {
    try {
      const parsed = kept.safeParse(JSON.parse(readFileSync(this.#file(key), 'utf8')));
      return parsed.success ? parsed.data.reply : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whole or not at all: a command that is killed leaves no half of an answer under its name. */
  put(key: string, model: string, reply: string): void {
    mkdirSync(this.#dir, { recursive: true });
    const half = `${this.#file(key)}.${process.pid}.part`;
    try {
      writeFileSync(half, JSON.stringify({ model, reply }));
      renameSync(half, this.#file(key));
    } catch (error) {
      rmSync(half, { force: true });
      throw error;
    }
  }

  #file(key: string): string {
    return join(this.#dir, `${key}.json`);
  }
}
