import type { ExtractorName, OfferedExtractor } from '../../../server/contract/extractors.ts';
import { useExtractors } from '../../api/ingest.ts';
import { failureOf } from '../../ui/states.tsx';
import styles from './ways-in.module.css';

/** Who reads the texts for claims, and whether they leave the machine for that; a choice only where there is one. */
export function ExtractorChoice({
  chosen,
  onChoose,
}: {
  chosen: ExtractorName;
  onChoose(extractor: ExtractorName): void;
}) {
  const offered = useExtractors();
  const items = offered.data?.items ?? [];
  if (items.length < 2)
    return (
      <p className={styles.note}>
        <b>Extractor:</b> offline. {stays}
        {offered.isError && ` ${failureOf(offered.error).title}, so nobody knows whether there is another.`}
      </p>
    );
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.label}>Who reads them for claims</legend>
      {items.map((one) => (
        <label key={one.name}>
          <input type="radio" name="extractor" checked={one.name === chosen} onChange={() => onChoose(one.name)} />
          <span className={styles.note}>
            <b>{nameOf(one)}</b>
            <br />
            {one.model === null ? stays : `The texts are sent to ${one.model.host}, once you have seen what it takes.`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
const stays = 'The text does not leave the machine that this server runs on.';
const nameOf = ({ name, model }: OfferedExtractor): string =>
  model === null ? (name === 'offline' ? 'Offline rules' : name) : `The language model ${model.name}`;
