// @ts-check
// The server, restarted on change, beside Vite; the app is then on Vite's port and talks to the server through its proxy.
import { spawn } from 'node:child_process';

const start = (/** @type {string[]} */ args) => spawn(process.execPath, args, { stdio: 'inherit' });
const children = [start(['--import', 'tsx', '--watch', 'server/main.ts']), start(['node_modules/vite/bin/vite.js'])];
const stop = () => {
  for (const child of children) child.kill();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
for (const child of children) child.once('exit', stop);
