import type { Assertion } from '../contract/claim.ts';
import { foldName } from './fold.ts';

/**
 * The assertion of the original, among all of one claim, that says what this one of a copy says: the same words, by the same
 * voices, in the same sense. Whatever a reviewer could have judged otherwise must be alike, else it is another thing to judge.
 */
export const inOriginal = (
  copied: Assertion,
  original: string,
  assertions: readonly Assertion[],
): Assertion | undefined => {
  const told = toldAs(copied);
  return assertions.find((a) => a.article.id === original && toldAs(a) === told);
};

/** An outlet that prints it again sets other quotation marks and dashes; a voice without a name has an id an article. */
const toldAs = ({ stance, modality, quoteKind, quote, saidOn, chain, passages }: Assertion): string =>
  JSON.stringify([
    stance,
    modality,
    quoteKind,
    foldName(quote ?? ''),
    saidOn,
    chain.map(({ step, role, entity: e }) => [step, role, e.unnamed ? foldName(e.name) : e.id]),
    passages.filter((p) => p.part === 'content').map((p) => foldName(p.text)),
  ]);
