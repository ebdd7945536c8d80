/** A part of a newsroom rather than the whole of it. */
const desk = /\b(bureau|desk|staff|newsroom|team|reporters?|correspondents?|writers?|editors?|office)\b/i;
/** Words that end or begin the names of outlets. */
const outlet =
  /\b(news|times|post|herald|tribune|gazette|journal|courier|observer|radio|press|agency|review|daily|weekly|wire|media|magazine|telegraph|chronicle|dispatch|standard|television|broadcasting)\b/i;
const institution =
  /\b(institute|university|college|foundation|society|centre|center|ministry|department|council|association|agency|laboratory|school|hospital|academy|office|union|company|group|inc|ltd)\b/i;

const role =
  /^(?:(?:a|an|our|the)\s+)?(?:\p{L}[\p{L}-]*\s+){0,3}(?:writer|reporter|correspondent|editor|columnist|journalist|contributor)$/iu;

/** What somebody does at a newsroom, and no name: “Staff writer”, “senior energy correspondent”. */
export const isRole = (words: string): boolean => role.test(words);
export const isDesk = (name: string): boolean => desk.test(name);
/** Whether a name is that of something that publishes: in its words, or written as no person's name is. */
export const isOutletName = (name: string): boolean =>
  !isDesk(name) &&
  (outlet.test(name) || /^The\s/.test(name) || /\p{Ll}\p{Lu}/u.test(name.replace(/\bMa?c\p{Lu}/gu, '')));
export const isInstitution = (name: string): boolean => institution.test(name) || isOutletName(name);

const personWord = /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|de|da|di|del|van|von|der|den|bin|al|el|la|le|dos|ter)$/u;
/** Two to five capitalised words that name no newsroom. */
export function isPersonName(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((w) => personWord.test(w)) &&
    !isDesk(name) &&
    !isOutletName(name)
  );
}
/** One to four capitalised words, as places are named. */
export const isPlaceName = (name: string): boolean => {
  const words = name.split(/\s+/);
  return words.length <= 4 && words.every((w) => /^\p{Lu}[\p{L}\p{M}’'.,-]*$/u.test(w)) && !isDesk(name);
};
