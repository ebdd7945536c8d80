import { expect, test } from '@jest/globals';
import { readEnv } from '../../server/env.ts';

test.each([
  [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535'],
  [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535'],
  [{ QUERY_SECONDS: '1.5' }, 'QUERY_SECONDS must be a whole number from 1 to 60'],
  [{ HOST: '0.0.0.0' }, 'HOST=0.0.0.0 is reachable from outside: set CLAIMGRAPH_TOKEN to 16 characters or more'],
])('%j is refused in words that tell what to set', (env, words) => {
  expect(() => readEnv(env)).toThrow(words);
});

test('what is blank is as if it were not set', () => {
  expect(readEnv({ PORT: '', LLM_RETRIES: '' })).toMatchObject({ PORT: 3000, LLM_RETRIES: 3 });
});
