/** Where the app shows a claim: a path, since a file does not know under which name its server answers. */
export const permalink = (claim: string): string => `/?sel=claim.${claim}`;

/** An EDTF date as other programs read dates: a year, month or day that is sure; undefined for anything else. */
export const plainDate = (edtf: string | null): string | undefined =>
  edtf !== null && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : undefined;
