const marks = /[’ʻʼ‘]/;

/** A name with the apostrophe that lists have, whichever the article writes: “Nuku’alofa”, “Nukuʻalofa”. */
export const plain = (form: string): string => (marks.test(form) ? form.replace(/[’ʻʼ‘]/g, "'") : form);
