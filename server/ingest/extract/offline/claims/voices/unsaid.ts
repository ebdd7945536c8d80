/** Up to the words that carry a claim: a “that” and its subject. */
const subject = '(?: that)?(?: (?!and\\b|but\\b|who\\b|which\\b|when\\b|after\\b|while\\b|because\\b)[^\\s,;]+){0,5} $';
/** Whoever did not say it, took it back or made it up says nothing, and nor does the writer. */
const unsaid = new RegExp(
  `\\b(?:(?:not|never|(?:do|does|did|has|have|had|was|were)n['’]t|neither|nor|without) (?:ever |actually |explicitly |once |having )?(?:say|said|saying|claim(?:ed|ing)?|suggest(?:ed|ing)?|alleg(?:e|ed|ing)|impl(?:y|ied)|state[d]?|mean|meant|argue[d]?|accuse[d]?)|pretend(?:s|ed|ing)?|lie[ds]|fantasi[sz]e[ds]?|imagine[ds]?|dream(?:s|ed|t)?|jok(?:es?|ed|ing)|refus(?:es?|ed|ing) to (?:believe|accept|concede|admit)|(?:retract|withdr[ae]w|withdrawn|recant|took back|takes? back|disown|drop)(?:s|ped|ed|n)? (?:\\S+ )?(?:claims?|accusations?|allegations?|statements?|suggestions?|assertions?|remarks?|charges?)|denials?)${subject}`,
);
/** “no evidence Acme sold it”, “failed to show that”, “nothing suggests that”, “has not been proven that” */
const unproved = new RegExp(
  `\\b(?:(?:no|without|little|scant|lack of) (?:[a-z-]+ )?(?:evidence|proof|sign|signs|indication|record|confirmation)|(?:fail(?:s|ed|ing)?|unable|not able|struggled|yet|could not|cannot|can['’]t|couldn['’]t|did not|didn['’]t|never)(?: to)? (?:show|shown|prove|proved|proven|establish|established|demonstrate|demonstrated|substantiate|verify|verified|determine)|nothing (?:\\S+ )?(?:suggests?|suggested|indicates?|indicated|shows?|showed|proves?|proved|points?)(?: to)?|not (?:yet |ever )?(?:been )?(?:shown|proved|proven|established|verified|confirmed|demonstrated|substantiated))${subject}`,
);
const never =
  /\b(?:never|not|n['’]t|yet to)(?: \w+)? (?:been |be )?(?:proven|proved|verified|confirmed|substantiated|shown|established|tested in court)\b|\b(?:un(?:proven|proved|verified|confirmed|substantiated))\b/;
/** What is not ruled out may happen or not. */
const left = /\b(?:not|never|n['’]t|refus\w+ to|declin\w+ to)(?: yet)? rul(?:e|ed|ing) out (?:ever )?(?:having )?$/;
const contrary =
  /\bcontrary to [^,;]*\b(?:claims?|reports?|rumou?rs?|allegations?|suggestions?|stories|belief|the idea|the notion) that [^,;]*$/;
const farFrom = /\b(?:far from|instead of|rather than) (?:ever |actually )?$|\bnot guilty of (?:ever )?$/;

/** Whether words before a claim leave it unsaid: “never said that”, “took back her claim that”. */
export const isUnsaid = (before: string): boolean => unsaid.test(before);
export const isLeftOpen = (before: string): boolean => left.test(before);
export const isUnproved = (before: string): boolean => unproved.test(before);
/** “The allegation that … has never been proven” */
export const staysUnproved = (after: string): boolean => never.test(after);
/** “contrary to reports that”, “far from” */
export const isContrary = (before: string): boolean => contrary.test(before) || farFrom.test(before);
