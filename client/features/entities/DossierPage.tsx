import { useEffect } from 'react';
import { useEntity } from '../../api/entities.ts';
import { isApiError } from '../../api/error.ts';
import { useOntology } from '../../api/ontology.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { Dossier } from './Dossier.tsx';
import styles from './dossier.module.css';

/** `/entities/:id` */
export function DossierPage({ id }: { id: string }) {
  const entity = useEntity(id);
  const ontology = useOntology();
  const name = entity.data?.name;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · Claimgraph`;
  }, [name]);
  if (entity.data && ontology.data)
    return <Dossier key={entity.data.id} entity={entity.data} ontology={ontology.data} />;
  const failed = entity.error ?? ontology.error;
  return (
    <div className={styles.waiting}>
      <h1 className="cg-said">Dossier</h1>
      {failed === null ? (
        <Loading>Fetching the dossier.</Loading>
      ) : isApiError(failed) && failed.status === 404 ? (
        <Empty title="No such entity" action={<ButtonLink href="/">To the canvas</ButtonLink>}>
          Nothing in this graph has the id “{id}”. It may have been removed since this address was made; the search
          finds what is here by name.
        </Empty>
      ) : (
        <Failure
          error={failureOf(failed)}
          kept="The address is kept."
          onRetry={() => {
            void entity.refetch();
            void ontology.refetch();
          }}
        />
      )}
    </div>
  );
}
