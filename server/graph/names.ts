import { AppError } from '../errors.ts';

/**
 * Labels, relationship types and property keys cannot be parameters: everything that comes to a statement as text
 * passes here. The model's names are plain words; anything else is a mistake or an attack and throws.
 */
export function quoteName(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name))
    throw new AppError(400, 'bad-name', `"${name.slice(0, 100)}" is no name for a label, type or property`, {
      detail: 'Use a letter, then letters, digits or underscores.',
    });
  return `\`${name}\``;
}
export const quoteLabels = (labels: readonly string[]): string => labels.map((l) => `:${quoteName(l)}`).join('');
