import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { EntityRef } from '../../../server/contract/graph.ts';
import { unnamedMark } from '../../../server/contract/unnamed.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import type { VoiceGiven } from './content.ts';
import { EntityPick, type Known } from './EntityPick.tsx';
import styles from './fields.module.css';
import type { FieldProps } from './PlainFields.tsx';

/** Who says so, innermost first, and through whom; the article's outlet is always the last and never one of them. */
export function VoicesField({
  content,
  known,
  article,
  outlet,
  onChange,
}: FieldProps & { known: readonly Known[]; article: string; outlet: EntityRef }) {
  const { voices } = content;
  const [adding, setAdding] = useState(voices.length === 0);
  const [asked, setAsked] = useState(false);
  const [behalf, setBehalf] = useState<number | null>(null);
  const set = (next: readonly VoiceGiven[]) => onChange({ voices: next });
  // What is chosen or taken out takes the field or button away that had the focus.
  const more = useRef<HTMLButtonElement>(null);
  const focusMore = () => requestAnimationFrame(() => more.current?.focus());
  const swap = (i: number) =>
    set(voices.map((v, at) => (at === i ? (voices[i + 1] ?? v) : at === i + 1 ? (voices[i] ?? v) : v)));
  const change = (i: number, next: VoiceGiven) => set(voices.map((v, at) => (at === i ? next : v)));
  return (
    <div>
      <ol className={styles.voices}>
        {voices.map((v, i) => (
          <li key={v.entity.id} data-picking>
            <span className={styles.voice}>
              <b>{v.entity.name}</b>
              {unnamedMark(v.entity)} {i === 0 ? 'says so' : 'carries it'}
              {v.for && (
                <>
                  , for {v.for.name}{' '}
                  <Button small onClick={() => change(i, { ...v, for: null })}>
                    For nobody
                  </Button>
                </>
              )}
            </span>
            {v.for === null && behalf !== i && (
              <Button small onClick={() => setBehalf(i)}>
                Speaks for …
              </Button>
            )}
            <IconButton icon={ArrowUp} label="Further in" disabled={i === 0} onClick={() => swap(i - 1)} />
            <IconButton
              icon={ArrowDown}
              label="Further out"
              disabled={i === voices.length - 1}
              onClick={() => swap(i)}
            />
            <IconButton
              icon={X}
              label={`Take ${v.entity.name} out`}
              onClick={() => {
                set(voices.filter((_, at) => at !== i));
                focusMore();
              }}
            />
            {behalf === i && (
              <EntityPick
                focused
                label={`${v.entity.name} speaks for`}
                value={v.for}
                known={known}
                article={article}
                onChange={(e) => {
                  change(i, { ...v, for: e });
                  setBehalf(null);
                  focusMore();
                }}
              />
            )}
          </li>
        ))}
        <li>
          <span className={styles.voice}>
            {outlet.name} {voices.length === 0 ? 'says so itself' : 'published it'}
          </span>
        </li>
      </ol>
      {adding ? (
        <EntityPick
          focused={asked}
          label={voices.length === 0 ? 'Who says so' : 'Who carries it'}
          value={null}
          known={known.filter((k) => k.id !== outlet.id && !voices.some((v) => v.entity.id === k.id))}
          article={article}
          onChange={(e) => {
            if (e === null) return;
            set([...voices, { entity: e, for: null }]);
            setAdding(false);
            focusMore();
          }}
        />
      ) : (
        <Button
          small
          ref={more}
          onClick={() => {
            setAsked(true);
            setAdding(true);
          }}
        >
          Add a voice
        </Button>
      )}
    </div>
  );
}
