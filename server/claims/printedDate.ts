const form = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', ...options });
const [day, month] = [form({ day: 'numeric', month: 'long' }), form({ month: 'long' })];

/** Year, month and day of an EDTF date that says no more than these; null for seasons, spans and doubtful ones. */
export function dateParts(edtf: string): number[] | null {
  const [whole, ...parts] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(edtf) ?? [];
  return whole === undefined ? null : parts.filter((p) => p !== undefined).map(Number);
}

/** “24 October 2025”, “October 2025”, “2025”; anything looser stands as it is stored. */
export function printedDate(edtf: string): string {
  const [y, m, d] = dateParts(edtf) ?? [];
  if (y === undefined || m === undefined) return edtf;
  return (d === undefined ? month : day).format(new Date(Date.UTC(y, m - 1, d ?? 1)));
}
