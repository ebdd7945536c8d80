import { z } from 'zod';
import { AppError } from './errors.ts';

const blankIsUnset = (v: unknown) => (v === '' ? undefined : v);
const text = (fallback: string) => z.preprocess(blankIsUnset, z.string().default(fallback));
/** What is wrong with a number, as whoever typed it reads it. */
const wholeFrom = (fallback: number, least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.preprocess(
    blankIsUnset,
    z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error }).default(fallback),
  );
};
const whole = (fallback: number, most: number) => wholeFrom(fallback, 1, most);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema.optional());
/** Every setting there is; the README's table lists the same. */
const schema = z.object({
  PORT: wholeFrom(3000, 0, 65_535),
  HOST: text('127.0.0.1'),
  DATA_DIR: text('./data'),
  SEED_DIR: text('./graph-seed'),
  NEO4J_URI: z.preprocess(
    blankIsUnset,
    z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'must look like bolt://127.0.0.1:7687 or neo4j://host:7687')
      .optional(),
  ),
  NEO4J_USER: text('neo4j'),
  NEO4J_PASSWORD: text(''),
  NEO4J_DATABASE: text('neo4j'),
  CLAIMGRAPH_TOKEN: z.preprocess(blankIsUnset, z.string().min(16, 'must have at least 16 characters').optional()),
  CLAIMGRAPH_USER: text('local'),
  ALLOWED_HOSTS: text(''),
  QUERIES_AT_ONCE: whole(8, 1000),
  QUERY_ROWS: whole(100_000, 100_000),
  QUERY_SECONDS: whole(60, 60),
  LLM_BASE_URL: optional(z.string().regex(/^https?:\/\/[^\s/]+/, 'must look like http://127.0.0.1:11434/v1')),
  LLM_API_KEY: optional(z.string()),
  LLM_MODEL: optional(z.string()),
  LLM_TOKENS: whole(1_000_000, 1_000_000_000),
  LLM_AT_ONCE: whole(2, 64),
  LLM_SECONDS: whole(120, 3600),
  LLM_RETRIES: wholeFrom(3, 0, 10),
  LLM_PRICE_IN: optional(z.coerce.number().min(0)),
  LLM_PRICE_OUT: optional(z.coerce.number().min(0)),
  LOG_LEVEL: z.preprocess(blankIsUnset, z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn')),
});
export type Env = z.infer<typeof schema>;

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
/** Parses the environment once; throws an AppError that names the variable. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? 'environment');
    throw new AppError(400, 'bad-setting', `${name} ${issue?.message ?? 'is invalid'}`, { field: name });
  }
  const env = parsed.data;
  if (!loopback.has(env.HOST) && env.CLAIMGRAPH_TOKEN === undefined)
    throw new AppError(
      400,
      'bad-setting',
      `HOST=${env.HOST} is reachable from outside: set CLAIMGRAPH_TOKEN to 16 characters or more`,
      {
        field: 'HOST',
      },
    );
  return env;
}
