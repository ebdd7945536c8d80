import { type RefObject, useEffect } from 'react';

/**
 * A press on words of another proposal takes that one; selecting words does not, nor does a press on a number, which is
 * the same for the keyboard.
 */
export function useTextPress(box: RefObject<HTMLElement | null>, take: (id: string) => void): void {
  useEffect(() => {
    const element = box.current;
    const press = ({ target }: MouseEvent) => {
      if (!(target instanceof HTMLElement) || target.closest('button, a') || !(getSelection()?.isCollapsed ?? true))
        return;
      const id = target.closest<HTMLElement>('[data-take]')?.dataset.take;
      if (id) take(id);
    };
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [box, take]);
}
