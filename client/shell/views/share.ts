import { useEffect, useState } from 'react';
import { hrefOf, writeAddress } from '../../state/address/address.ts';
import { useView } from '../../state/view.ts';

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
    const address = `${window.location.origin}${hrefOf(writeAddress(useView.getState(), true))}`;
    navigator.clipboard.writeText(address).then(
      () => setSaid('copied'),
      () => setSaid('refused'),
    );
  };
  return { share, said };
}
export const shareWords = (said: Said): string =>
  said === 'copied' ? 'Link copied' : said === 'refused' ? 'Copy it from the address bar' : 'Copy the link';
