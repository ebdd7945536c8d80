import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { EntityRef } from '../../../server/contract/graph.ts';
import { useOntology } from '../../api/ontology.ts';
import { addEntity } from '../../api/review.ts';
import { useSearch } from '../../api/search.ts';
import { Button } from '../../ui/Button.tsx';
import { EntityField } from '../../ui/EntityField.tsx';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { failureOf } from '../../ui/states.tsx';
import styles from './fields.module.css';

export type Known = EntityRef & { readonly mentions: number; readonly claims: number };

/** An entity by any of its names: those of the article by one press, all others by searching, a new one by its type. */
export function EntityPick({
  label,
  value,
  known,
  article,
  most = 6,
  focused = false,
  onChange,
}: {
  label: string;
  value: EntityRef | null;
  known: readonly Known[];
  article: string;
  /** Of the article's, how many stand under the field before one types. */
  most?: number;
  /** Asked for by a button that is gone now, whose focus it takes. */
  focused?: boolean;
  onChange(entity: EntityRef | null): void;
}) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (focused) document.getElementById(id)?.focus();
  }, [focused, id]);
  const seen = useRef(new Map<string, EntityRef>());
  const found = useSearch({ q: typed ?? '', kind: 'entity', limit: 8 });
  const hits = (found.data?.items ?? []).flatMap((h) => (h.kind === 'entity' ? [h] : []));
  for (const h of hits) seen.current.set(h.entity.id, h.entity);
  const near = known
    .filter((k) => k.id !== value?.id && (typed === undefined || k.name.toLowerCase().includes(typed.toLowerCase())))
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, most);
  const name = (typed ?? '').trim();
  return (
    <div className={styles.pick} data-picking>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <EntityField
        id={id}
        value={value?.id ?? ''}
        entity={value ?? undefined}
        suggested={{ hits, state: found.isFetching ? 'looking' : found.isError ? 'failed' : 'done' }}
        empty="Any name"
        inFlow
        typed={typed}
        onTyped={setTyped}
        onChange={(chosen) => onChange(seen.current.get(chosen) ?? null)}
      />
      {near.length > 0 && (
        <ul className={styles.near} aria-label="Of this article">
          {near.map((k) => (
            <li key={k.id}>
              <button
                type="button"
                className={styles.known}
                onClick={() => {
                  setTyped(undefined);
                  onChange({ id: k.id, name: k.name, types: k.types, unnamed: k.unnamed });
                }}
              >
                <EntityGlyph types={k.types} size={16} />
                {k.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {name.length > 1 && (
        <NewEntity
          name={name}
          article={article}
          onAdded={(entity) => {
            setTyped(undefined);
            onChange(entity);
          }}
        />
      )}
    </div>
  );
}

function NewEntity({ name, article, onAdded }: { name: string; article: string; onAdded(entity: EntityRef): void }) {
  const ontology = useOntology();
  const [type, setType] = useState('Organisation');
  const [unnamed, setUnnamed] = useState(false);
  const add = useMutation({
    mutationFn: () => addEntity({ name, types: [type], unnamedIn: unnamed ? article : null }),
    onSuccess: onAdded,
  });
  const failed = add.isError ? failureOf(add.error) : null;
  return (
    <div className={styles.fresh}>
      <span>New:</span> <b>{name}</b>
      <select aria-label="Type" value={type} onChange={(e) => setType(e.currentTarget.value)}>
        {(ontology.data?.types ?? []).map((t) => (
          <option key={t.id} value={t.id}>
            {t.label.one}
          </option>
        ))}
      </select>
      <label className={styles.check}>
        <input type="checkbox" checked={unnamed} onChange={(e) => setUnnamed(e.currentTarget.checked)} />
        without a name, kept to this article
      </label>
      <Button small disabled={add.isPending} onClick={() => add.mutate()}>
        Add
      </Button>
      {failed && (
        <p role="alert" className={styles.wrong}>
          {failed.title} {failed.detail}
        </p>
      )}
    </div>
  );
}
