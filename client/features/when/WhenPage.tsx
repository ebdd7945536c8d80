import { useSearch } from 'wouter';
import type { WhenReply } from '../../../server/contract/when.ts';
import { useWhen } from '../../api/when.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, listed } from '../../ui/words.ts';
import { readAsked } from './address.ts';
import { Foot } from './Foot.tsx';
import { useSubject } from './useSubject.ts';
import { Views } from './Views.tsx';
import styles from './when-page.module.css';

/** `/when`: the claims of one selection as a list, on a map and in time, the same in all three. */
export function WhenPage() {
  const asked = readAsked(new URLSearchParams(useSearch()));
  const { subject, error, retry } = useSubject(asked);
  const when = useWhen(subject?.ids ?? []);
  const named = subject && asked.ids.length > 0 ? namesOf(asked.ids, when.data) : subject?.title;
  const title = named ? `When and where: ${lower(named)}` : 'When and where';
  if (when.data && when.data.total > 0 && subject)
    return <Views asked={asked} title={title} subject={subject} reply={when.data} />;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
      </header>
      <div className={styles.state}>
        {error || when.isError ? (
          <Failure
            error={failureOf(error ?? when.error)}
            kept="The selection is kept in the address and on the canvas."
            onRetry={error ? retry : () => void when.refetch()}
          />
        ) : when.data || subject?.ids.length === 0 ? (
          <Empty
            title={
              when.data?.bare.length === 0
                ? 'There is no claim between these entities'
                : when.data
                  ? 'None of these claims carries a date or a place'
                  : 'The selection is empty'
            }
            action={<ButtonLink href="/">Back to the canvas</ButtonLink>}
          >
            {when.data?.bare.length === 0
              ? 'Nobody claims anything of two of them, as far as the articles read go. No filter is the cause.'
              : when.data
                ? `There ${when.data.bare.length === 1 ? 'is' : 'are'} ${counted(when.data.bare.length, 'claim')} between these ${counted(subject?.ids.length ?? 0, 'entity', 'entities')} without either. No filter is the cause.`
                : 'No entity was chosen, and no filter is the cause.'}
          </Empty>
        ) : (
          <Loading bare>
            {subject
              ? `Fetching when and where for ${counted(subject.ids.length, 'entity', 'entities')}.`
              : 'Fetching the selection.'}
          </Loading>
        )}
      </div>
      {when.data && subject && <Foot ids={subject.ids} reply={when.data} />}
    </div>
  );
}
/** A title goes on in our sentence; a name keeps its capital, a question word does not. */
const lower = (title: string): string =>
  title.replace(/^(Who|What|Which|Where|When|How|The|An?)\b/, (w) => w.toLowerCase());

/** "Kazakhstan, Astana and 4 more": those of the address whose names the claims tell. */
function namesOf(ids: readonly string[], reply: WhenReply | undefined): string {
  const names = new Map(
    reply?.claims.flatMap(({ claim: c }) => [c.subject, c.object].map((e) => [e.id, e.name] as const)),
  );
  const first = ids.flatMap((id) => names.get(id) ?? []).slice(0, 2);
  const more = ids.length - first.length;
  if (first.length === 0) return counted(ids.length, 'entity', 'entities');
  return more === 0 ? listed(first) : listed([...first, `${more} more`]);
}
