import { useEffect } from 'react';

/** J and K walk what is marked `data-row`, wherever the focus lies but in a field. */
export function useRowKeys(): void {
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || !(e.target instanceof HTMLElement)) return;
      if (e.target.closest('input, textarea, select, [contenteditable="true"], dialog, [role="dialog"]')) return;
      const step = /^j$/i.test(e.key) ? 1 : /^k$/i.test(e.key) ? -1 : 0;
      if (step === 0) return;
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
      const at = rows.findIndex((r) => r.contains(e.target as Node));
      const next = rows[at < 0 ? (step > 0 ? 0 : -1) : at + step];
      if (next === undefined) return;
      e.preventDefault();
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
