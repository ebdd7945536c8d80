import { Fragment } from 'react';
import { type Stance, stances } from '../../../server/contract/terms.ts';
import type { VoicePage, VoicePart } from '../../../server/contract/voices.ts';
import { useVoiceAssertions } from '../../api/voices.ts';
import { Button } from '../../ui/Button.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { inNumbers, stanceWords } from '../../ui/words.ts';
import { AssertionRow } from './AssertionRow.tsx';
import styles from './stances.module.css';
import { emptyStance } from './words.ts';

/** Everything a voice asserts, denies, questions or declines: a section a stance, an empty one said. */
export function Stances({
  page,
  shown,
  part,
  subject,
}: {
  page: VoicePage;
  shown: readonly VoicePart[];
  part: VoicePart | undefined;
  subject?: string | undefined;
}) {
  return (
    <div className={styles.stances}>
      {stances.map((stance) => (
        <StanceSection key={stance} page={page} shown={shown} part={part} subject={subject} stance={stance} />
      ))}
    </div>
  );
}

function StanceSection({ page, shown, part, subject, stance }: Parameters<typeof Stances>[0] & { stance: Stance }) {
  const total = page.byStance[stance];
  const asked = useVoiceAssertions(page.entity.id, { part, subject, stance, limit: 50 }, total > 0);
  const items = asked.data?.pages.flatMap((p) => p.assertions.items) ?? [];
  return (
    <section className={styles.stance} aria-label={stanceWords[stance].verb}>
      <div className={styles.stanceHead}>
        <StanceMark stance={stance} size={14} />
        <h3 className={styles.verb}>{stanceWords[stance].verb}</h3>
        <span className={styles.count}>{total === 0 ? 'none' : inNumbers(total)}</span>
      </div>
      <div className={styles.said}>
        {total === 0 && <p className={styles.none}>{emptyStance(page.entity, shown, stance)}</p>}
        {asked.isLoading && <Loading bare>Fetching the assertions.</Loading>}
        {asked.isError && (
          <Failure
            error={failureOf(asked.error)}
            kept={items.length > 0 ? 'What was fetched before stays.' : 'The other stances stay.'}
            onRetry={() => void asked.refetch()}
          />
        )}
        <ul className={styles.rows}>
          {items.map((said, i) => (
            <Fragment key={said.assertion.id}>
              {said.claim.subject.id !== items[i - 1]?.claim.subject.id && (
                <li className={styles.subject}>
                  About <b>{said.claim.subject.name}</b>
                </li>
              )}
              <AssertionRow said={said} />
            </Fragment>
          ))}
        </ul>
        {asked.hasNextPage && (
          <Button small disabled={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {asked.isFetchingNextPage ? 'Fetching more' : `Show more, ${items.length} of ${inNumbers(total)} shown`}
          </Button>
        )}
      </div>
    </section>
  );
}
