import type { Range } from '../../../reading.ts';
import { befalls } from './befallen.ts';

/** Words before a name that leave it the subject: “The new”, “And frankly”. */
const opening =
  /^(?:(?:the|an?|this|that|these|those|our|their|its|his|her|my|your|both|all|and|but|so|well|look|yes|no|now|today|again|then|frankly|honestly|mr|mrs|ms|dr|minister|president|mayor|senator|sir|dame|new|old|whole|entire|\d+)\.? +)*$/i;
const ownView =
  /^(?:(?:and|but|so|well|look|yes|no|now)\b,? )*(?:i|we) (?:do |really |just |still |honestly |personally )*(?:think|believe|know|find|am sure|am convinced|are convinced|would say|have to say|must say)(?: that)? /i;
/** Whose words follow is somebody else, or nobody. */
const passesOn =
  /\b(?:nobody|no one|if|whether|unless|why|how|told|tells?|sa(?:id|ys?)|claim\w*|accus\w+|alleg\w+|den(?:y|ies|ied)|ask(?:s|ed)?|wonder\w*|complain\w*|suggest\w*|calls?|called|thinks?|thought|believe[sd]?|imagine|pretend\w*)\b/i;
const clauseEnd = /(?:[,;:(—–“"]|\b(?:and|but|because|that|so|yet)\b)\s*/gi;
/** A noun of its own behind the name, or what it owns: “the Lynx cameras”, “Acme's record”. */
const more =
  "(?:['’]s?(?: (?!(?:critics?|opponents?|rivals?|competitors?|victims?|customers?|clients?|users?|accusers?|enem(?:y|ies)|detractors|lawyers?|case|trial)\\b)[a-z-]+){1,2}| (?!(?:is|are|was|were|has|have|had|will|would|critics?|opponents?|rivals?|victims?|customers?|users?|case|trial)\\b)[a-z-]+)?";
const softly = '(?: (?:not|never|simply|just|really|also|always|again|clearly|now|still|truly|[a-z]+ly))*';
const be =
  '(?: (?:is|are|was|were|remains?|remained|looks?|looked|seems?|seemed|proved|proves|became|becomes)| (?:has|have|had|will|would|could|can) (?:not |never )?(?:been|be|prove|become|look))';
const within =
  "(?: [\"“‘']?(?!(?:to|by|of|in|on|for|with|about|from|at|after|under|when|if|who|which|than|where|whose)\\b)[\\w’'-]+){0,5}";
const copular = new RegExp(`^${more}${be}${within} ?["“‘']?$`, 'i');
const doing = new RegExp(
  `^${more}(?: (?:has|have|had|did|does|do|will|would|can|could|cannot))?${softly} ["“‘']?$`,
  'i',
);
const progressive = new RegExp(`^${more} (?:is|are|was|were|keeps?|kept|has been|have been)${softly} $`, 'i');
const making = new RegExp(
  `^${more}(?: (?:has|have|had))?${softly} (?:makes?|made|buil(?:t|ds?)|produces?|produced|offers?|offered|provides?|provided|delivers?|delivered|does|did|wrote)(?: (?:an?|the|something|some|very|truly|really|such|quite))* $`,
  'i',
);
const contracted = new RegExp(`^['’](?:s|re)${within} ?["“‘']?$`, 'i');
const pronoun = /^(?:it|that|this|they|these|those)$/i;
/** Said of somebody, these tell of their state: “worked for”, “was safe”, “is broken”. */
const ofThings =
  /^(?:work|safer?\b|unsafe|broken|crash|wasted|effective|efficient|robust|accurate|expensive|wonderful|gold|faster|cheaper|cleaner|abused|crude|premature|overdue|secretive)/i;
/** What the subject feels, or too little to be an opinion: “is best known for”, “was worse off”, “an important customer”. */
const neither =
  /^(?:delighted|pleased|thrilled|grateful|proud|thanks?|unconvinced|not convinced|important|great|vital|essential|historic|backbone|ambitious|better|success|alarming)\b|^(?:best|worst|worse) (?:known|off|hit|affected|placed|paid)\b/i;
/** What these are said of has suffered it. */
const suffered =
  /^(?:misled|ignored|neglected|violated|exploited|bullied|betrayed|abused|insult(?:ed)?|punish(?:ed)?)$/i;
const deeds =
  /^(?:fail(?:ed|s|ures?)|misleads?|misled|threatens|lied|crash(?:ed|es)|ignore[sd]|neglect(?:ed|s)|endangers|jeopardises|undermines|violated|exploit(?:s|ed)|bullied|punishes|discriminates|misreads?|miscounted|betrayed|worked|works well|worked well|strengthens?|transforms?|empowers?|harms)$/i;
const goingOn = /^(?:failing|misleading|spying|snooping|bullying)$/i;
const limited = /^[^.;]{0,45}\b(?:without|unless|if|until|except|only when)\b/i;

/** Whether a judging word at a place is said outright of what stands before it: “Lynx is a disgrace”, “Acme has failed”. */
export function isSaidOf(text: string, subject: Range, at: number, isThing: boolean): boolean {
  const words = text.slice(at);
  const word = /^[\p{L}-]+(?: well)?/u.exec(words)?.[0] ?? '';
  const between = text.slice(subject.end, at);
  if (befalls.test(between)) return false;
  if (between.length > 80 || limited.test(words.slice(word.length))) return false;
  const one = word.replace(/ well$/, '');
  if (neither.test(words) || (ofThings.test(word) && !isThing)) return false;
  const isDeed = (deeds.test(word) || deeds.test(one)) && doing.test(between);
  const being =
    copular.test(between) || (pronoun.test(text.slice(subject.start, subject.end)) && contracted.test(between));
  const isBeing = !suffered.test(one) && (being || (goingOn.test(one) && progressive.test(between)));
  if (!(isDeed || isBeing || making.test(between))) return false;
  const before = text.slice(0, subject.start);
  const told = before.replace(ownView, '');
  let from = 0;
  for (const m of told.matchAll(clauseEnd)) from = m.index + m[0].length;
  return opening.test(told.slice(from)) && !passesOn.test(told.slice(0, from));
}
