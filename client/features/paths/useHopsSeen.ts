import { useEffect, useState } from 'react';

/** How many hops have come into view above the foot, from the first; those below are counted there. */
export function useHopsSeen(foot: () => HTMLElement | null, key: string): number {
  const [seen, setSeen] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path has other hops to look at
  useEffect(() => {
    const look = () => {
      const line = foot()?.getBoundingClientRect().top ?? innerHeight;
      const bodies = [...document.querySelectorAll<HTMLElement>('[data-hop]')];
      // A hop is seen once its first words are.
      setSeen(bodies.filter((b) => b.getBoundingClientRect().top + 120 < line).length);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [key, foot]);
  return seen;
}
