import { useMediaQuery } from '@mantine/hooks';
import { Bookmark, PencilLine, Play, Square } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import type { SavedQuery } from '../../../server/contract/query.ts';
import { isApiError } from '../../api/error.ts';
import { runQuery } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import { type Asked, openingView, readAsked, toQuery } from './address.ts';
import { draftOf, useDrafts } from './drafts.ts';
import { EditorLine } from './EditorLine.tsx';
import { Editor } from './editor/Editor.tsx';
import { FillFrom } from './FillFrom.tsx';
import { ParameterField } from './ParameterField.tsx';
import { Plan } from './Plan.tsx';
import formStyles from './parameter-form.module.css';
import { QueryMenu } from './QueryMenu.tsx';
import styles from './queries.module.css';
import { Result } from './Result.tsx';
import { fieldWords, RunResult } from './RunResult.tsx';
import { timeInWords } from './time.ts';
import { useNoted } from './useNoted.ts';
import { useRun } from './useRun.ts';
import { useRunKey } from './useRunKey.ts';
import { readValues, writeDefault } from './values.ts';

/** A saved question: its form, its Cypher to read, and what comes back. The address holds the values that ran. */
export function SavedQueryView({ query, total }: { query: SavedQuery; total: number }) {
  const [said] = useSearchParams();
  const [, go] = useLocation();
  const asked = useMemo(() => readAsked(said), [said]);
  const narrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false }) ?? false;
  const ran = useMemo(() => readValues(query.parameters, asked.values), [query, asked]);
  const ready = Object.keys(ran.wrong).length === 0;
  const run = useRun(
    ready
      ? {
          key: ['saved', query.id, query.revision, ran.params, asked.limit],
          fetch: (signal) => runQuery(query.id, { params: ran.params, limit: asked.limit }, signal),
        }
      : null,
  );

  useNoted(run, query.title, `/queries/${query.id}${String(said) === '' ? '' : `?${said}`}`);

  const [draft, setDraft] = useState<Readonly<Record<string, string>>>({});
  /** Names being typed into entity fields that no entity was chosen for yet. */
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const [explained, setExplained] = useState(false);
  // Another address (back, a limit raised) shows its own values, not what was being typed.
  const [seen, setSeen] = useState(asked.values);
  if (JSON.stringify(seen) !== JSON.stringify(asked.values)) {
    setSeen(asked.values);
    setDraft({});
    setTyped({});
    setTried(false);
  }
  const texts = useMemo(
    () =>
      Object.fromEntries(
        query.parameters.map((p) => [p.name, draft[p.name] ?? asked.values[p.name] ?? writeDefault(p)]),
      ),
    [query, draft, asked],
  );
  const show = useCallback(
    (change: Partial<Asked>, replace = false) => go(toQuery(query.id, { ...asked, ...change }), { replace }),
    [go, query.id, asked],
  );
  const start = useCallback(() => {
    const refused = Object.keys(readValues(query.parameters, texts, typed).wrong).length > 0;
    setTried(refused);
    if (refused) return;
    const values = Object.fromEntries(
      query.parameters.flatMap((p) => (texts[p.name] === writeDefault(p) ? [] : [[p.name, texts[p.name] ?? '']])),
    );
    setDraft({});
    const same = JSON.stringify(values) === JSON.stringify(asked.values);
    if (same) run.again();
    else show({ values });
  }, [query, texts, typed, asked, run.again, show]);
  useRunKey(start);

  const given = useMemo(
    () => query.parameters.flatMap((p) => (p.type === 'entity' ? [String(ran.params[p.name] ?? '')] : [])),
    [query, ran],
  );
  const wrong = readValues(query.parameters, texts, typed).wrong;
  const refusal = isApiError(run.error) && run.state === 'failed' ? run.error : undefined;
  const field = refusal?.field?.replace(/^(body\.)?params\./, '');
  const wrongOf = (name: string) =>
    (tried || !ready ? wrong[name] : undefined) ??
    (field === name && draft[name] === undefined ? fieldWords(refusal?.title) : undefined);
  const view = asked.view ?? openingView(narrow, query.show === 'graph', run.reply);
  const cypher = (
    <>
      <Editor text={query.text} span={refusal?.span} />
      <EditorLine
        parameters={query.parameters.length > 0 ? 'Parameters come from the form, never pasted into the text.' : ''}
        onExplain={() => setExplained(true)}
      />
      {explained && <Plan text={query.text} params={ran.params} onClose={() => setExplained(false)} />}
    </>
  );

  return (
    <section className={styles.main} aria-labelledby="query-title">
      <header className={styles.head} data-bare={query.parameters.length === 0 || undefined}>
        {narrow && (
          <Link className={styles.back} href="/queries">
            <Bookmark size={15} strokeWidth={1.8} aria-hidden="true" />
            {counted(total, 'saved query', 'saved queries')}
          </Link>
        )}
        <h1 id="query-title" className={styles.title}>
          {query.title}
        </h1>
        {query.question !== '' && <p className={styles.question}>{query.question}</p>}
        <p className={styles.about}>{aboutWords(query)}</p>
        <form
          className={styles.form}
          onSubmit={(e) => {
            e.preventDefault();
            start();
          }}
        >
          <div className={formStyles.form}>
            {query.parameters.map((p) => (
              <div key={p.name} className={formStyles.typed}>
                <ParameterField
                  parameter={p}
                  value={texts[p.name] ?? ''}
                  wrong={wrongOf(p.name)}
                  onChange={(value) => setDraft((now) => ({ ...now, [p.name]: value }))}
                  typed={typed[p.name]}
                  onTyped={(text) =>
                    setTyped(({ [p.name]: _, ...rest }) => (text === undefined ? rest : { ...rest, [p.name]: text }))
                  }
                />
                <FillFrom parameter={p} onFill={(value) => setDraft((now) => ({ ...now, [p.name]: value }))} />
              </div>
            ))}
          </div>
          <div className={styles.actions}>
            <span className={styles.pair}>
              <Button
                icon={PencilLine}
                onClick={() => {
                  useDrafts.getState().open(draftOf(query, texts, query.readOnly));
                  go(toQuery('new'));
                }}
              >
                {query.readOnly ? 'Edit a copy' : 'Edit'}
              </Button>
              <QueryMenu query={query} />
            </span>
            {/* Keys: the one button must not become the other under a click, or cancelling would submit. */}
            {run.state === 'running' ? (
              <Button key="cancel" kind="plain" icon={Square} onClick={run.cancel}>
                Cancel
              </Button>
            ) : (
              <Button key="run" kind="primary" icon={Play} type="submit">
                Run
              </Button>
            )}
          </div>
        </form>
      </header>
      {(!narrow || run.state === 'failed') && cypher}
      <RunResult run={run} idle={<Empty title="Needs a value first">Fill in what the form marks, then run.</Empty>}>
        {run.reply && (
          <Result
            reply={run.reply}
            title={query.title}
            headers={query.columns}
            given={given}
            cypher={narrow ? cypher : null}
            view={view}
            onView={(next) => show({ view: next }, true)}
            onLimit={(next) => show({ limit: next })}
            text={query.text}
            params={ran.params}
            onRaise={(name, most) => show({ values: { ...asked.values, [name]: String(most) } })}
          />
        )}
      </RunResult>
    </section>
  );
}

/** Whose it is and when it ran last, as far as this server knows. */
function aboutWords({ readOnly, owner, updatedAt, revision, lastRun }: SavedQuery): string {
  const whose = readOnly
    ? 'Came with the graph, read-only.'
    : `Saved by ${owner}${revision > 1 ? `, version ${revision}` : ''}${updatedAt ? `, ${timeInWords(updatedAt)}` : ''}.`;
  if (!lastRun) return whose;
  const { by, at, rows, truncated } = lastRun;
  return `${whose} Last run ${timeInWords(at)} by ${by}: ${truncated ? 'the first ' : ''}${counted(rows, 'row')}.`;
}
