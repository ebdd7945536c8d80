import { Combobox, useCombobox } from '@mantine/core';
import { Search, X } from 'lucide-react';
import { useEntity } from '../../api/entities.ts';
import { useSearch } from '../../api/search.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { counted } from '../../ui/words.ts';
import styles from './parameter-form.module.css';

/** An entity by name: suggestions from three letters of any of its names, its id in the value. */
export function EntityPicker({
  id,
  value,
  types,
  wrong,
  empty,
  describedBy,
  onChange,
  typed,
  onTyped,
}: {
  id: string;
  value: string;
  types: readonly string[];
  wrong: boolean;
  /** What an empty field means: "Any vendor". */
  empty: string;
  describedBy: string | undefined;
  onChange(value: string): void;
  /** What is being typed; kept until an entity is chosen or the field is left as it was. */
  typed: string | undefined;
  onTyped(text: string | undefined): void;
}) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const known = useEntity(value, value !== '');
  const [type] = types;
  const found = useSearch({ q: typed ?? '', kind: 'entity', limit: 8, ...(types.length === 1 && type && { type }) });
  const hits =
    (typed ?? '').trim() === '' ? [] : (found.data?.items ?? []).flatMap((h) => (h.kind === 'entity' ? [h] : []));
  const name = known.data?.name ?? value;
  return (
    <Combobox
      store={combobox}
      withinPortal
      onOptionSubmit={(chosen) => {
        onChange(chosen);
        onTyped(undefined);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <div className={styles.picker} data-wrong={wrong || undefined}>
          {value !== '' && typed === undefined && known.data && <EntityGlyph types={known.data.types} size={18} />}
          <input
            id={id}
            className={styles.bare}
            autoComplete="off"
            placeholder={empty}
            value={typed ?? name}
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
            onKeyDown={(e) => {
              if (e.key === 'Escape') onTyped(undefined);
            }}
            onBlur={() => {
              if (typed !== undefined && (typed.trim() === '' || typed === name)) onTyped(undefined);
              combobox.closeDropdown();
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
      <Combobox.Dropdown hidden={typed === undefined || typed.trim() === ''}>
        <Combobox.Options aria-label="Entities">
          {hits.map(({ entity, neighbours, matched }) => (
            <Combobox.Option key={entity.id} value={entity.id}>
              <span className={styles.hit}>
                <EntityGlyph types={entity.types} size={18} />
                <span>
                  {entity.name}
                  <span className={styles.aside}>
                    {matched ? ` as “${matched}”, ` : ' '}
                    {counted(neighbours, 'neighbour')}
                  </span>
                </span>
              </span>
            </Combobox.Option>
          ))}
          {hits.length === 0 && (
            <Combobox.Empty>
              {found.isFetching ? 'Looking…' : found.isError ? 'The search failed.' : 'No entity of this name.'}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
