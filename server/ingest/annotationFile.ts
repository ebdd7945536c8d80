import { z } from 'zod';
import {
  type AnnotatedAssertion,
  type AnnotatedClaim,
  type AnnotatedEntity,
  annotatedAssertion,
  annotatedClaim,
  annotatedEntity,
  annotationFile,
  type Locator,
  locator,
  mentionException,
} from '../contract/annotation.ts';
import { BadFile, type Reporter } from './problem.ts';
import { articleText } from './textFile.ts';
import { type Path, parseBy, readYaml } from './yamlFile.ts';

/** A part of an annotation file with the line it stands on. */
export type At<T> = T & { readonly line: number };
export type ClaimPart = Omit<AnnotatedClaim, 'assertions'> & {
  readonly assertions: readonly At<AnnotatedAssertion & { readonly number: number }>[];
};
export type Annotations = {
  readonly entities: readonly At<AnnotatedEntity>[];
  readonly mentions: readonly At<z.infer<typeof mentionException>>[];
  readonly claims: readonly At<ClaimPart>[];
  readonly scareQuotes: readonly { readonly locator: Locator; readonly line: number }[];
  readonly excludes: readonly At<z.infer<typeof annotationFile>['excludes'][number]>[];
};

const list = z.array(z.unknown());
const outline = z.strictObject({
  article: annotationFile.shape.article,
  entities: list,
  mentions: list.default([]),
  claims: list,
  scareQuotes: list.default([]),
  excludes: list.default([]),
});
const claimAlone = annotatedClaim.extend({ assertions: list.min(1, 'needs an assertion: who says so, and where') });
const exclusion = annotationFile.shape.excludes.unwrap().element;

/** Reads an annotation file part by part, so that one part of a wrong form is rejected alone. */
export function parseAnnotations(raw: string, base: string, report: Reporter): Annotations {
  const { value, lineOf } = readYaml(articleText(raw));
  const whole = parseBy(outline, value);
  if (!('data' in whole)) throw new BadFile(lineOf(whole.path), whole.reason);
  const file = whole.data;
  if (file.article !== base)
    throw new BadFile(lineOf(['article']), `article: "${file.article}" is not this file's name; write ${base}`);

  const part = <S extends z.ZodType>(schema: S, item: unknown, path: Path, what: string) => {
    const parsed = parseBy(schema, item);
    if ('data' in parsed) return [{ data: parsed.data, line: lineOf(path) }];
    report.reject(lineOf([...path, ...parsed.path]), what, parsed.reason);
    return [];
  };
  const parts = <S extends z.ZodType<object>>(key: string, items: readonly unknown[], schema: S, one: string) =>
    items.flatMap((item, i) =>
      part(schema, item, [key, i], `${one} ${named(item) ?? i + 1}`).map(({ data, line }) => ({ ...data, line })),
    );

  return {
    entities: parts('entities', file.entities, annotatedEntity, 'entity'),
    mentions: parts('mentions', file.mentions, mentionException, 'mention'),
    claims: file.claims.flatMap((item, i) => {
      const what = `claim ${named(item) ?? i + 1}`;
      return part(claimAlone, item, ['claims', i], what).flatMap(({ data, line }) => {
        const assertions = data.assertions.flatMap((a, k) =>
          part(annotatedAssertion, a, ['claims', i, 'assertions', k], `${what}, assertion ${k + 1}`).map((p) => ({
            ...p.data,
            line: p.line,
            number: k + 1,
          })),
        );
        if (assertions.length > 0) return [{ ...data, assertions, line }];
        report.reject(line, what, 'no assertion of it holds');
        return [];
      });
    }),
    scareQuotes: file.scareQuotes.flatMap((item, i) =>
      part(locator, item, ['scareQuotes', i], `scareQuotes ${i + 1}`).map((p) => ({ locator: p.data, line: p.line })),
    ),
    excludes: parts('excludes', file.excludes, exclusion, 'excludes'),
  };
}

const named = (item: unknown): string | undefined => {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : undefined;
};
