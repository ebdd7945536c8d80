import type { DocumentEntity } from '../contract/document.ts';
import type { Annotations } from './annotationFile.ts';
import type { ArticleText } from './locate.ts';
import { type Form, type FoundMention, mentionFinder } from './mentions.ts';
import type { Reporter } from './problem.ts';
import { nothing } from './readArticle.ts';

/**
 * Of two forms alike the stronger is meant. A surface is: whoever lists a capital as a surface of its state means the
 * state by it, and names the places where the city is meant.
 */
const weight = { exception: 5, everywhere: 4, surface: 3, name: 2, alias: 1, capitalised: 0 } as const;

/** Where an article names the entities that its annotation declares. */
export function articleMentions(
  text: ArticleText,
  annotations: Annotations,
  usable: ReadonlyMap<
    string,
    { readonly id: string; readonly line: number } & Pick<DocumentEntity, 'name' | 'aliases' | 'unnamed'> & {
        surfaces: readonly string[];
      }
  >,
  report: Reporter,
): FoundMention[] {
  if (annotations === nothing) return inParagraphs(text, () => finderOf(usable));
  const forms = [...usable.values()].filter((e) => !e.unnamed).flatMap(formsOf);
  warnOfSharedForms(forms, annotations, usable, report);
  const exceptions = annotations.mentions.filter((m) => {
    const what = `mention "${m.text}"`;
    const within = m.paragraph === undefined ? undefined : text.paragraphs.find((p) => p.number === m.paragraph);
    if (m.entity !== null && !usable.has(m.entity))
      report.reject(m.line, what, `"${m.entity}" is no entity that this file declares`);
    else if (m.paragraph !== undefined && within === undefined)
      report.reject(m.line, what, `there is no paragraph ${m.paragraph}`);
    else if (text.places(m.text, within).length === 0)
      report.reject(m.line, what, `is not in ${m.paragraph === undefined ? 'the text' : `paragraph ${m.paragraph}`}`);
    else return true;
    return false;
  });
  const everywhere: Form[] = exceptions
    .filter((m) => m.paragraph === undefined)
    .map((m) => ({ text: m.text, entity: m.entity, weight: weight.everywhere }));
  const common = mentionFinder([...forms, ...everywhere]);
  return inParagraphs(text, (paragraph) => {
    const own: Form[] = exceptions
      .filter((m) => m.paragraph === paragraph)
      .map((m) => ({ text: m.text, entity: m.entity, weight: weight.exception }));
    return own.length === 0 ? common : mentionFinder([...forms, ...everywhere, ...own]);
  });
}

const inParagraphs = (text: ArticleText, finder: (paragraph: number) => Finder): FoundMention[] =>
  text.paragraphs.flatMap((p) =>
    finder(p.number)(text.text.slice(p.start, p.end)).map((m) => ({
      ...m,
      start: m.start + p.start,
      end: m.end + p.start,
    })),
  );

type Finder = ReturnType<typeof mentionFinder>;
type Usable = ReadonlyMap<string, Named & { readonly unnamed: boolean }>;
const finders = new WeakMap<Usable, Finder>();

/** Articles that nobody annotated all look for the same names, of which a graph may know very many. */
function finderOf(usable: Usable): Finder {
  const find = finders.get(usable) ?? mentionFinder([...usable.values()].filter((e) => !e.unnamed).flatMap(formsOf));
  finders.set(usable, find);
  return find;
}

type Named = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly surfaces: readonly string[];
};
function formsOf(e: Named): (Form & { readonly entity: string })[] {
  const form = (w: keyof typeof weight) => (text: string) => ({ text, entity: e.id, weight: weight[w] });
  const all = [form('name')(e.name), ...e.aliases.map(form('alias')), ...e.surfaces.map(form('surface'))];
  // A name in lower case begins a sentence with a capital.
  const capitals = all
    .map((f) => f.text.charAt(0).toUpperCase() + f.text.slice(1))
    .filter((t) => !all.some((f) => f.text === t));
  return [...all, ...capitals.map(form('capitalised'))];
}

function warnOfSharedForms(
  forms: readonly (Form & { entity: string })[],
  annotations: Annotations,
  usable: ReadonlyMap<string, { readonly line: number }>,
  report: Reporter,
): void {
  const first = new Map<string, Form & { entity: string }>();
  for (const f of [...forms].sort((a, b) => b.weight - a.weight)) {
    const other = first.get(f.text);
    if (other === undefined) first.set(f.text, f);
    else if (other.entity !== f.entity && !annotations.mentions.some((m) => m.text === f.text))
      report.warn(
        usable.get(f.entity)?.line ?? null,
        `entity ${f.entity}`,
        `"${f.text}" also names ${other.entity}, which is taken to be meant; list under mentions where it is not`,
      );
  }
}
