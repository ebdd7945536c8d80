import type { Occurrence } from './occurrence.ts';

type Particle = readonly [verb: string, words: string, stance: Occurrence['stance']];
/** Verbs that are cues only with what follows them; the content stands behind. */
const particles: readonly Particle[] = [
  ['cast casts casting throw throws threw raise raises raised', 'doubt on', 'questions'],
  ['cast casts casting throw throws threw raise raises raised', 'doubts about', 'questions'],
  ['pour pours poured threw throws', 'cold water on', 'questions'],
  ['pour pours poured', 'scorn on', 'denies'],
  ['take takes took taken', 'issue with', 'denies'],
  ['call calls called calling', 'into question', 'questions'],
  ['rule rules ruled ruling', 'out', 'denies'],
  ['brush brushes brushed', 'aside', 'denies'],
  ['brush brushes brushed shrug shrugs shrugged laugh laughs laughed', 'off', 'denies'],
  ['wave waves waved', 'away', 'denies'],
  ['play plays played', 'down', 'affirms'],
  ['hint hints hinted hinting', 'at', 'affirms'],
  ['hint hints hinted hinting', 'that', 'affirms'],
  ['speak speaks spoke spoken speaking talk talks talked talking', 'of', 'affirms'],
  ['speak speaks spoke spoken speaking', 'about', 'affirms'],
  ['allude alludes alluded', 'to', 'affirms'],
  ['make makes made making', 'clear that', 'affirms'],
  ['make makes made making', 'it clear that', 'affirms'],
  ['make makes made making', 'plain that', 'affirms'],
  ['make makes made making', 'it plain that', 'affirms'],
  ['make makes made making', 'known that', 'affirms'],
  ['make makes made making', 'it known that', 'affirms'],
  ['make makes made making', 'it clear', 'affirms'],
  ['put puts putting', 'it to', 'affirms'],
  ['make makes made making', 'clear', 'affirms'],
  ['make makes made making', 'no secret of', 'affirms'],
  ['let lets letting', 'slip that', 'affirms'],
  ['let lets letting', 'it be known that', 'affirms'],
  ['leave leaves left leaving', 'no doubt that', 'affirms'],
  ['scoff scoffs scoffed scoffing bristle bristles bristled bristling sneer sneers sneered', 'at', 'denies'],
  ['insist insists insisted insisting', 'on', 'affirms'],
  ['plead pleads pleaded pleading appeal appeals appealed appealing', 'for', 'affirms'],
];
/** By their verb. */
export const particlesOf = new Map<
  string,
  { readonly words: readonly string[]; readonly stance: Occurrence['stance'] }[]
>();
for (const [verbs, words, stance] of particles)
  for (const verb of verbs.split(' ')) {
    const own = particlesOf.get(verb) ?? [];
    particlesOf.set(verb, own);
    own.push({ words: words.split(' '), stance });
  }
