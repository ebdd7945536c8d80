import type { DocumentAssertion } from '../contract/document.ts';
import { type Standing, standings } from '../contract/terms.ts';
import { outletKeys, type VoiceContext, voiceKeys } from './voices.ts';

export type Standable = Pick<DocumentAssertion, 'article' | 'voices' | 'stance' | 'modality' | 'review'>;

/** Only what a person accepted, as it was or edited, counts for a standing. */
export const isAccepted = (a: Pick<DocumentAssertion, 'review'>): boolean =>
  a.review === 'accepted' || a.review === 'edited';

export type ClaimStanding = {
  readonly standing: Standing;
  /** Voice keys and outlets of the accepted affirming assertions. */
  readonly voices: readonly string[];
  readonly outlets: readonly string[];
  /** Whether somebody affirms it and every affirming assertion is planned, whatever the standing. */
  readonly planned: boolean;
};

export function standingOf(assertions: readonly Standable[], context: VoiceContext): ClaimStanding {
  const accepted = assertions.filter(isAccepted);
  const affirming = accepted.filter((a) => a.stance === 'affirms');
  const voices = voiceKeys(affirming, context);
  const planned = affirming.length > 0 && affirming.every((a) => a.modality === 'planned');
  const contested = accepted.some((a) => a.stance === 'denies' || a.stance === 'questions');
  // The first that fits.
  const standing: Standing =
    accepted.length === 0
      ? 'unreviewed'
      : affirming.length === 0
        ? 'denied-only'
        : contested
          ? 'disputed'
          : planned
            ? 'planned'
            : voices.length >= 2
              ? 'corroborated'
              : 'single-source';
  return { standing, voices, outlets: outletKeys(affirming, context), planned };
}

/** 0 = worst, as the weakest hop of a path is chosen. */
export const standingRank = (s: Standing): number => standings.indexOf(s);

/** A Link of several claims is disputed if any is; else its strongest claim decides. */
export function linkStanding(claims: readonly Standing[]): Standing {
  if (claims.includes('disputed')) return 'disputed';
  return (['corroborated', 'single-source', 'planned'] as const).find((s) => claims.includes(s)) ?? 'unreviewed';
}

/** Claims that nobody affirmed, or nobody reviewed, draw no Link. */
export const drawsLink = (s: Standing): boolean => s !== 'denied-only' && s !== 'unreviewed';
