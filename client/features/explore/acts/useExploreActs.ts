import { useHotkeys } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { type Act, useActs } from '../../../state/acts/acts.ts';
import { canvasActs } from './canvasActs.ts';
import { chosenActs, linkActs } from './chosenActs.ts';
import type { ActScene } from './scene.ts';
import { useAboutActs } from './useAboutActs.ts';
import { useAskActs } from './useAskActs.ts';

/**
 * Everything the explorer can do, offered to menu, palette and the sheet of keys, and done by its keys wherever the
 * focus is, except in a field. `more`: of other parts of the explorer.
 */
export function useExploreActs(scene: ActScene, more: readonly Act[]): readonly Act[] {
  const asks = useAskActs(scene.view.selection, scene.go);
  const about = useAboutActs(scene);
  const acts = useMemo(
    () => [...canvasActs(scene), ...chosenActs(scene), ...linkActs(scene), ...asks, ...about, ...more],
    [scene, asks, about, more],
  );
  const { offer, withdraw } = useActs.getState();
  useEffect(() => offer('explore', acts), [offer, acts]);
  useEffect(() => () => withdraw('explore'), [withdraw]);
  useHotkeys([
    ...acts.flatMap((a): [string, () => void][] => (a.keys && a.off === undefined ? [[a.keys, a.run]] : [])),
    ['mod+Y', () => acts.find((a) => a.id === 'redo')?.run()],
  ]);
  return acts;
}
