import type { Given } from './given.ts';

/** As many as the server takes at once. */
const mostFiles = 500;
const mostBytes = 36_000_000;

/** A page saved whole brings a folder of scripts and styles along; a file chosen by itself is read whatever it is called. */
const ofArticles = /\.(?:txt|text|md|markdown|html?|pdf|docx)$/i;

let next = 0;
export const newKey = (): string => `file-${++next}`;

/** The bytes as base64: which letters they stand for, the server finds out. */
const base64Of = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(file);
  });

export type Taken = {
  readonly given: readonly Given[];
  /** What was not taken, and why. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
};
/** Why a file is not even read, or null. */
export function whyNot(name: string, ofFolder: boolean): string | null {
  if (name.split('/').some((part) => part.startsWith('.'))) return 'It is a hidden file.';
  return ofFolder && !ofArticles.test(name)
    ? 'Of a folder, .txt, .md, .html, .pdf and .docx are taken; choose it alone to have it read.'
    : null;
}
/** Reads files of this machine; nothing leaves it but to the server of this page. */
export async function takeFiles(files: readonly File[], had: number): Promise<Taken> {
  const given: Given[] = [];
  const refused: { name: string; why: string }[] = [];
  let bytes = 0;
  for (const file of files) {
    const name = (file.webkitRelativePath || file.name).slice(-255);
    const no = whyNot(name, file.webkitRelativePath !== '');
    bytes += no === null ? file.size : 0;
    if (no !== null) refused.push({ name, why: no });
    else if (given.length + had >= mostFiles)
      refused.push({ name, why: `At most ${mostFiles} files at once; add these first.` });
    else if (bytes > mostBytes) refused.push({ name, why: 'Together these are too large; add the others first.' });
    else
      try {
        given.push({ key: newKey(), name, body: { base64: await base64Of(file) }, changes: [] });
      } catch {
        refused.push({ name, why: 'This browser could not read it. Is it still there?' });
      }
  }
  return { given, refused };
}

/** Files of what was dropped, those in folders too. */
export async function filesDropped(items: DataTransferItemList): Promise<File[]> {
  const entries = [...items].flatMap((i) => i.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map(filesOf));
  return found.flat();
}
async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((ok, no) => (entry as FileSystemFileEntry).file(ok, no));
    const path = entry.fullPath.replace(/^\//, '');
    // As a folder that is chosen tells it; one that is dropped tells the names alone.
    if (path.includes('/')) Object.defineProperty(file, 'webkitRelativePath', { value: path });
    return [file];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  // A folder tells its files a hundred at a time, and nothing at its end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((ok, no) => reader.readEntries(ok, no));
    if (some.length === 0) break;
    all.push(...some);
  }
  return (await Promise.all(all.map(filesOf))).flat();
}
