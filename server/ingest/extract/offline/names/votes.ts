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
  for (const [type, weight] of Object.entries(votes)) vote(into, type as Type, weight * times);
};

const kinds = ['Organisation', 'Outlet', 'PublicBody'] as const;
/** Outlets and public bodies count together as organisations first; which of them it is, is asked after that. */
export function winner(votes: Votes, otherwise: Type): { readonly type: Type; readonly lead: number } {
  const organisation = kinds.reduce((sum, k) => sum + (votes[k] ?? 0), 0);
  const all: [Type, number][] = [['Organisation', organisation]];
  for (const type of ['Person', 'Country', 'Place', 'System', 'Event', 'Work'] as const)
    all.push([type, votes[type] ?? 0]);
  all.sort((a, b) => b[1] - a[1]);
  const [[type, most] = [otherwise, 0], [, second] = [otherwise, 0]] = all;
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
