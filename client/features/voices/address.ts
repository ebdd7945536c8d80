import { type VoiceKind, type VoicePart, voiceKinds, voiceParts } from '../../../server/contract/voices.ts';

/** What the pages of voices show beyond whose they are, as their query string. */
export type Asked = {
  readonly q: string;
  readonly kind: VoiceKind | null;
  readonly part: VoicePart | null;
  /** The cell of the matrix that is open. */
  readonly cell: { readonly voice: string; readonly subject: string } | null;
  /** Every row and column that the matrix can hold. */
  readonly whole: boolean;
  /** Where the page is narrow: the second of its two tabs. */
  readonly onMatrix: boolean;
};

export function readAsked(search: string): Asked {
  const said = new URLSearchParams(search);
  const [voice = '', subject = ''] = (said.get('cell') ?? '').split('~');
  return {
    q: said.get('q') ?? '',
    kind: voiceKinds.find((k) => k === said.get('kind')) ?? null,
    part: voiceParts.find((p) => p === said.get('part')) ?? null,
    cell: voice !== '' && subject !== '' ? { voice, subject } : null,
    whole: said.get('matrix') === 'whole',
    onMatrix: said.get('tab') === 'matrix',
  };
}

export function writeAsked(asked: Asked): string {
  const said = new URLSearchParams();
  if (asked.q !== '') said.set('q', asked.q);
  if (asked.kind !== null) said.set('kind', asked.kind);
  if (asked.part !== null) said.set('part', asked.part);
  if (asked.cell !== null) said.set('cell', `${asked.cell.voice}~${asked.cell.subject}`);
  if (asked.whole) said.set('matrix', 'whole');
  if (asked.onMatrix) said.set('tab', 'matrix');
  return said.toString();
}
