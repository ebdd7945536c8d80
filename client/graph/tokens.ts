import { type EntityLook, entityLooks } from '../ui/entityLook.ts';

const plain = [
  'desk',
  'sheet',
  'raised',
  'ink',
  'ink-2',
  'rule-strong',
  'accent',
  'focus',
  'mark',
  'mark-edge',
  'st-corroborated',
  'st-single-source',
  'st-disputed',
  'st-disputed-soft',
  'st-planned',
  'st-unreviewed',
] as const;
/** Colours of the theme in force. A canvas cannot read CSS variables, so they are resolved once per theme. */
export type Tokens = Readonly<Record<(typeof plain)[number] | `ty-${EntityLook}` | `ty-${EntityLook}-soft`, string>>;

export function readTokens(read: (name: string) => string): Tokens {
  const names = [...plain, ...entityLooks.flatMap((l) => [`ty-${l}`, `ty-${l}-soft`] as const)];
  // Every name of the type is in the list, which the compiler cannot see through Object.fromEntries.
  return Object.fromEntries(names.map((n) => [n, read(`--cg-${n}`).trim()])) as Tokens;
}
export const pageTokens = (): Tokens => {
  const style = getComputedStyle(document.documentElement);
  return readTokens((name) => style.getPropertyValue(name));
};
