import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useCallback, useMemo, useState } from 'react';
import { type ExportFormat, exportFormats } from '../../../../server/contract/export.ts';
import type { Ontology } from '../../../../server/contract/ontology.ts';
import type { CanvasHandle } from '../../../graph/GraphCanvas.tsx';
import type { Act } from '../../../state/acts/acts.ts';
import { useView } from '../../../state/view.ts';
import { failureOf } from '../../../ui/states.tsx';
import type { Shown } from '../shown.ts';
import { type Taken, takeFile, takePicture } from './take.ts';

export type Taking = {
  readonly acts: readonly Act[];
  readonly busy: string | null;
  /** What was taken, or why it was not. */
  readonly said: string | null;
  seen(): void;
};
const pictures = [
  { kind: 'png', word: 'Picture (PNG)', means: 'The canvas with its key and numbered sources' },
  { kind: 'svg', word: 'Drawing (SVG)', means: 'The same, to be edited' },
] as const;

/** Everything of this canvas that can be taken away as a file. */
export function useTaking(
  shown: Shown | null,
  ontology: Ontology | undefined,
  handle: RefObject<CanvasHandle | null>,
): Taking {
  const client = useQueryClient();
  const table = useView((v) => v.table);
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const run = useCallback(async (words: string, work: () => Promise<Taken>) => {
    setBusy(words);
    setSaid(null);
    try {
      const { name, says } = await work();
      setSaid(`Saved as ${name}. ${says}`);
    } catch (e) {
      const { title, detail } =
        e instanceof Error && e.name === 'PictureTooLarge'
          ? {
              title: 'This canvas is too large for one PNG',
              detail: `${e.message}. The drawing (SVG) has no such limit.`,
            }
          : failureOf(e);
      setSaid(`${title}. ${detail ?? ''} Nothing was saved; the canvas is as it was.`);
    } finally {
      setBusy(null);
    }
  }, []);
  const empty = shown === null || shown.nodes.length === 0;
  const acts = useMemo<Act[]>(() => {
    const why = empty ? 'Nothing lies on the canvas.' : undefined;
    const off = (is: string | undefined) => (is === undefined ? {} : { off: is });
    return [
      ...pictures.map(
        ({ kind, word, means }): Act => ({
          id: `take-${kind}`,
          word: `Take it with you: ${word}`,
          section: 'Take it with you',
          means,
          ...off(why ?? (table ? 'The table is shown; a picture is of the canvas.' : undefined)),
          run: () => {
            if (shown && ontology && handle.current) {
              const on = { client, shown, ontology, handle: handle.current };
              void run('Drawing the picture.', () => takePicture(kind, on));
            }
          },
        }),
      ),
      ...exportFormats
        .filter((f) => f.id !== 'json')
        .map(
          ({ id, label, holds }): Act => ({
            id: `take-${id}`,
            word: `Take it with you: ${label}`,
            section: 'Take it with you',
            means: `${holds.charAt(0).toUpperCase()}${holds.slice(1)}`,
            ...off(why),
            run: () => void run(`Writing ${label}.`, () => takeFile(id as ExportFormat)),
          }),
        ),
    ];
  }, [client, shown, ontology, handle, run, empty, table]);
  return { acts, busy, said, seen: () => setSaid(null) };
}
