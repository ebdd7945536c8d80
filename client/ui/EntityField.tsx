import { Combobox, useCombobox } from '@mantine/core';
import { Search, X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { EntityRef } from '../../server/contract/graph.ts';
import { EntityGlyph } from './EntityGlyph.tsx';
import styles from './entity-field.module.css';
import { useEnter } from './useEnter.ts';
import { counted } from './words.ts';

/** What the search found for the words being typed. */
export type Suggested = {
  readonly hits: readonly {
    readonly entity: EntityRef;
    readonly neighbours: number;
    readonly matched: string | null;
  }[];
  readonly state: 'looking' | 'failed' | 'done';
};

/** An entity chosen by any of its names; who uses it does the searching. */
export function EntityField({
  id,
  value,
  entity,
  suggested,
  empty,
  wrong = false,
  describedBy,
  label,
  typed,
  inFlow = false,
  onTyped,
  onChange,
}: {
  id: string;
  /** Id of the entity chosen, '' without one. */
  value: string;
  /** The same, once it is known. */
  entity: Pick<EntityRef, 'name' | 'types'> | undefined;
  suggested: Suggested;
  /** What an empty field means: "Any vendor". */
  empty: string;
  wrong?: boolean;
  describedBy?: string | undefined;
  /** Where no label stands beside it. */
  label?: string;
  /** What is being typed; kept until an entity is chosen or the field is left as it was. */
  typed: string | undefined;
  /** What was found pushes down what stands below, which is still needed while one types. */
  inFlow?: boolean;
  onTyped(text: string | undefined): void;
  onChange(value: string): void;
}) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const name = entity?.name ?? value;
  const asks = (typed ?? '').trim() !== '';
  const hits = asks ? suggested.hits : [];
  const found = hits.map((h) => h.entity.id).join();
  const take = (chosen: string) => {
    onChange(chosen);
    onTyped(undefined);
    combobox.closeDropdown();
  };
  const enter = useEnter({
    words: combobox.dropdownOpened && asks ? (typed ?? '') : '',
    found: hits.map((h) => h.entity.id),
    looked: suggested.state !== 'looking',
    take,
  });
  // Suggestions come after the key that asked for them: the first of those on screen is in hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is new each time, what matters is what was found
  useEffect(() => {
    if (found !== '') combobox.selectFirstOption();
  }, [found]);
  const options = (
    <Combobox.Options aria-label="Entities">
      {hits.map(({ entity: hit, neighbours, matched }) => (
        <Combobox.Option key={hit.id} value={hit.id}>
          <span className={styles.hit}>
            <EntityGlyph types={hit.types} size={18} />
            <span>
              {hit.name}
              <span className={styles.aside}>
                {matched ? ` as “${matched}”, ` : ' '}
                {counted(neighbours, 'neighbour')}
              </span>
            </span>
          </span>
        </Combobox.Option>
      ))}
      {hits.length === 0 && <Combobox.Empty>{nothing[suggested.state]}</Combobox.Empty>}
    </Combobox.Options>
  );
  return (
    <Combobox store={combobox} withinPortal onOptionSubmit={take}>
      <Combobox.Target>
        <div className={styles.picker} data-wrong={wrong || undefined}>
          {value !== '' && typed === undefined && entity && <EntityGlyph types={entity.types} size={18} />}
          <input
            id={id}
            className={styles.bare}
            autoComplete="off"
            placeholder={empty}
            value={typed ?? name}
            aria-label={label}
            aria-invalid={wrong || undefined}
            aria-describedby={describedBy}
            role="combobox"
            aria-expanded={combobox.dropdownOpened}
            aria-autocomplete="list"
            onFocus={(e) => e.currentTarget.select()}
            onChange={(e) => {
              const now = e.currentTarget.value;
              onTyped(now);
              if (now.trim() === '') onChange('');
              combobox.openDropdown();
              combobox.selectFirstOption();
            }}
            onKeyDownCapture={enter}
            onKeyDown={(e) => {
              if (e.key === 'Escape') onTyped(undefined);
            }}
            onBlur={() => {
              if (typed !== undefined && (!asks || typed === name)) onTyped(undefined);
              // In the flow it stays while there are words: what stands below would move away under the press that left.
              if (!inFlow) combobox.closeDropdown();
            }}
          />
          {value !== '' || typed !== undefined ? (
            <button
              type="button"
              className={styles.clear}
              aria-label="Empty this field"
              onClick={() => {
                onTyped(undefined);
                onChange('');
              }}
            >
              <X size={16} aria-hidden="true" />
            </button>
          ) : (
            <Search size={16} className={styles.sign} aria-hidden="true" />
          )}
        </div>
      </Combobox.Target>
      {inFlow ? (
        asks && combobox.dropdownOpened && <div className={styles.inFlow}>{options}</div>
      ) : (
        <Combobox.Dropdown hidden={!asks}>{options}</Combobox.Dropdown>
      )}
    </Combobox>
  );
}

const nothing: Readonly<Record<Suggested['state'], ReactNode>> = {
  looking: 'Looking…',
  failed: 'The search failed.',
  done: 'No entity of this name.',
};
