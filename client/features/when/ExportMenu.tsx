import { Menu } from '@mantine/core';
import { Download } from 'lucide-react';
import Papa from 'papaparse';
import type { TimedClaim } from '../../../server/contract/when.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { saveText } from '../../ui/saveFile.ts';
import { asMarkdown, asRows, csvColumns, formula } from './exports.ts';
import type { Places } from './places.ts';

/** What is shown, with the words it was read from. */
export function ExportMenu({
  title,
  kept,
  places,
  leftOut,
  narrow,
}: {
  title: string;
  kept: readonly TimedClaim[];
  places: Places;
  leftOut: string | null;
  narrow: boolean;
}) {
  const csv = () => {
    const text = Papa.unparse(
      { fields: [...csvColumns], data: asRows(kept, places, location.origin) },
      { escapeFormulae: formula },
    );
    saveText('when-and-where.csv', 'text/csv', text);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        {narrow ? (
          <IconButton icon={Download} label="Export with passages" kind="plain" disabled={kept.length === 0} />
        ) : (
          <Button icon={Download} disabled={kept.length === 0}>
            Export with passages
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          onClick={() => saveText('when-and-where.md', 'text/markdown', asMarkdown(title, kept, places, leftOut))}
        >
          Text to print (Markdown)
        </Menu.Item>
        <Menu.Item onClick={csv}>Table (CSV)</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
