import { jest } from '@jest/globals';

// A browser on a busy machine is now and then slower than a walk expects: a test that fails is told of and run once more.
// What is broken fails twice.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
