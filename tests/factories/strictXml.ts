export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const space = ' \t\r\n';

/** Reads XML as strictly as XML 1.0 asks of what we write (no doctypes, comments or CDATA); throws on anything else. */
export function strictXml(source: string): XmlElement {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(source.slice(at, at + 40))}`);
  };
  const take = (expected: string) => {
    if (!source.startsWith(expected, at)) fail(`expected ${expected}`);
    at += expected.length;
  };
  const skip = () => {
    while (space.includes(source.charAt(at)) && at < source.length) at += 1;
  };
  const name = (): string => {
    const start = at;
    while (at < source.length && !` \t\r\n=/><"'&`.includes(source.charAt(at))) at += 1;
    return at === start ? fail('expected a name') : source.slice(start, at);
  };
  const allowed = (point: number) =>
    point === 9 ||
    point === 10 ||
    point === 13 ||
    (point >= 32 && point < 0xd800) ||
    (point > 0xdfff && point < 0xfffe) ||
    point > 0xffff;
  const character = (): string => {
    if (source.charAt(at) !== '&') {
      const point = source.codePointAt(at) ?? fail('unexpected end');
      if (!allowed(point)) fail('forbidden character');
      const found = String.fromCodePoint(point);
      at += found.length;
      return found;
    }
    const end = source.indexOf(';', at);
    const reference = source.slice(at + 1, end);
    at = end + 1;
    if (!reference.startsWith('#')) return named[reference] ?? fail(`unknown entity ${reference}`);
    const point = Number(reference.slice(1));
    return allowed(point) ? String.fromCodePoint(point) : fail('forbidden reference');
  };
  const until = (stop: string): string => {
    let read = '';
    while (source.charAt(at) !== stop) read += character();
    return read;
  };
  const element = (): XmlElement => {
    take('<');
    const tag = name();
    const attributes: Record<string, string> = {};
    for (skip(); !'/>'.includes(source.charAt(at)); skip()) {
      const key = name();
      take('="');
      if (Object.hasOwn(attributes, key)) fail(`${key} twice`);
      attributes[key] = until('"');
      take('"');
      if (!` \t\r\n/>`.includes(source.charAt(at))) fail('expected a space');
    }
    if (source.startsWith('/>', at)) {
      take('/>');
      return { name: tag, attributes, children: [], text: '' };
    }
    take('>');
    const children: XmlElement[] = [];
    let text = '';
    while (!source.startsWith('</', at))
      if (source.charAt(at) === '<') children.push(element());
      else text += until('<');
    take(`</${tag}>`);
    return { name: tag, attributes, children, text };
  };
  take('<?xml version="1.0" encoding="UTF-8"?>');
  skip();
  const root = element();
  skip();
  return at === source.length ? root : fail('expected the end');
}

/** Every element of this name, wherever it lies. */
export const allNamed = (of: XmlElement, name: string): XmlElement[] => [
  ...(of.name === name ? [of] : []),
  ...of.children.flatMap((child) => allNamed(child, name)),
];
