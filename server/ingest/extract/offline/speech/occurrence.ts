import type { Range, Speech } from '../../reading.ts';
import type { Takes } from './cue.ts';
import type { Phrase } from './phrases.ts';

/** One place in a frame where somebody is said to say something. All numbers are indexes of items. */
export type Occurrence = {
  readonly voice: string;
  readonly via: readonly string[];
  readonly stance: Speech['stance'];
  readonly takes: Takes | 'according';
  /** The attributing words, subject and verb and all: left out of the content. */
  readonly first: number;
  /** Where content may begin after it. */
  readonly after: number;
  /** Content surely follows: “that”, “whether”, an object. */
  readonly sure: boolean;
  readonly cue: Range & { readonly text: string };
  readonly subject: Phrase | null;
  /** A further verb of a subject named before: “and denied”, “, adding”. */
  readonly shared: boolean;
  /** What was said, where it stands apart: “*The claim* was denied by Ott”. End exclusive. */
  readonly content?: { readonly from: number; readonly to: number };
  /** “…”, said Lena Ott, head of the bank: what follows the name's comma belongs to the name. */
  readonly inverted: boolean;
};

/** Where the content of a cue begins, whether it surely is one, and what the cue does with it. */
export type Complement = { readonly at: number; readonly sure: boolean; readonly stance: Occurrence['stance'] };
