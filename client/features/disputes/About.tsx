import { useState } from 'react';
import { useEntity } from '../../api/entities.ts';
import { useSearch } from '../../api/search.ts';
import { EntityField } from '../../ui/EntityField.tsx';

/** Keeps the disputes over claims about one entity. */
export function About({ id, value, onChange }: { id: string; value: string; onChange(value: string): void }) {
  const [typed, setTyped] = useState<string>();
  const known = useEntity(value, value !== '');
  const found = useSearch({ q: typed ?? '', kind: 'entity', limit: 8 });
  const hits = (found.data?.items ?? []).flatMap((h) => (h.kind === 'entity' ? [h] : []));
  return (
    <EntityField
      id={id}
      label="About whom or what"
      value={value}
      entity={known.data}
      suggested={{ hits, state: found.isFetching ? 'looking' : found.isError ? 'failed' : 'done' }}
      empty="About anybody"
      typed={typed}
      onTyped={setTyped}
      onChange={onChange}
    />
  );
}
