import type { Range, Reading } from '../../reading.ts';
import type { Lately } from './mentioned/lately.ts';
import type { Types } from './typed.ts';
import type { UnnamedVoices } from './voices/unnamedVoices.ts';

/** `sure`: told by the dateline, the headline or the opening, or by being named often. */
export type Homeland = { readonly entity: string; readonly sure: boolean };

/** What every rule gets. */
export type Scene = {
  readonly reading: Reading;
  readonly types: Types;
  readonly lately: Lately;
  /** Voices without a name: “a spokesman for Acme”. */
  readonly unnamedAt: UnnamedVoices;
  /** The place that the dateline names. */
  readonly home: { readonly entity: string } | null;
  /** The state in which the article is at home: of it “the justice minister” is one, where nobody says otherwise. */
  readonly homeland: Homeland | null;
  /** Whose words stand at this place. */
  readonly speaker: (place: Range) => string | null;
};
