import { dateInLanguage } from './dateInLanguage.ts';
import { languageName, languageOf } from './language.ts';
import type { FoundField, InputArticle } from './types.ts';

/** The article with the language its text is in, and what that means for it. */
export function withLanguage(article: InputArticle): InputArticle {
  const { code, name, told } = languageOf(article.text);
  const given = article.found.language;
  const language = told ? code : (given?.value ?? code);
  const found: FoundField | null = told
    ? { value: code, words: name, start: null, end: null, where: 'the letters of the text' }
    : given;
  const date = article.found.date ?? (language === 'en' ? null : dateInLanguage(article.text, language));
  return {
    ...article,
    front: { ...article.front, language, date: article.front.date ?? date?.value ?? null },
    found: { ...article.found, language: found, date },
    warnings: language === 'en' ? article.warnings : [...article.warnings, notEnglish(language)],
  };
}

export const notEnglish = (code: string): string =>
  `is in ${languageName(code)}: it is stored, found by search and can be reviewed by hand, but claims are proposed from ` +
  'English texts only';
