import { Minus, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useEntity } from '../../api/entities.ts';
import { useSearch } from '../../api/search.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { EntityField } from '../../ui/EntityField.tsx';
import { mostCompared, replaced, without } from './address.ts';
import styles from './compare-page.module.css';

const words = ['Compare', 'with', 'and with'];

/** Which entities, by any of their names. */
export function Picker({ ids, onAsk }: { ids: readonly string[]; onAsk(ids: readonly string[]): void }) {
  return (
    <form className={styles.picker} aria-label="What is compared" onSubmit={(e) => e.preventDefault()}>
      {ids.map((id, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is all that it is
        <div key={i} className={styles.pick}>
          <One word={words[i] ?? ''} value={id} onChange={(next) => onAsk(replaced(ids, i, next))} />
          {ids.length > 2 && (
            <IconButton icon={Minus} label={`Leave out entity ${i + 1}`} onClick={() => onAsk(without(ids, i))} />
          )}
        </div>
      ))}
      {ids.length < mostCompared && (
        <Button icon={Plus} onClick={() => onAsk([...ids, ''])}>
          Third entity
        </Button>
      )}
    </form>
  );
}

function One({ word, value, onChange }: { word: string; value: string; onChange(value: string): void }) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const known = useEntity(value, value !== '');
  const found = useSearch({ q: typed ?? '', kind: 'entity', limit: 8 });
  const hits = (found.data?.items ?? []).flatMap((h) => (h.kind === 'entity' ? [h] : []));
  return (
    <>
      <label htmlFor={id}>{word}</label>
      <EntityField
        id={id}
        value={value}
        entity={known.data}
        suggested={{ hits, state: found.isFetching ? 'looking' : found.isError ? 'failed' : 'done' }}
        empty="A person, firm, place…"
        typed={typed}
        onTyped={setTyped}
        onChange={onChange}
      />
    </>
  );
}
