/** XML 1.0 knows no control characters and no halves of a character, not even escaped. */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Kept as they are: a reader turns bare ones in an attribute into spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const escapeXml = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"\t\n\r]/g, (c) => entities[c] ?? c);

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Markup = { readonly markup: string };

/** An element of escaped attributes and of texts, escaped, or elements. */
export function xml(name: string, attributes: Attributes, ...content: readonly (string | Markup)[]): Markup {
  const said = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]))
    .join('');
  const inner = content.map((c) => (typeof c === 'string' ? escapeXml(c) : c.markup)).join('');
  return { markup: inner === '' ? `<${name}${said}/>\n` : `<${name}${said}>${inner}</${name}>\n` };
}

export const xmlFile = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}`;
