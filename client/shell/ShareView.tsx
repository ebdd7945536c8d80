import { Check, Share2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { writeAddress } from '../state/address/address.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';

type Said = 'copied' | 'refused' | null;
/** Copies an address that brings this very canvas back: every entity, its place, the selection and the filters. */
export function useShare(): { share(): void; said: Said } {
  const [said, setSaid] = useState<Said>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), 2500);
    return () => clearTimeout(timer);
  }, [said]);
  const share = () => {
    const address = `${window.location.origin}/?${writeAddress(useView.getState(), true)}`;
    navigator.clipboard.writeText(address).then(
      () => setSaid('copied'),
      () => setSaid('refused'),
    );
  };
  return { share, said };
}
export const shareWords = (said: Said): string =>
  said === 'copied' ? 'Link copied' : said === 'refused' ? 'Copy it from the address bar' : 'Share view';

export function ShareView() {
  const { share, said } = useShare();
  return (
    <Button icon={said === 'copied' ? Check : Share2} onClick={share}>
      <span aria-live="polite">{shareWords(said)}</span>
    </Button>
  );
}
