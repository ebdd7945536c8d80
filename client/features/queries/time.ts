const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
export const timeInWords = (at: string): string => format.format(new Date(at));
