import type { Range, Reading } from '../../reading.ts';
import type { Lately } from './mentioned/lately.ts';
import type { Types } from './typed.ts';
import type { UnnamedVoices } from './voices/unnamedVoices.ts';

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
  readonly homeland: { readonly entity: string } | null;
  /** Whose words stand at this place. */
  readonly speaker: (place: Range) => string | null;
};
