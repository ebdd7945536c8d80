import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { stances } from '../../../server/contract/terms.ts';
import type { VoiceMatrix } from '../../../server/contract/voices.ts';
import { useVoiceAssertions } from '../../api/voices.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { queryHref, voiceHref } from '../../ui/hrefs.ts';
import { QueryLink } from '../../ui/QueryLink.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, inNumbers, stanceWords } from '../../ui/words.ts';
import { AssertionRow } from './AssertionRow.tsx';
import type { Asked } from './address.ts';
import styles from './voices.module.css';

/** The assertions of one cell: what one voice says about one subject. */
export function Cell({
  cell,
  matrix,
  onClose,
}: {
  cell: NonNullable<Asked['cell']>;
  matrix: VoiceMatrix;
  onClose(): void;
}) {
  const asked = useVoiceAssertions(cell.voice, { part: 'says', subject: cell.subject, limit: 50 });
  const head = useRef<HTMLHeadingElement>(null);
  const page = asked.data?.pages[0];
  const items = asked.data?.pages.flatMap((p) => p.assertions.items) ?? [];
  const total = page?.assertions.total ?? 0;
  const about =
    matrix.subjects.find((s) => s.entity.id === cell.subject)?.entity.name ??
    items[0]?.claim.subject.name ??
    cell.subject;
  const voice = matrix.voices.find((v) => v.entity.id === cell.voice)?.entity.name ?? page?.entity.name ?? cell.voice;
  const came = page !== undefined || asked.isError;
  useEffect(() => {
    if (!came) return;
    head.current?.focus({ preventScroll: true });
    head.current?.parentElement?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [came]);
  return (
    <section
      className={styles.cell}
      aria-label={`${voice} on ${about}`}
      onKeyDown={(e) => {
        if (e.key === 'Escape') onClose();
      }}
    >
      <div className={styles.cellHead}>
        <h3 className={styles.cellTitle} ref={head} tabIndex={-1}>
          {voice} on {about}
        </h3>
        <IconButton icon={X} label="Close" onClick={onClose} />
      </div>
      {asked.isLoading && <Loading bare>Fetching the assertions.</Loading>}
      {asked.isError && (
        <Failure error={failureOf(asked.error)} kept="The matrix stays." onRetry={() => void asked.refetch()} />
      )}
      {page && total === 0 && (
        <Empty title="Nothing here">
          {voice} says nothing about {about} in this graph.
        </Empty>
      )}
      {stances.map((stance) => {
        const own = items.filter((i) => i.assertion.stance === stance);
        return (
          own.length > 0 && (
            <div key={stance} className={styles.cellStance}>
              <h4 className={styles.cellVerb}>
                <StanceMark stance={stance} /> {stanceWords[stance].verb} {page?.byStance[stance]}
              </h4>
              <ul className={styles.cellRows}>
                {own.map((said) => (
                  <AssertionRow key={said.assertion.id} said={said} />
                ))}
              </ul>
            </div>
          )
        );
      })}
      {asked.hasNextPage && (
        <Button small disabled={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {asked.isFetchingNextPage ? 'Fetching more' : `Show more, ${items.length} of ${inNumbers(total)} shown`}
        </Button>
      )}
      <p className={styles.cellWays}>
        <Link className={styles.swap} href={voiceHref(cell.voice)}>
          Everything {voice} says
        </Link>
        <QueryLink href={queryHref('who-on-what', { subject: cell.subject })} />
        {total > 0 && <span className={styles.aside}>{counted(total, 'assertion')}</span>}
      </p>
    </section>
  );
}
