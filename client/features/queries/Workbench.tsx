import { useMediaQuery } from '@mantine/hooks';
import { Bookmark, Play, Save, Square } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { parameterType, type QueryParameter } from '../../../server/contract/query.ts';
import { type ApiError, isApiError } from '../../api/error.ts';
import { runCypher } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import { type Asked, nothingAsked, openingView, readAsked, toQuery } from './address.ts';
import { DraftTabs } from './DraftTabs.tsx';
import { EditorLine } from './EditorLine.tsx';
import type { EditorHandle } from './editor/CypherEditor.tsx';
import { Editor } from './editor/Editor.tsx';
import { guessParameter } from './guess.ts';
import { Plan } from './Plan.tsx';
import styles from './queries.module.css';
import { Result } from './Result.tsx';
import { fieldWords, RunResult } from './RunResult.tsx';
import { SaveQuery } from './SaveQuery.tsx';
import { TypedFields } from './TypedFields.tsx';
import { useDraft } from './useDraft.ts';
import { useNoted } from './useNoted.ts';
import { useRun } from './useRun.ts';
import { useRunKey } from './useRunKey.ts';
import { parametersIn, readValues } from './values.ts';

/** Queries of one's own, one a tab: reads only, through the same guard, and with what ran in the address. */
export function Workbench({ total }: { total: number | undefined }) {
  const [said] = useSearchParams();
  const [, go] = useLocation();
  const asked = useMemo(() => readAsked(said), [said]);
  const narrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false }) ?? false;
  const { draft, change } = useDraft(asked);
  const { text, values } = draft;
  /** Names being typed into entity fields that no entity was chosen for yet. */
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  /** The text whose plan is shown, with the values it was asked for. */
  const [explained, setExplained] = useState<{ text: string; params: Record<string, unknown> } | null>(null);
  const editor = useRef<EditorHandle>(null);
  const [unreadable, setUnreadable] = useState('');

  const ran = asked.ran && asked.cypher !== null ? asked.cypher : null;
  const read = useMemo(() => readValues(typesOf(ran ?? '', asked.values, asked.types), asked.values), [ran, asked]);
  const ready = ran !== null && Object.keys(read.wrong).length === 0;
  const run = useRun(
    ready
      ? {
          key: ['free', ran, read.params, asked.limit],
          fetch: (signal) => runCypher({ query: ran, params: read.params, limit: asked.limit }, signal),
        }
      : null,
  );
  useNoted(run, draft.title || firstLine(ran ?? ''), `/queries/new?${said}`);

  const parameters = useMemo(
    () =>
      parametersIn(text).map((n) => draft.parameters.find((p) => p.name === n) ?? guessParameter(text, n, values[n])),
    [text, draft.parameters, values],
  );
  const show = (next: Partial<Asked>, replace = false) => go(toQuery('new', { ...asked, ...next }), { replace });
  const wrong = readValues(parameters, values, typed).wrong;
  const start = () => {
    if (text.trim() === '') return;
    const refused = Object.keys(wrong).length > 0;
    setTried(refused);
    if (refused) return;
    const own = Object.fromEntries(parameters.map((p) => [p.name, values[p.name] ?? '']));
    // Only what the text itself does not say.
    const types = Object.fromEntries(
      parameters.flatMap((p) => (guessParameter(text, p.name, own[p.name]).type === p.type ? [] : [[p.name, p.type]])),
    );
    if (ran === text && JSON.stringify([own, types]) === JSON.stringify([asked.values, asked.types])) run.again();
    else {
      const limit = ran === text ? asked.limit : nothingAsked.limit;
      const href = toQuery('new', { ...asked, cypher: text, values: own, types, ran: true, limit });
      change({ ran: { text, href } });
      go(href);
    }
  };
  useRunKey(start);
  const refusal = isApiError(run.error) && run.state === 'failed' ? run.error : undefined;
  const field = refusal?.field?.replace(/^(body\.)?params\./, '');
  const mended = ran === text && refusal ? mend(text, refusal) : undefined;
  const wrongs = Object.fromEntries(
    parameters.map((p) => [
      p.name,
      (tried ? wrong[p.name] : undefined) ?? (field === p.name ? fieldWords(refusal?.title) : undefined),
    ]),
  );
  const view = asked.view ?? openingView(narrow, true, run.reply);
  return (
    <section className={styles.main} aria-labelledby="query-title">
      <DraftTabs />
      <header className={styles.head} data-bare={(parameters.length === 0 && !narrow) || undefined}>
        {narrow && (
          <Link className={styles.back} href="/queries">
            <Bookmark size={15} strokeWidth={1.8} aria-hidden="true" />
            {total === undefined ? 'Saved queries' : counted(total, 'saved query', 'saved queries')}
          </Link>
        )}
        <h1 id="query-title" className={styles.title}>
          {draft.title === '' ? 'A query of your own' : draft.title}
        </h1>
        {parameters.length === 0 && (
          <p className={styles.question}>A $name in the text becomes a field here. The address keeps what you ran.</p>
        )}
        <form
          className={styles.form}
          onSubmit={(e) => {
            e.preventDefault();
            start();
          }}
        >
          <TypedFields
            parameters={parameters}
            values={values}
            wrong={wrongs}
            typed={typed}
            onValue={(name, value) => change({ values: { ...values, [name]: value } })}
            onTyped={(name, words) =>
              setTyped(({ [name]: _, ...rest }) => (words === undefined ? rest : { ...rest, [name]: words }))
            }
            onType={(p) => change({ parameters: [...draft.parameters.filter((d) => d.name !== p.name), p] })}
          />
          <div className={styles.actions}>
            <Button icon={Save} disabled={text.trim() === ''} onClick={() => setSaving(true)}>
              Save
            </Button>
            {/* Keys: the one button must not become the other under a click, or cancelling would submit. */}
            {run.state === 'running' ? (
              <Button key="cancel" kind="plain" icon={Square} onClick={run.cancel}>
                Cancel
              </Button>
            ) : (
              <Button key="run" kind="primary" icon={Play} type="submit" disabled={text.trim() === ''}>
                Run
              </Button>
            )}
          </div>
        </form>
      </header>
      <Editor
        key={draft.key}
        text={text}
        span={ran === text ? refusal?.span : undefined}
        onChange={(next) => change({ text: next })}
        onRun={start}
        handle={editor}
      />
      <EditorLine
        parameters={
          unreadable === text && text !== ''
            ? 'Left as it is: a text that cannot be read cannot be arranged.'
            : parameters.length > 0
              ? 'Parameters come from the form, never pasted into the text.'
              : ''
        }
        onExplain={
          text.trim() === ''
            ? undefined
            : () => setExplained({ text, params: readValues(parameters, values, typed).params })
        }
        onFormat={() => void editor.current?.format().then((done) => setUnreadable(done ? '' : text))}
      />
      {explained && <Plan {...explained} onClose={() => setExplained(null)} />}
      <RunResult
        run={run}
        mend={
          mended !== undefined && (
            <Button
              small
              onClick={() => {
                change({ text: mended });
                show({ cypher: mended });
              }}
            >
              Write {refusal?.rewrite} and run
            </Button>
          )
        }
        idle={
          <Empty title="Not run yet">
            Labels and relationships complete as you type. Entities and Links in what you return are drawn as a graph.
          </Empty>
        }
      >
        {run.reply && (
          <Result
            reply={run.reply}
            title={draft.title || 'A query of your own'}
            headers={draft.columns}
            cypher={null}
            text={ran ?? ''}
            params={read.params}
            view={view}
            onView={(next) => show({ view: next }, true)}
            onLimit={(next) => show({ limit: next })}
          />
        )}
      </RunResult>
      {saving && (
        <SaveQuery
          draft={draft}
          parameters={parameters}
          onClose={() => setSaving(false)}
          onSaved={(saved) => {
            setSaving(false);
            const { title, folder, question, show: opens, parameters: kept, id, revision } = saved;
            change({ title, folder, question, show: opens, parameters: kept, saved: { id, revision } });
            go(toQuery(id, { ...nothingAsked, values }));
          }}
        />
      )}
    </section>
  );
}

/** The text with the rewrite in its place, where the refusal knows one. */
const mend = (text: string, { span, rewrite }: Pick<ApiError, 'span' | 'rewrite'>): string | undefined =>
  span && rewrite !== undefined ? text.slice(0, span.start) + rewrite + text.slice(span.end) : undefined;

/** What ran is read from its address alone, so that whoever opens it runs the same. */
const typesOf = (
  text: string,
  values: Readonly<Record<string, string>>,
  types: Readonly<Record<string, string>>,
): QueryParameter[] =>
  parametersIn(text).map((n) => {
    const guessed = guessParameter(text, n, values[n]);
    const type = parameterType.options.find((t) => t === types[n]) ?? guessed.type;
    return { ...guessed, type, default: type === 'text' ? '' : null };
  });
const firstLine = (text: string): string => text.trim().split('\n')[0]?.slice(0, 80) ?? '';
