import { type Argument, type Clause, headWord, isWord, ownerOf } from '../clause/clause.ts';

/**
 * What befalls somebody, what is said of them and who is only near them: who condemns the murder of Hale, fears for her
 * safety or praises her critics says nothing against or for her.
 */
const list =
  'murders?|killings?|deaths?|assassinations?|shootings?|abductions?|kidnappings?|arrests?|detentions?|imprisonment|jailing|sentencing|sentences?|convictions?|prosecutions?|persecutions?|trials?|indictments?|treatment|mistreatment|torture|abuse|harassment|intimidation|bullying|beatings?|attacks?|assaults?|raids?|bombings?|shelling|siege|invasion|occupation|annexation|targeting|surveillance|hacking|poisoning|resignations?|departures?|exits?|removals?|dismissals?|sackings?|firing|ousters?|expulsions?|deportations?|extraditions?|exclusions?|suspensions?|disqualifications?|bans?|banning|closures?|shutdowns?|destruction|loss(?:es)?|sales?|takeovers?|acquisitions?|purchases?|privati[sz]ation|releases?|freeing|returns?|defeats?|injur(?:y|ies)|illness|safety|security|fate|plight|rights|whereabouts|welfare|health|future|survival|privacy|criticisms?|condemnations?|denunciations?|rejections?|opposition|accusations?|allegations?|critics?|opponents?|rivals?|enem(?:y|ies)|victims?|accusers?|detractors?|competitors?|customers?|clients?|famil(?:y|ies)|wife|husband|widow|mother|father|sons?|daughters?|brothers?|sisters?|exploitation|blackmail|smears?|scrapping|cancellations?|withdrawals?|abolition|demise|collapse|end|absence|lack|fines?|punishment|penalt(?:y|ies)|sanctions?';
const befallen = new RegExp(`^(?:${list})$`);
/** “Hale's arrest”, at the beginning of words. */
export const befalls = new RegExp(`^['’]s?(?: [a-z-]+)? (?:${list})\\b`, 'i');

/** Whose a judged thing is, where judging it judges them: “criticised Acme's handling of”, “the figures of Acme”. */
export function judgedOwner(clause: Clause, at: number): Argument | null {
  const noun = clause.chunks[at];
  if (noun?.kind === 'noun' && befallen.test(headWord(clause, noun))) return null;
  const owner = ownerOf(clause, at);
  // “defended her thesis at Zenda University”
  return owner !== null && owner.chunk > at && !isWord(clause.chunks[at + 1], 'preposition', 'of') ? null : owner;
}
