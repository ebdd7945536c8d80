import { Combobox, Modal, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Search as SearchIcon } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useActs } from '../../state/acts/acts.ts';
import { type PaletteScope, usePalette } from '../../state/palette/palette.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { Failure, failureOf } from '../../ui/states.tsx';
import { useEnter } from '../../ui/useEnter.ts';
import { counted } from '../../ui/words.ts';
import { first as firstMany, manyMore, useHits } from './hits.ts';
import { Line } from './Line.tsx';
import { hopFrom, type Option, partsOf, withFirst } from './options.ts';
import styles from './palette.module.css';
import { useChoose } from './useChoose.ts';

const labels: Readonly<Record<PaletteScope, string>> = {
  everything: 'Find an entity, a claim or an article, or do something',
  canvas: 'Find on this canvas',
  acts: 'Do something',
};

/** Finds or does anything from anywhere: `/` or Ctrl K. */
export function Palette() {
  const open = usePalette((p) => p.open);
  const close = usePalette((p) => p.close);
  return (
    <Modal.Root
      opened={open !== null}
      onClose={close}
      size={720}
      yOffset={72}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      padding={0}
      classNames={{ content: styles.sheet ?? '', overlay: styles.scrim ?? '' }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Find or do" data-testid="palette">
        {open !== null && <Looking key={open} scope={open} onDone={close} />}
      </Modal.Content>
    </Modal.Root>
  );
}

function Looking({ scope: given, onDone }: { scope: PaletteScope; onDone(): void }) {
  const [typed, setTyped] = useState(() => usePalette.getState().early);
  const [limits, setLimits] = useState(firstMany);
  const scope = typed.startsWith('>') ? 'acts' : given;
  const text = typed.replace(/^>/, '').trim();
  const [query] = useDebouncedValue(scope === 'everything' ? text : '', 140);
  const hits = useHits(query, limits);
  const offers = useActs((a) => a.offers);
  const here = usePalette((p) => p.here);
  const choose = useChoose(onDone);
  const top = hits.entity.shown[0];
  const acts = useMemo(
    () => withFirst(offers, top?.kind === 'entity' ? top.entity : null, choose),
    [offers, top, choose],
  );
  const parts = partsOf({ scope, text }, hits, acts, here);
  const options = parts.flatMap((p) => p.options);
  const box = useCombobox({ opened: true });
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Letters that came while the field was on its way.
    setTyped(usePalette.getState().early);
    input.current?.focus();
  }, []);
  const values = options.map((o) => o.value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the options change with what is typed and with what is found
  useEffect(() => {
    // The list is there once it is drawn.
    const frame = requestAnimationFrame(() => box.selectFirstOption());
    return () => cancelAnimationFrame(frame);
  }, [values.join(), typed]);

  const take = (value: string) => {
    const option = options.find((o) => o.value === value);
    if (option?.kind === 'more') setLimits((l) => ({ ...l, [option.of]: l[option.of] + manyMore }));
    else if (option) choose.option(option);
  };
  const enter = useEnter({
    words: typed.trim(),
    found: values,
    looked: scope !== 'everything' || (query === text && !hits.looking),
    take,
  });
  /** Tab goes to the next kind, with Shift to the one before. */
  const hop = (e: KeyboardEvent) => {
    enter(e);
    // The list would take it for itself.
    if (e.key === 'Escape') return onDone();
    if (e.key !== 'Tab' || options.length === 0) return;
    e.preventDefault();
    const sizes = parts.map((p) => p.options.length);
    box.selectOption(hopFrom(sizes, box.getSelectedOptionIndex(), e.shiftKey));
  };
  const found = parts.reduce((n, p) => n + p.found, 0);
  return (
    <Combobox store={box} onOptionSubmit={take} withinPortal={false}>
      <div className={styles.top}>
        <SearchIcon size={19} strokeWidth={1.8} aria-hidden="true" />
        <Combobox.EventsTarget autoComplete="off">
          <input
            ref={input}
            className={styles.input}
            type="text"
            placeholder={labels[given]}
            aria-label={labels[given]}
            value={typed}
            data-testid="search"
            onKeyDownCapture={hop}
            onChange={(e) => {
              setTyped(e.currentTarget.value);
              setLimits(firstMany);
            }}
          />
        </Combobox.EventsTarget>
        <button type="button" className={styles.esc} onClick={onDone} aria-label="Esc: close">
          <KeyCap>Esc</KeyCap>
        </button>
      </div>
      <Combobox.Options className={styles.list} aria-label="Found">
        {parts.map((p) => (
          <Combobox.Group
            key={p.word}
            label={
              <span className={styles.kind}>
                <span>{p.word}</span>
                <span>
                  {p.shown} of {p.found}
                </span>
              </span>
            }
          >
            {p.options.map((o: Option) => (
              <Combobox.Option key={o.value} value={o.value} className={styles.hit}>
                <Line option={o} query={text} />
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
        {options.length === 0 && !hits.failed && (
          <Combobox.Empty className={styles.said}>
            {hits.waiting
              ? 'Looking.'
              : scope === 'acts'
                ? `Nothing here is called “${text}”.`
                : scope === 'canvas'
                  ? `Nothing on this canvas is named “${text}”. Without G the search looks through the whole graph.`
                  : `Nothing is named or says “${text}”. Capitals and accents make no difference, and a name is found with a letter wrong.`}
          </Combobox.Empty>
        )}
      </Combobox.Options>
      {hits.failed && (
        <Failure
          error={failureOf(hits.failed)}
          kept={options.length > 0 ? 'What can be done is listed all the same.' : 'What you typed is kept.'}
          onRetry={hits.again}
        />
      )}
      <div className={styles.foot}>
        <span>
          <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap> move
        </span>
        <span>
          <KeyCap>Tab</KeyCap> next kind
        </span>
        <span>
          <KeyCap>&gt;</KeyCap> only what can be done
        </span>
        <span className={styles.total} aria-live="polite">
          {text === '' || hits.waiting || (hits.failed && found === 0) ? '' : counted(found, 'result')}
        </span>
      </div>
    </Combobox>
  );
}
