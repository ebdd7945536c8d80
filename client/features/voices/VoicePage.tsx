import { useEffect } from 'react';
import { isApiError } from '../../api/error.ts';
import { useVoice } from '../../api/voices.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { useAsked } from './useAsked.ts';
import { Voice } from './Voice.tsx';
import styles from './voices.module.css';

/** `/voices/:id` */
export function VoicePage({ id }: { id: string }) {
  const [asked] = useAsked();
  const { data, error, refetch } = useVoice(id, { part: asked.part ?? undefined, limit: 1 });
  const name = data?.entity.name;
  useEffect(() => {
    if (name !== undefined) document.title = `${name}, voice · Claimgraph`;
  }, [name]);
  if (data) return <Voice page={data} />;
  return (
    <div className={styles.waiting}>
      <h1 className="cg-said">Voice</h1>
      {error === null ? (
        <Loading>Fetching what this voice says.</Loading>
      ) : isApiError(error) && error.status === 404 ? (
        <Empty title="No such voice" action={<ButtonLink href="/voices">To all voices</ButtonLink>}>
          Nothing in this graph has the id “{id}”. It may have been removed since this address was made; the list of
          voices finds who speaks here by name.
        </Empty>
      ) : (
        <Failure error={failureOf(error)} kept="The address is kept." onRetry={() => void refetch()} />
      )}
    </div>
  );
}
