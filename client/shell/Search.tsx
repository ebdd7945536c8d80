import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { Search as SearchIcon, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useView } from '../state/view.ts';
import { IconButton } from '../ui/Button.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { Failure, failureOf } from '../ui/states.tsx';
import { Hit } from './Hit.tsx';
import { hitValue, useHits } from './hits.ts';
import styles from './search.module.css';

const label = 'Find an entity, a claim or an article';

/** Search with suggestions: an entity goes on the canvas, a claim opens its Link, an article its page. */
export function Search({ autoFocus = false, onDone }: { autoFocus?: boolean; onDone?: () => void }) {
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), 140);
  const { groups, failed, waiting, again } = useHits(query);
  const [, go] = useLocation();
  const ask = useView((v) => v.ask);
  const input = useRef<HTMLInputElement>(null);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  useHotkeys([
    [
      '/',
      (e) => {
        e.preventDefault();
        input.current?.focus();
        input.current?.select();
      },
    ],
  ]);
  const firstHit = groups[0]?.hits[0];
  const first = firstHit ? hitValue(firstHit) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the options change with the first of them
  useEffect(() => {
    if (first !== null) box.selectFirstOption();
  }, [first]);

  const close = () => {
    setText('');
    box.closeDropdown();
    input.current?.blur();
    onDone?.();
  };
  const choose = (value: string) => {
    const [kind, id = ''] = [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)];
    if (kind === 'article') go(`/articles/${encodeURIComponent(id)}`);
    else {
      ask(
        kind === 'entity'
          ? { put: [id], select: { kind: 'entity', id }, near: null }
          : { put: [], select: { kind: 'claim', id }, near: null },
      );
      if (window.location.pathname !== '/') go('/');
    }
    close();
  };
  const nothing = query !== '' && !waiting && groups.length === 0 && !failed;
  return (
    <search className={styles.box}>
      <Combobox store={box} onOptionSubmit={choose} offset={6} withinPortal={false} shadow="md">
        <SearchIcon className={styles.icon} size={16} strokeWidth={1.8} aria-hidden="true" />
        <Combobox.Target autoComplete="off">
          <input
            ref={input}
            className={styles.input}
            type="search"
            // biome-ignore lint/a11y/noAutofocus: the field is there because somebody asked to search
            autoFocus={autoFocus}
            placeholder={label}
            aria-label={label}
            value={text}
            data-testid="search"
            onChange={(e) => {
              setText(e.currentTarget.value);
              box.openDropdown();
            }}
            onFocus={() => {
              if (text !== '') box.openDropdown();
            }}
            onBlur={() => box.closeDropdown()}
            onKeyDown={(e) => {
              if (e.key === 'Escape') close();
            }}
          />
        </Combobox.Target>
        {onDone ? (
          <span className={styles.close}>
            <IconButton icon={X} label="Close the search" onClick={close} />
          </span>
        ) : (
          text === '' && (
            <span className={styles.key} aria-hidden="true">
              <KeyCap>/</KeyCap>
            </span>
          )
        )}
        <Combobox.Dropdown className={styles.drop} hidden={text.trim() === ''}>
          <Combobox.Options aria-label="Found">
            {groups.map((g) => (
              <Combobox.Group
                key={g.kind}
                label={
                  <span className={styles.kind}>
                    <span>{g.word}</span>
                    <span>
                      {g.hits.length} of {g.found}
                    </span>
                  </span>
                }
              >
                {g.hits.map((h) => (
                  <Combobox.Option key={hitValue(h)} value={hitValue(h)} className={styles.hit}>
                    <Hit hit={h} query={query} />
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ))}
            {nothing && (
              <Combobox.Empty className={styles.said}>
                Nothing is named or says “{query}”. Capitals and accents make no difference, and a name is found with a
                letter wrong.
              </Combobox.Empty>
            )}
            {waiting && groups.length === 0 && <Combobox.Empty className={styles.said}>Looking.</Combobox.Empty>}
          </Combobox.Options>
          {failed && <Failure error={failureOf(failed)} onRetry={again} />}
          {groups.length > 0 && (
            <p className={styles.foot}>An entity goes on the canvas, a claim opens there, an article opens its page.</p>
          )}
        </Combobox.Dropdown>
      </Combobox>
    </search>
  );
}
