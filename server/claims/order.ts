/** Code units, not the locale: the same order on every machine and in every database. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);
