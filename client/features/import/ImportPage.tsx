import { ArrowRight, ListChecks } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useExtractors } from '../../api/ingest.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import page from '../../ui/page.module.css';
import { Empty, Failure, failureOf } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import { Added, unreadOf } from './Added.tsx';
import { BeforeSending } from './BeforeSending.tsx';
import { type Chosen, FileList } from './FileList.tsx';
import { changeOf, sumsOf, wrongToAdd } from './given.ts';
import styles from './import-page.module.css';
import { Recognised } from './Recognised.tsx';
import { useImport } from './useImport.ts';
import { WaysIn } from './WaysIn.tsx';
import { sumsInWords } from './words.ts';

/** `/import`: files become articles with proposals; what was recognised is shown before anything is written. */
export function ImportPage() {
  const pile = useImport();
  const { files, recognised, add, extractor } = pile;
  const model = useExtractors().data?.items.find((e) => e.name === extractor)?.model ?? null;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { items, files: taken } = pile.done ?? { items: [], files: [] };
  const gone = unreadOf(taken).length;
  useEffect(() => {
    document.title = 'Add articles · Claimgraph';
  }, []);
  const fields = useRef<HTMLDivElement>(null);
  const choose = (next: Chosen) => {
    setChosen(next);
    // Below the files on a telephone; beside them nothing has to move.
    if (window.matchMedia('(max-width: 899px)').matches) fields.current?.scrollIntoView();
  };
  const sums = sumsOf(files);
  const wrong = wrongToAdd(files, pile.wrong);
  const addAll = () => {
    // A field that is left by this very press is kept, or wrong, only now.
    const now = pile.now();
    const inTheWay = wrongToAdd(files, now.wrong);
    if (inTheWay === undefined) return add.mutate(now.given);
    choose(inTheWay);
    requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const all = files.flatMap(({ given, read }) =>
    (read?.articles ?? []).map((article, _, { length }) => ({ given, article, articles: length })),
  );
  const held =
    all.find((a) => a.given.key === chosen?.key && a.article.index === chosen.index) ??
    all.find((a) => a.article.state === 'needs-date') ??
    all[0];
  const reading = !recognised.isError && (sums.waiting > 0 || recognised.isFetching);
  const estimate = recognised.data?.extractor === extractor ? recognised.data.estimate : undefined;
  const sends = model !== null && estimate != null && estimate.requests > 0;
  const proposed = items.reduce((n, i) => n + i.proposed, 0);
  const [only] = items.filter((i) => i.proposed > 0);
  const one = items.filter((i) => i.proposed > 0).length === 1 && only;
  return (
    <div className={page.page}>
      <header className={page.head}>
        <div>
          <h1>Add articles</h1>
          <p>No claim enters the graph from here. Each proposal waits for a reviewer; the text is kept as it came.</p>
        </div>
        <div className={styles.acts}>
          {proposed > 0 && files.length === 0 && (
            <ButtonLink kind="primary" href={one ? `/review/${encodeURIComponent(one.article)}` : '/review'}>
              Review {counted(proposed, 'proposal')} <ArrowRight size={16} aria-hidden="true" />
            </ButtonLink>
          )}
          {files.length > 0 && (
            <Button
              kind="primary"
              // What one changes of the heads is read once more while it is added: the press that leaves a field counts.
              disabled={sums.waiting > 0 || add.isPending || sums.added === 0 || recognised.isError}
              onClick={addAll}
            >
              {add.isPending
                ? 'Reading and adding'
                : sums.added === 0
                  ? 'Add articles'
                  : `${sends ? 'Send and add' : 'Add'} ${counted(sums.added, 'article')}`}
            </Button>
          )}
        </div>
      </header>
      <div className={styles.whole}>
        <div className={styles.ways}>
          <WaysIn
            refused={pile.refused}
            text={pile.text}
            extractor={extractor}
            onFiles={(f) => void pile.takeAll(f)}
            onText={pile.write}
            onPaste={pile.paste}
            onExtractor={pile.readWith}
          />
        </div>
        <div className={styles.files}>
          {add.isError && (
            <div className={styles.state}>
              <Failure
                error={failureOf(add.error)}
                kept="Your files and what you changed of them are kept."
                onRetry={addAll}
              />
            </div>
          )}
          {recognised.isError && (
            <div className={styles.state}>
              <Failure
                error={failureOf(recognised.error)}
                kept="Nothing was written; your files are kept here."
                onRetry={() => void recognised.refetch()}
              />
            </div>
          )}
          {model !== null && files.length > 0 && !recognised.isError && (
            <BeforeSending model={model} estimate={estimate} />
          )}
          {files.length > 0 && (
            <FileList
              files={files}
              failed={recognised.isError}
              chosen={held ? { key: held.given.key, index: held.article.index } : null}
              onChoose={choose}
              onChange={pile.change}
              onRemove={pile.remove}
            />
          )}
          {files.length === 0 && pile.done && <Added {...pile.done} />}
          {files.length === 0 && pile.done === null && (
            <div className={styles.state}>
              <Empty title="No file was given yet">
                Give files, or paste a text: what is recognised in each shows here before anything is added.
              </Empty>
            </div>
          )}
        </div>
        <div className={styles.fields} ref={fields}>
          {!held && <p className={styles.none}>What is recognised in an article, and from which words, shows here.</p>}
          {held && (
            <Recognised
              key={`${held.given.key} ${held.article.index}`}
              article={held.article}
              file={{ name: held.given.name, articles: held.articles }}
              given={changeOf(held.given, held.article.index)}
              wrong={
                new Map(
                  pile.wrong
                    .filter((w) => w.key === held.given.key && w.index === held.article.index)
                    .map((w) => [w.label, w.typed]),
                )
              }
              onWrong={(label, typed) => pile.hold({ key: held.given.key, index: held.article.index, label, typed })}
              onChange={(change) => pile.change(held.given.key, { index: held.article.index, ...change })}
            />
          )}
        </div>
      </div>
      <footer className={styles.foot}>
        <ListChecks size={16} strokeWidth={1.8} aria-hidden="true" />
        {files.length > 0 ? (
          <p role="status">
            {add.isPending &&
              `Reading ${counted(sums.added, 'article')} for claims; your files stay here until that is done. `}
            <b>{sumsInWords(sums)}</b> {reading && 'Some are being read. '}
            {sums.unread > 0 && `${counted(sums.unread, 'file')} could not be read. `}
            {wrong && (
              <b>
                “{wrong.typed.trim()}” cannot stand under {wrong.label}: put it right or empty the field, then add.{' '}
              </b>
            )}
            Nothing is accepted, and nothing is in the graph yet.
          </p>
        ) : pile.done ? (
          <p role="status">
            <b>
              {counted(items.filter((i) => i.outcome === 'added' || i.outcome === 'replaced').length, 'article')} added.
            </b>{' '}
            {counted(proposed, 'proposal')} came of {items.length === 1 ? 'it' : 'them'}; none counts before a reviewer
            accepts it.
            {gone > 0 && ` ${counted(gone, 'file')} could not be read.`}
          </p>
        ) : (
          <p role="status">Nothing was given, and nothing is accepted yet.</p>
        )}
      </footer>
    </div>
  );
}
