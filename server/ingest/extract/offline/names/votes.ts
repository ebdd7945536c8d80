export type Type =
  | 'Person'
  | 'Organisation'
  | 'Outlet'
  | 'PublicBody'
  | 'Country'
  | 'Place'
  | 'System'
  | 'Event'
  | 'Work';
export type Votes = Record<Type, number>;
/** What a rule tells. */
export type Told = Readonly<Partial<Votes>>;

/** Votes are asked and given at every place of every name; objects of one shape answer many times as fast. */
export const noVotes = (): Votes => ({
  Person: 0,
  Organisation: 0,
  Outlet: 0,
  PublicBody: 0,
  Country: 0,
  Place: 0,
  System: 0,
  Event: 0,
  Work: 0,
});

export const vote = (votes: Votes, type: Type, weight: number): void => {
  votes[type] += weight;
};
export const addVotes = (into: Votes, told: Told): void => {
  for (const type in told) into[type as Type] += told[type as Type] ?? 0;
};

const others = ['Person', 'Country', 'Place', 'System', 'Event', 'Work'] as const;
/** Outlets and public bodies count together as organisations first; which of them it is, is asked after that. */
export function winner(votes: Votes, otherwise: Type): { readonly type: Type; readonly lead: number } {
  let type: Type = 'Organisation';
  let most = votes.Organisation + votes.Outlet + votes.PublicBody;
  let second = Number.NEGATIVE_INFINITY;
  for (const other of others) {
    const count = votes[other];
    if (count > most) {
      second = most;
      most = count;
      type = other;
    } else if (count > second) second = count;
  }
  if (most < 0.7) return { type: otherwise, lead: 0 };
  if (type !== 'Organisation') return { type, lead: most - second };
  const { Outlet: outlet, PublicBody: body, Organisation: plain } = votes;
  const kind =
    outlet > 0 && outlet >= body && outlet >= plain
      ? 'Outlet'
      : body > 0 && body >= plain
        ? 'PublicBody'
        : 'Organisation';
  return { type: kind, lead: most - second };
}
