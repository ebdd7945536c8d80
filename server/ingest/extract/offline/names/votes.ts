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
export type Votes = Partial<Record<Type, number>>;

export const vote = (votes: Votes, type: Type, weight: number): void => {
  votes[type] = (votes[type] ?? 0) + weight;
};
export const addVotes = (into: Votes, votes: Votes, times = 1): void => {
  for (const type in votes) vote(into, type as Type, (votes[type as Type] ?? 0) * times);
};

const others = ['Person', 'Country', 'Place', 'System', 'Event', 'Work'] as const;
/** Outlets and public bodies count together as organisations first; which of them it is, is asked after that. */
export function winner(votes: Votes, otherwise: Type): { readonly type: Type; readonly lead: number } {
  let type: Type = 'Organisation';
  let most = (votes.Organisation ?? 0) + (votes.Outlet ?? 0) + (votes.PublicBody ?? 0);
  let second = Number.NEGATIVE_INFINITY;
  for (const other of others) {
    const count = votes[other] ?? 0;
    if (count > most) [type, most, second] = [other, count, most];
    else if (count > second) second = count;
  }
  if (most < 0.7) return { type: otherwise, lead: 0 };
  if (type !== 'Organisation') return { type, lead: most - second };
  const [outlet, body, plain] = [votes.Outlet ?? 0, votes.PublicBody ?? 0, votes.Organisation ?? 0];
  const kind =
    outlet > 0 && outlet >= body && outlet >= plain
      ? 'Outlet'
      : body > 0 && body >= plain
        ? 'PublicBody'
        : 'Organisation';
  return { type: kind, lead: most - second };
}
