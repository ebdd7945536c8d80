import type { Claim } from '../../../server/contract/claim.ts';
import { addressOf } from '../../state/address/address.ts';

export const inArticle = (article: string, claim: string, voice: string): string =>
  `/articles/${encodeURIComponent(article)}?${new URLSearchParams({ claim, voice })}`;
/** The claim itself: also one whose Link is not on the canvas is found so. */
export const onCanvas = ({ id }: Pick<Claim, 'id'>): string => addressOf({ selection: { kind: 'claim', id } });
