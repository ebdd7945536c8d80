import { analyse } from 'chardet';
import { BadFile } from '../problem.ts';

export type Decoded = {
  readonly text: string;
  /** Said where the encoding had to be guessed. */
  readonly warning: string | null;
};

/** So much of a file tells what it is. */
const sample = 64 * 1024;
const strict = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Bytes as text: by their byte order mark, as UTF-8 where they are it, else by what their letters suggest. Throws a BadFile
 * with `isBinary` where they are those of no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes);
  if (wide !== undefined) {
    const text = strict(wide, bytes);
    if (text === undefined) throw new BadFile(null, `begins as ${wide.toUpperCase()} and is none; save it as UTF-8`);
    return { text: withoutNul(text), warning: null };
  }
  if (isBinary(bytes)) throw new BadFile(null, 'is binary data and no text', { isBinary: true });
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== undefined) return { text: withoutNul(utf8), warning: null };
  for (const { name, confidence } of analyse(bytes.subarray(0, sample))) {
    if (/^utf/i.test(name)) continue;
    const text = strict(name, bytes);
    if (text !== undefined)
      return {
        text: withoutNul(text),
        warning:
          `is not UTF-8; read as ${name}, as its letters suggest (${confidence} of 100); ` +
          'if they look wrong, save the file as UTF-8',
      };
  }
  throw new BadFile(null, 'is in an encoding that cannot be told; save it as UTF-8');
}

/** No database of ours stores one, and no text needs one. */
function withoutNul(text: string): string {
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw new BadFile(text.slice(0, nul).split('\n').length, 'holds a NUL character, so it is no text file');
  return text;
}

/** By its mark, or, without one, by every other byte of Latin text being zero. */
function utf16(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  if (head.length < 8 || bytes.length % 2 === 1 || !head.includes(0)) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length * 0.3 && even < head.length * 0.05) return 'utf-16le';
  return even > head.length * 0.3 && odd < head.length * 0.05 ? 'utf-16be' : undefined;
}

/** Text of any encoding of bytes has hardly a control character. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sample);
  let control = 0;
  // By index: an iterator over every byte took a tenth of the whole reading.
  for (let i = 0; i < head.length; i += 1) {
    const byte = head[i] as number;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  return control > head.length * 0.005;
}
