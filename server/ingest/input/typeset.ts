const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/**
 * The words of a page without what only setting them needs: ligatures taken apart, soft hyphens and zero-width spaces gone,
 * every blank one space. Quotation marks and dashes stay as they are; joiners stay, as some scripts need them to spell.
 */
export const plainWords = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06]/g, (c) => ligatures[c] ?? c)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
