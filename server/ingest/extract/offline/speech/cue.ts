import type { Speech } from '../../reading.ts';

/**
 * What a newsroom's cue verbs take and do. How one carries its content:
 * - `say`: a clause or a quotation, also with the words before the verb (“…, she said”)
 * - `tell`: the same after whom it was told to
 * - `hold`: a clause after “that”, or a quotation, seldom words before; its nouns are common (“found”, “feels”)
 * - `name`: somebody or something and what it is called: “called X a Y”, “described X as Y”
 * - `do`: a noun phrase or “to” + verb: “denied the charge”, “promised to leave”
 * - `ask`: a question: “asked whether”
 */
export type Takes = 'say' | 'tell' | 'hold' | 'name' | 'do' | 'ask';
export type Cue = {
  readonly takes: Takes;
  readonly stance: Speech['stance'];
  /** Reports only with “that” or a quotation behind it: “held that”, not “held the title”. */
  readonly strict: boolean;
};
