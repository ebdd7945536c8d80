import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';

/** Copies `text` and says so for two seconds, or says that the browser refused. */
export function CopyButton({ text, children, small = true }: { text: string; children: string; small?: boolean }) {
  const [said, setSaid] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), 2000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => setSaid('refused'),
    );
  };
  return (
    <Button icon={said === 'copied' ? Check : Copy} small={small} onClick={copy}>
      <span aria-live="polite">
        {said === 'copied' ? 'Copied' : said === 'refused' ? 'Copying was refused' : children}
      </span>
    </Button>
  );
}
