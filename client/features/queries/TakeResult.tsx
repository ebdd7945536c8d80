import { Menu } from '@mantine/core';
import { Check, Download, X } from 'lucide-react';
import Papa from 'papaparse';
import { useEffect, useState } from 'react';
import type { CypherReply } from '../../../server/contract/cypher.ts';
import { Button } from '../../ui/Button.tsx';
import { saveText } from '../../ui/saveFile.ts';
import { counted } from '../../ui/words.ts';
import { asTabs, flatRows } from './flat.ts';

const said = { copied: 'Copied', refused: 'Copying was refused' } as const;

/** The rows that came back, to take elsewhere: all of them, and no more than these. */
export function TakeResult({ reply, name, small }: { reply: CypherReply; name: string; small: boolean }) {
  const [done, setDone] = useState<keyof typeof said | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), 2400);
    return () => clearTimeout(timer);
  }, [done]);
  const { columns, rows, truncated } = reply;
  const csv = () => {
    // The mark tells spreadsheets that the file is UTF-8; a formula in a cell stays text.
    const text = Papa.unparse({ fields: columns, data: flatRows(columns, rows) }, { escapeFormulae: true });
    saveText(`${name}.csv`, 'text/csv', `\uFEFF${text}\r\n`);
  };
  const json = () =>
    saveText(`${name}.json`, 'application/json', `${JSON.stringify({ columns, rows, truncated }, null, 2)}\n`);
  const copy = () =>
    navigator.clipboard.writeText(asTabs(columns, rows)).then(
      () => setDone('copied'),
      () => setDone('refused'),
    );
  return (
    <Menu position="bottom-end" width={230} floatingStrategy="fixed">
      <Menu.Target>
        <Button small={small} icon={done === null ? Download : done === 'copied' ? Check : X}>
          <span aria-live="polite">{done === null ? 'Take it along' : said[done]}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {truncated ? 'The first ' : ''}
          {counted(rows.length, 'row')}
          {truncated && ', the rest was cut'}
        </Menu.Label>
        <Menu.Item onClick={() => void copy()}>Copy as a table</Menu.Item>
        <Menu.Item onClick={csv}>CSV</Menu.Item>
        <Menu.Item onClick={json}>JSON, as the API gave it</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
