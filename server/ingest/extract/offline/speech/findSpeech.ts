import type { Names, Reading, Speech, Speeches } from '../../reading.ts';
import { chainOf } from './chains.ts';
import { colonVoice } from './colonVoice.ts';
import type { Told } from './content.ts';
import { contentsOf } from './contents.ts';
import { cueOf } from './cues.ts';
import { firstPerson } from './firstPerson.ts';
import { reportedWords } from './indirect.ts';
import { setScene } from './items.ts';
import { namedLater } from './namedLater.ts';
import { occurrencesIn } from './occurrences.ts';
import { isVerb } from './phrases.ts';
import { speakersOf } from './speakers.ts';
import { pairIn, spokenOf } from './spokenOf.ts';
import { heardLater, openVoices } from './voices.ts';

/**
 * Every quotation and every piece of reported speech of an article, with who said it and who passed it on. Its own publisher
 * passes on everything in it, and so is never named as a carrier.
 */
export function findSpeech(reading: Reading, names: Names, publisher: string | null = null): Speeches {
  const scene = setScene(reading, names);
  const voices = openVoices(names, reading);
  const me = firstPerson(scene, voices);
  let [about, paragraph]: [readonly string[], number] = [[], -1];
  let [pair, said]: [string | null, boolean] = [null, false];
  const told: Told[] = [];
  // In the order of the text, so that “he” within a quotation means somebody spoken of before it.
  const order = scene.frames.map((frame, index) => ({ frame, index, start: frame.items[0]?.start ?? 0 }));
  for (const { frame, index } of order.sort((a, b) => a.start - b.start || a.index - b.index)) {
    const own = frame.inside === null;
    // “What did the mayor do?” “She said …”: an answer speaks of whom it was asked about.
    const answers = me.interviewee !== null && frame.paragraph === paragraph + 1;
    const inHeadline = own && /^(?:title|deck)$/.test(reading.paragraphs[frame.paragraph]?.kind ?? '');
    voices.enter(own && (answers || frame.paragraph === paragraph) ? about : [], {
      me: own ? me.of(frame) : null,
      inHeadline,
      answers: own && answers,
      pair: own && frame.paragraph === paragraph ? pair : null,
      spoken: said,
      above: own && frame.paragraph === paragraph + 1 && frame.items[0]?.kind === 'quote' ? (about[0] ?? null) : null,
    });
    const within = occurrencesIn(frame, voices);
    const headed = inHeadline && within.length === 0 ? colonVoice(frame.items, voices) : undefined;
    const occurrences = headed === undefined ? within : [headed];
    told[index] = { frame, contents: contentsOf(frame, occurrences) };
    if (!own) continue;
    for (const o of occurrences) voices.spoke(o.voice, frame.items.at(-1)?.end ?? 0);
    about = spokenOf(frame, voices);
    pair = pairIn(frame, voices);
    said = frame.items.some((i) => isVerb(i) && cueOf(i.lower) !== undefined);
    paragraph = frame.paragraph;
  }
  const indirect = told.flatMap(({ frame, contents }) =>
    frame.inside !== null
      ? []
      : contents.flatMap((content): Speech[] => {
          const { voice, stance, cue, subject, takes } = content.occurrence;
          // What a writer or who answers thinks is what the article says; what was told to somebody is told here.
          const isTold = takes === 'tell' && voice === me.interviewee;
          if (subject !== null && frame.items[subject.head]?.lower === 'i' && !isTold) return [];
          const told = reportedWords(frame.items, content, contents);
          return told.map(({ start, end }) => ({
            start,
            end,
            kind: 'indirect',
            speaker: voice,
            via: chainOf(contents, content),
            stance,
            cue,
          }));
        }),
  );
  const quotations = speakersOf(scene, told, voices, me.interviewee);
  const own = names.entities.find((e) => publisher !== null && [e.name, ...e.aliases].includes(publisher))?.id;
  const later = namedLater(scene, told, voices);
  const renamed = (id: string) => later.get(id) ?? id;
  const speeches = [...quotations, ...indirect]
    .map((s) =>
      later.size === 0 ? s : { ...s, speaker: s.speaker === null ? null : renamed(s.speaker), via: s.via.map(renamed) },
    )
    // Whom nothing names after all said nothing that could be told of.
    .flatMap((s) => (s.speaker !== heardLater ? [s] : s.kind === 'indirect' ? [] : [{ ...s, speaker: null }]))
    .map((s) => (own !== undefined && s.via.includes(own) ? { ...s, via: s.via.filter((v) => v !== own) } : s))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const used = new Set(speeches.flatMap((s) => [s.speaker, ...s.via]));
  return { speeches, unnamed: voices.unnamed().filter((u) => used.has(u.id)) };
}
