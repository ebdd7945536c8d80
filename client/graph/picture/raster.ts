import type { Picture } from './picture.ts';

/** Larger canvases come out blank in some browsers. */
const mostPixels = 16_384;
export class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge';
}

/** Fetches a file of the app. */
export type Load = (url: string) => Promise<ArrayBuffer>;

/** The drawing as a PNG, twice as fine as a screen where that fits; its fonts go into it, since a picture loads none. */
export async function pngOf({ svg, width, height }: Picture, load: Load): Promise<Blob> {
  const scale = [2, 1].find((s) => Math.max(width, height) * s <= mostPixels);
  if (scale === undefined) throw new PictureTooLarge(`${width} × ${height} px`);
  const fonts = await embeddedFonts('Commissioner Variable', load);
  const dressed = svg.replace(/>/, `><style>${fonts}</style>`);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(dressed)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((ok, no) =>
    canvas.toBlob((b) => (b ? ok(b) : no(new PictureTooLarge(`${width} × ${height} px`))), 'image/png'),
  );
}

/** The font's own rules of this page, each file inlined. */
async function embeddedFonts(family: string, load: Load): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((s) => [...s.cssRules])
    .filter((r): r is CSSFontFaceRule => r instanceof CSSFontFaceRule)
    .filter((r) => r.style.getPropertyValue('font-family').includes(family));
  const texts = await Promise.all(
    rules.map(async (r) => {
      const [, url] = /url\("?([^")]+)"?\)/.exec(r.style.getPropertyValue('src')) ?? [];
      if (url === undefined) return '';
      const base = r.parentStyleSheet?.href ?? document.baseURI;
      const data = dataUri(await load(new URL(url, base).href));
      return r.cssText.replace(/url\("?[^")]+"?\)/, `url(${data})`);
    }),
  );
  return texts.join('');
}
function dataUri(file: ArrayBuffer): string {
  const bytes = new Uint8Array(file);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return `data:font/woff2;base64,${btoa(binary)}`;
}
