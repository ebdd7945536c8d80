import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { type Look, openBrowser, openPage, type Watched } from './browser.ts';

export type Stage = {
  readonly url: string;
  /** A page of its own at this path of the app, or at a whole address. */
  open(path?: string, look?: Look): Promise<Watched>;
};

/** The app and a browser before it: there before the first test of a file or a `describe`, gone after the last. */
export function onStage(settings: NodeJS.ProcessEnv | (() => Promise<NodeJS.ProcessEnv>) = {}): Stage {
  let app: App | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    const env = typeof settings === 'function' ? await settings() : settings;
    [app, browser] = await Promise.all([startApp(env), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  const there = <T>(it: T | undefined): T => {
    if (it === undefined) throw new Error('there is no app outside of tests and hooks');
    return it;
  };
  return {
    get url() {
      return there(app).url;
    },
    open: (path = '/', look = {}) => openPage(there(browser), new URL(path, there(app).url).href, look),
  };
}
