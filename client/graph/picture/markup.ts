type Attributes = Readonly<Record<string, string | number | undefined>>;

// Control characters and halves of pairs have no place in XML, escaped or not.
const unprintable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
export const escaped = (text: string): string =>
  text
    .replace(unprintable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** One element of an SVG; `inside` is markup already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const said = Object.entries(attributes)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => ` ${k}="${escaped(typeof v === 'number' ? String(Math.round(v * 100) / 100) : String(v))}"`)
    .join('');
  return inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`;
}
export const text = (words: string, attributes: Attributes): string => element('text', attributes, escaped(words));
