import { type RefObject, useEffect, useState } from 'react';

/** Whether an element holds more than it shows. */
export function useOverflow(ref: RefObject<HTMLElement | null>, content: string): boolean {
  const [over, setOver] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has another height
  useEffect(() => {
    const { current } = ref;
    if (current === null) return;
    const look = () => setOver(current.scrollHeight > current.clientHeight + 1);
    look();
    const watch = new ResizeObserver(look);
    watch.observe(current);
    return () => watch.disconnect();
  }, [ref, content]);
  return over;
}
