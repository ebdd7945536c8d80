import { layouts } from '../../../graph/layouts.ts';
import type { Act } from '../../../state/acts/acts.ts';
import { membersOf, sizedBy } from '../../../state/canvas/canvas.ts';
import { clearFilters, filtering } from '../../../state/filters/filters.ts';
import { useView } from '../../../state/view.ts';
import { whenHref } from '../../../ui/hrefs.ts';
import type { ActScene } from './scene.ts';

const view = () => useView.getState();
const history = () => useView.temporal.getState();

/** What can be done with the canvas as a whole. */
export function canvasActs(s: ActScene): Act[] {
  const { canvas, filters, table } = s.view;
  const empty = membersOf(canvas).length === 0 ? 'Nothing lies on the canvas.' : undefined;
  const off = (why: string | undefined) => (why === undefined ? {} : { off: why });
  const sizes = [
    { by: 'type', word: 'Size by what it is' },
    { by: 'degree', word: 'Size by neighbours on this canvas' },
    { by: 'betweenness', word: 'Size by ways that lead through it' },
  ] as const;
  return [
    { id: 'undo', word: 'Undo', section: 'Canvas', keys: 'mod+Z', run: () => history().undo() },
    { id: 'redo', word: 'Redo', section: 'Canvas', keys: 'mod+shift+Z', run: () => history().redo() },
    { id: 'find', word: 'Find on this canvas', section: 'Canvas', keys: 'G', ...off(empty), run: s.find },
    { id: 'filters', word: 'Filters', section: 'Canvas', keys: 'F', run: s.sift },
    ...(filtering(filters)
      ? [
          {
            id: 'unfilter',
            word: 'Show everything filtered out',
            section: 'Canvas' as const,
            keys: 'shift+F',
            run: () => view().sift(clearFilters),
          },
        ]
      : []),
    {
      id: 'table',
      word: table ? 'Show as a canvas' : 'Show as a table',
      section: 'Canvas',
      keys: 'T',
      run: () => view().show({ table: !view().table }),
    },
    { id: 'fit', word: 'Fit everything', section: 'Canvas', keys: '0', run: s.fit },
    { id: 'zoom-in', word: 'Zoom in', section: 'Canvas', keys: '=', run: () => s.zoomBy(1.25) },
    { id: 'zoom-out', word: 'Zoom out', section: 'Canvas', keys: '-', run: () => s.zoomBy(0.8) },
    {
      id: 'pick-all',
      word: 'Choose every entity',
      section: 'Canvas',
      keys: 'mod+A',
      ...off(empty),
      run: () => view().pick(s.seen),
    },
    ...layouts.map(
      (l): Act => ({
        id: `lay-${l.id}`,
        word: `Lay out: ${l.word}`,
        section: 'Layout',
        means: l.means,
        ...off(empty),
        run: () => s.lay(l.id),
      }),
    ),
    ...sizes.map(
      ({ by, word }): Act => ({
        id: `size-${by}`,
        word,
        section: 'Layout',
        ...off(canvas.sizeBy === by ? 'It is so already.' : empty),
        run: () => view().change((c) => sizedBy(c, by)),
      }),
    ),
    { id: 'when', word: 'When and where', section: 'Go to', keys: 'W', ...off(empty), run: () => s.go(whenHref()) },
  ];
}
