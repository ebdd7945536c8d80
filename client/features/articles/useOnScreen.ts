import { type RefObject, useEffect, useRef, useState } from 'react';

/** After the last movement, so that a text that runs by draws nothing. */
const rest = 220;

/** Numbers of the paragraphs in view, told when the scrolling rests. `drawn`: changes when other paragraphs are drawn. */
export function useOnScreen(text: RefObject<HTMLElement | null>, drawn: unknown): ReadonlySet<number> {
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set());
  const now = useRef(new Set<number>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: other paragraphs are others to watch
  useEffect(() => {
    const words = text.current;
    if (!words) return;
    now.current = new Set();
    let due: ReturnType<typeof setTimeout> | undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const number = Number(target.id.slice(1));
          if (isIntersecting) now.current.add(number);
          else now.current.delete(number);
        }
        clearTimeout(due);
        due = setTimeout(() => setSeen(new Set(now.current)), rest);
      },
      { rootMargin: '-56px 0px 0px 0px' },
    );
    for (const p of words.querySelectorAll('p[id^="p"]')) watch.observe(p);
    return () => {
      watch.disconnect();
      clearTimeout(due);
    };
  }, [text, drawn]);
  return seen;
}
