import type { Given } from './given.ts';

/** As many as the server takes at once. */
const mostFiles = 500;
const mostBytes = 36_000_000;

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
/** Reads files of this machine; nothing leaves it but to the server of this page. */
export async function takeFiles(files: readonly File[], had: number): Promise<Taken> {
  const given: Given[] = [];
  const refused: { name: string; why: string }[] = [];
  let bytes = 0;
  for (const file of files) {
    const name = (file.webkitRelativePath || file.name).slice(-255);
    const hidden = name.split('/').some((part) => part.startsWith('.'));
    bytes += hidden ? 0 : file.size;
    if (hidden) refused.push({ name, why: 'It is a hidden file.' });
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
  if (entry.isFile) return [await new Promise<File>((ok, no) => (entry as FileSystemFileEntry).file(ok, no))];
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
