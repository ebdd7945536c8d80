import type { Act } from '../../../state/acts/acts.ts';
import { align, distribute, type Edge } from '../../../state/canvas/align.ts';
import { idsOf, keepOnly, membersOf, take, togglePin } from '../../../state/canvas/canvas.ts';
import { focusOn, hide } from '../../../state/filters/filters.ts';
import { linkEnds } from '../../../state/selection/selection.ts';
import { useView } from '../../../state/view.ts';
import { mainType } from '../../../ui/entityLook.ts';
import { compareHref, entityHref, pathHref } from '../../../ui/hrefs.ts';
import { type ActScene, chosenOf, withNeighbours } from './scene.ts';

const view = () => useView.getState();
const lines: readonly { edge: Edge; word: string }[] = [
  { edge: 'left', word: 'Align at the left' },
  { edge: 'centre', word: 'Align on one column' },
  { edge: 'right', word: 'Align at the right' },
  { edge: 'top', word: 'Align at the top' },
  { edge: 'middle', word: 'Align on one row' },
  { edge: 'bottom', word: 'Align at the bottom' },
];

/** What can be done with the entities chosen together, or with the one in hand. */
export function chosenActs(s: ActScene): Act[] {
  const { canvas, picked, selection } = s.view;
  const ids = chosenOf(s.view).filter((id) => canvas.placed[id]);
  const [one] = ids;
  if (one === undefined) return [];
  const many = ids.length > 1;
  const what = many ? `these ${ids.length}` : 'it';
  const section = 'Chosen entities' as const;
  const others = idsOf(canvas).filter((id) => !ids.includes(id));
  const off = (is: boolean, why: string) => (is ? { off: why } : {});
  const pinned = ids.every((id) => canvas.pinned.includes(id));
  const types = new Set(s.nodes.filter((n) => ids.includes(n.id)).map((n) => mainType(n.types)));
  const leave = () => {
    view().pick([]);
    view().select(null);
  };
  return [
    ...(many
      ? [
          {
            id: 'path',
            word: `Find the paths between ${what}`,
            section,
            keys: 'P',
            ...off(ids.length > 6, 'Paths join six entities at most.'),
            run: () => s.go(pathHref(ids)),
          },
          {
            id: 'compare',
            word: `Compare ${what}`,
            section,
            keys: 'C',
            ...off(ids.length > 3, 'Two or three can be compared.'),
            run: () => s.go(compareHref(ids)),
          },
        ]
      : [
          { id: 'expand', word: 'Expand it', section, keys: 'E', run: () => s.expand(one) },
          { id: 'dossier', word: 'Open its dossier', section, keys: 'D', run: () => s.go(entityHref(one)) },
          { id: 'path', word: 'Find a path from it to …', section, keys: 'P', run: () => s.go(pathHref([one])) },
          { id: 'compare', word: 'Compare it with …', section, keys: 'C', run: () => s.go(compareHref([one])) },
        ]),
    {
      id: 'pick-neighbours',
      word: `Choose ${what} with everything linked`,
      section,
      keys: 'N',
      run: () => view().pick(withNeighbours(ids, s.links)),
    },
    {
      id: 'pick-type',
      word: 'Choose all of the same type',
      section,
      keys: 'shift+T',
      run: () => view().pick(s.nodes.filter((n) => types.has(mainType(n.types))).map((n) => n.id)),
    },
    {
      id: 'focus',
      word: `Show only ${what} with everything linked`,
      section,
      keys: 'O',
      means: 'Hides the rest as a filter does; nothing is taken off',
      run: () => view().sift((f) => focusOn(f, withNeighbours(ids, s.links), membersOf(view().canvas))),
    },
    {
      id: 'hide',
      word: `Hide ${what}`,
      section,
      keys: 'H',
      run: () => {
        view().sift((f) => hide(f, ids));
        leave();
      },
    },
    {
      id: 'keep-only',
      word: `Keep only ${what} on the canvas`,
      section,
      keys: 'K',
      ...off(others.length === 0, 'Nothing else lies there.'),
      run: () => view().change((c) => keepOnly(c, ids)),
    },
    {
      id: 'take',
      word: `Take ${what} off the canvas`,
      section,
      keys: 'Delete',
      run: () => {
        view().change((c) => take(c, ids));
        leave();
      },
    },
    {
      id: 'pin',
      word: pinned ? `Let ${what} go` : `Pin ${what} in place`,
      section,
      keys: 'I',
      means: 'A layout leaves what is pinned where it is',
      run: () => view().change((c) => togglePin(c, ids)),
    },
    ...(many
      ? [
          ...lines.map(
            ({ edge, word }): Act => ({
              id: `align-${edge}`,
              word,
              section,
              run: () => view().change((c) => align(c, ids, edge)),
            }),
          ),
          ...(['x', 'y'] as const).map(
            (axis): Act => ({
              id: `distribute-${axis}`,
              word: axis === 'x' ? 'Space evenly across' : 'Space evenly down',
              section,
              ...off(ids.length < 3, 'That takes three entities.'),
              run: () => view().change((c) => distribute(c, ids, axis)),
            }),
          ),
        ]
      : []),
    ...(picked.length > 0 && selection?.kind !== 'link'
      ? [{ id: 'unpick', word: 'Choose none', section, keys: 'shift+A', run: () => view().pick([]) }]
      : []),
  ];
}

/** What can be done with the Link in hand. */
export function linkActs(s: ActScene): Act[] {
  const { selection } = s.view;
  const ends = selection?.kind === 'link' ? linkEnds(selection.id) : null;
  if (!ends) return [];
  const section = 'In hand' as const;
  return [
    {
      id: 'pick-ends',
      word: 'Choose both its ends',
      section,
      keys: 'N',
      run: () => view().pick([ends.source, ends.target]),
    },
    {
      id: 'link-path',
      word: 'Find other ways between its ends',
      section,
      keys: 'P',
      run: () => s.go(pathHref([ends.source, ends.target])),
    },
    {
      id: 'hide-predicate',
      word: 'Hide every link of this predicate',
      section,
      keys: 'H',
      run: () => {
        view().toggle('predicates', ends.predicate);
        view().select(null);
      },
    },
  ];
}
