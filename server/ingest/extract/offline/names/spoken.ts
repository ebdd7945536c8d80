import type { Named } from '../../reading.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';

/** A mention or an earlier reference, by the words it covers. */
export type Spoken = Group & { readonly entity: Named };

export const sentenceOf = ({ words }: Text, { first }: Group): number => words[first]?.sentence ?? 0;
export const paragraphOf = ({ words }: Text, { first }: Group): number => words[first]?.paragraph ?? 0;
