import { decodeText } from './decode.ts';

/** What begins a page, or a piece of one that was copied as HTML. */
const opening =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|section|h[1-6]|meta|script|style|title|table|ul|blockquote|figure)\b[^<]*>/i;
export const looksLikeHtml = (text: string): boolean => opening.test(text.slice(0, 10_000));

/** A page names its own encoding within its first bytes; without that it is read as any text. */
export function decodeHtml(bytes: Uint8Array): { text: string; warning: string | null } {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = /<meta[^>]+charset\s*=\s*["']?(?<name>[\w-]{3,20})/i.exec(head)?.groups?.name;
  if (named !== undefined && !/^utf-?(?:8|16)/i.test(named)) {
    try {
      return { text: new TextDecoder(named, { fatal: true }).decode(bytes), warning: null };
    } catch {
      // A page that names an encoding it is not in is told from its bytes.
    }
  }
  return decodeText(bytes);
}
