import type { EntityRef } from '../contract/graph.ts';
import type { Sentence } from './sentences.ts';

type Parts = { readonly says: number; readonly carries: number; readonly publishes: number };
const times = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

/** What a voice does in this graph: speak, pass on, print. */
export function voiceSentence(voice: EntityRef, { says, carries, publishes }: Parts): Sentence {
  const name = voice.unnamed ? `An unnamed voice, “${voice.name}”,` : voice.name;
  const passed = [
    ...(carries > 0 ? [`passes on ${times(carries, 'assertion')} of others`] : []),
    ...(publishes > 0
      ? [`prints ${carries > 0 ? `${publishes} more` : `${times(publishes, 'assertion')} of others`}`]
      : []),
  ];
  const own = says > 0 ? `makes ${times(says, 'assertion')} here` : '';
  const text =
    passed.length === 0
      ? `${name} ${own || 'makes no assertion here'}.`
      : says === 0
        ? `${name} ${passed.join(' and ')}; it asserts nothing in its own voice.`
        : `${name} ${own} and ${passed.join(' and ')}.`;
  return { text, voices: [voice] };
}
