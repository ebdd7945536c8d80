import { useMediaQuery } from '@mantine/hooks';
import { Bookmark, Play, Square } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { isApiError } from '../../api/error.ts';
import { runCypher } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import { type Asked, openingView, readAsked, toQuery } from './address.ts';
import { EditorLine } from './EditorLine.tsx';
import { Editor } from './editor/Editor.tsx';
import formStyles from './parameter-form.module.css';
import styles from './queries.module.css';
import { Result } from './Result.tsx';
import { fieldWords, RunResult } from './RunResult.tsx';
import { useRun } from './useRun.ts';
import { useRunKey } from './useRunKey.ts';
import { guessValue, parametersIn } from './values.ts';

const example = 'MATCH (v:Vendor)-[r:SUPPLIES]->(x:Entity)\nRETURN v AS vendor, r AS supplies, x AS whom\nLIMIT 25';

const none = {};

/** A query of one's own: reads only, through the same guard, and with what ran in the address. */
export function FreeCypherView({ total }: { total: number }) {
  const [said] = useSearchParams();
  const [, go] = useLocation();
  const asked = useMemo(() => readAsked(said), [said]);
  const narrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false }) ?? false;
  const [text, setText] = useState(asked.cypher ?? example);
  const [values, setValues] = useState(asked.values);
  // Another address (back, a copied query) is another text.
  const [seen, setSeen] = useState(asked);
  if (seen !== asked) {
    setSeen(asked);
    if (asked.cypher !== seen.cypher) setText(asked.cypher ?? example);
    if (asked.values !== seen.values) setValues(asked.values);
  }

  const ran = asked.ran && asked.cypher !== null ? asked.cypher : null;
  const params = useMemo(
    () => Object.fromEntries(parametersIn(ran ?? '').map((n) => [n, guessValue(asked.values[n] ?? '')])),
    [ran, asked],
  );
  const run = useRun(
    ran === null
      ? null
      : {
          key: ['free', ran, asked.values, asked.limit],
          fetch: (signal) => runCypher({ query: ran, params, limit: asked.limit }, signal),
        },
  );
  const show = (change: Partial<Asked>, replace = false) => go(toQuery('new', { ...asked, ...change }), { replace });
  const names = parametersIn(text);
  const start = () => {
    if (text.trim() === '') return;
    const own = Object.fromEntries(names.map((n) => [n, values[n] ?? '']));
    if (ran === text && JSON.stringify(own) === JSON.stringify(asked.values)) run.again();
    else show({ cypher: text, values: own, ran: true });
  };
  useRunKey(start);
  const refusal = isApiError(run.error) && run.state === 'failed' ? run.error : undefined;
  const field = refusal?.field?.replace(/^(body\.)?params\./, '');
  const view = asked.view ?? openingView(narrow, true, run.reply);
  return (
    <section className={styles.main} aria-labelledby="query-title">
      <header className={styles.head} data-bare={(names.length === 0 && !narrow) || undefined}>
        {narrow && (
          <Link className={styles.back} href="/queries">
            <Bookmark size={15} strokeWidth={1.8} aria-hidden="true" />
            {counted(total, 'saved query', 'saved queries')}
          </Link>
        )}
        <h1 id="query-title" className={styles.title}>
          A query of your own
        </h1>
        {names.length === 0 && (
          <p className={styles.question}>A $name in the text becomes a field here. The address keeps what you ran.</p>
        )}
        <form
          className={styles.form}
          onSubmit={(e) => {
            e.preventDefault();
            start();
          }}
        >
          <div className={formStyles.form}>
            {names.map((n) => (
              <div key={n} className={formStyles.field}>
                <label className={formStyles.label} htmlFor={`parameter-${n}`}>
                  ${n}
                </label>
                <input
                  id={`parameter-${n}`}
                  className={formStyles.input}
                  value={values[n] ?? ''}
                  aria-invalid={field === n || undefined}
                  onChange={(e) => setValues({ ...values, [n]: e.currentTarget.value })}
                />
                {field === n && (
                  <p className={formStyles.wrong} role="alert">
                    {fieldWords(refusal?.title)}
                  </p>
                )}
              </div>
            ))}
          </div>
          <div className={styles.actions}>
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
      <Editor text={text} span={ran === text ? refusal?.span : undefined} onChange={setText} onRun={start} />
      <EditorLine
        parameters={names.length > 0 ? 'Numbers, true, false and [lists] are read as such, all else is text.' : ''}
      />
      <RunResult
        run={run}
        idle={
          <Empty title="Not run yet">
            Labels and relationships complete as you type. Entities and Links in what you return are drawn as a graph.
          </Empty>
        }
      >
        {run.reply && (
          <Result
            reply={run.reply}
            title="A query of your own"
            headers={none}
            cypher={null}
            text={ran ?? ''}
            params={params}
            view={view}
            onView={(next) => show({ view: next }, true)}
            onLimit={(next) => show({ limit: next })}
          />
        )}
      </RunResult>
    </section>
  );
}
