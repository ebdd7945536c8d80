import { useEffect, useRef } from 'react';

/** J, K and the arrows left and right walk the hops; 1 to 5 choose a path of the pair in which the focus lies. */
export function usePathKeys(onChoose: (pair: number, path: number) => void): void {
  const choose = useRef(onChoose);
  choose.current = onChoose;
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || !(e.target instanceof HTMLElement)) return;
      if (e.target.closest('input, textarea, select, [contenteditable="true"], [role="tablist"] , dialog')) {
        if (!/^[1-5]$/.test(e.key) || !e.target.closest('[role="tablist"]')) return;
      }
      if (/^[1-5]$/.test(e.key)) {
        const panel =
          e.target.closest<HTMLElement>('[data-pair]') ?? document.querySelector<HTMLElement>('[data-pair]');
        if (panel) choose.current(Number(panel.dataset.pair), Number(e.key) - 1);
        return;
      }
      const step = ['j', 'J', 'ArrowRight'].includes(e.key) ? 1 : ['k', 'K', 'ArrowLeft'].includes(e.key) ? -1 : 0;
      if (step === 0) return;
      const hops = [...document.querySelectorAll<HTMLElement>('[data-hop]')];
      const at = hops.findIndex((h) => h.contains(e.target as Node));
      const next = hops[at < 0 ? (step > 0 ? 0 : -1) : at + step];
      if (next === undefined) return;
      e.preventDefault();
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
