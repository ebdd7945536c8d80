import { Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Copy, Download, Ellipsis, FolderPen, History, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { SavedQuery } from '../../../server/contract/query.ts';
import { deleteQuery, fetchQueryFile, queriesChanged } from '../../api/queries.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { saveText } from '../../ui/saveFile.ts';
import { Failure, failureOf } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import styles from './dialogs.module.css';
import { draftOf } from './drafts.ts';
import { SaveQuery } from './SaveQuery.tsx';
import { Versions } from './Versions.tsx';

type Open = 'move' | 'copy' | 'versions' | 'remove' | null;

/** What can be done with a saved query besides running it. */
export function QueryMenu({ query }: { query: SavedQuery }) {
  const [open, setOpen] = useState<Open>(null);
  const [, go] = useLocation();
  const file = useMutation({
    mutationFn: () => fetchQueryFile(query.id),
    onSuccess: (text) => saveText(`${query.id}.cypher`, 'text/plain', text),
  });
  const close = () => setOpen(null);
  return (
    <>
      <Menu position="bottom-end" width={230} floatingStrategy="fixed">
        <Menu.Target>
          <IconButton icon={Ellipsis} kind="plain" label="More with this query" />
        </Menu.Target>
        <Menu.Dropdown>
          {!query.readOnly && (
            <>
              <Menu.Item leftSection={<FolderPen size={16} />} onClick={() => setOpen('move')}>
                Rename, move or describe
              </Menu.Item>
              <Menu.Item leftSection={<History size={16} />} onClick={() => setOpen('versions')}>
                {counted(query.revision, 'version')}
              </Menu.Item>
            </>
          )}
          <Menu.Item leftSection={<Copy size={16} />} onClick={() => setOpen('copy')}>
            Save as a copy
          </Menu.Item>
          <Menu.Item leftSection={<Download size={16} />} onClick={() => file.mutate()}>
            Download as .cypher
          </Menu.Item>
          {!query.readOnly && (
            <Menu.Item leftSection={<Trash2 size={16} />} onClick={() => setOpen('remove')}>
              Remove
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {(open === 'move' || open === 'copy') && (
        <SaveQuery
          draft={draftOf(query, {}, open === 'copy')}
          parameters={query.parameters}
          onClose={close}
          onSaved={({ id }) => {
            close();
            go(`/queries/${id}`);
          }}
        />
      )}
      {open === 'versions' && <Versions query={query} onClose={close} />}
      {open === 'remove' && <Remove query={query} onClose={close} />}
      {file.error && (
        <Dialog title="The file could not be fetched" onClose={() => file.reset()}>
          <div className={styles.body}>
            <Failure error={failureOf(file.error)} onRetry={() => file.mutate()} />
          </div>
        </Dialog>
      )}
    </>
  );
}

function Remove({ query, onClose }: { query: SavedQuery; onClose(): void }) {
  const client = useQueryClient();
  const [, go] = useLocation();
  const remove = useMutation({
    mutationFn: () => deleteQuery(query.id, query.revision),
    onSuccess: async () => {
      onClose();
      go('/queries');
      await queriesChanged(client);
    },
  });
  return (
    <Dialog title={`Remove “${query.title}”?`} onClose={onClose}>
      <div className={styles.body}>
        <p className={styles.note}>
          It goes from the server for everybody, with its {counted(query.revision, 'version')}. Addresses that run it
          will say that it is gone. Download it first to keep it.
        </p>
        {remove.error && <Failure error={failureOf(remove.error)} kept="Nothing was removed." />}
        <div className={styles.acts}>
          <Button onClick={onClose}>Keep it</Button>
          <Button kind="primary" disabled={remove.isPending} onClick={() => remove.mutate()}>
            Remove it
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
