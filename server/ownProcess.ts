import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** How a program of ours is started that meets what strangers wrote: in a process of its own, which can be ended. */
export type Program = { readonly file: string; readonly execArgv: readonly string[] };

/** The program `name` beside the module `from`, which is `.ts` in development and in jest, `.js` once built. */
export function programBeside(from: string, name: string, ...flags: string[]): Program {
  const extension = from.slice(from.lastIndexOf('.'));
  const loader = extension === '.ts' ? ['--import', pathToFileURL(createRequire(from).resolve('tsx')).href] : [];
  return { file: fileURLToPath(new URL(`./${name}${extension}`, from)), execArgv: [...flags, ...loader] };
}

/** Nothing of our environment, passwords least of all, is such a program’s business. */
export const bareEnv = (): NodeJS.ProcessEnv => {
  const { PATH, SystemRoot, TMPDIR, TEMP } = process.env;
  return { PATH, SystemRoot, TMPDIR, TEMP, NODE_NO_WARNINGS: '1' };
};
