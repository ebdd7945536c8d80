/** What is scored, in the order it is printed; docs/extraction.md says what counts as right. */
export const metrics = [
  'mention',
  'mentionTyped',
  'entity',
  'entityTyped',
  'quote',
  'quoteSpeaker',
  'indirect',
  'indirectSpeaker',
  'claim',
  'claimStanceChain',
  'dispute',
  'figure',
  'modality',
] as const;
export type Metric = (typeof metrics)[number];

export const metricNames: Readonly<Record<Metric, string>> = {
  mention: 'mention span',
  mentionTyped: 'mention span + type',
  entity: 'entity',
  entityTyped: 'entity + type',
  quote: 'quotation span',
  quoteSpeaker: 'quotation + speaker',
  indirect: 'indirect, half overlap',
  indirectSpeaker: 'indirect + speaker',
  claim: 'claim (s, p, o)',
  claimStanceChain: 'claim + stance + chain',
  dispute: 'dispute (pair, voice)',
  figure: 'claim + figure',
  modality: 'claim + modality',
};

export type Tally = { readonly gold: number; readonly found: number; readonly right: number };
export type Tallies = Readonly<Record<Metric, Tally>>;

export const precision = ({ found, right }: Tally): number => (found === 0 ? 0 : right / found);
export const recall = ({ gold, right }: Tally): number => (gold === 0 ? 0 : right / gold);
/** null where neither side has any: there was nothing to find and nothing was found. */
export const f1 = ({ gold, found, right }: Tally): number | null =>
  gold + found === 0 ? null : (2 * right) / (gold + found);

/** Counts added up over articles: every mention, quotation and claim weighs the same, whichever article it is from. */
export const addUp = (all: readonly Tallies[]): Tallies =>
  Object.fromEntries(
    metrics.map((m) => [
      m,
      all.reduce<Tally>(
        (sum, t) => ({ gold: sum.gold + t[m].gold, found: sum.found + t[m].found, right: sum.right + t[m].right }),
        { gold: 0, found: 0, right: 0 },
      ),
    ]),
  ) as Record<Metric, Tally>;
