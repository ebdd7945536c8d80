import type { Ontology } from '../../../../server/contract/ontology.ts';
import type { Spot } from '../../../graph/controllers/marks.ts';
import { groupOfElement, sumOfElement } from '../../../graph/groups/scene.ts';
import { EntityGlyph } from '../../../ui/EntityGlyph.tsx';
import { counted } from '../../../ui/words.ts';
import { countOf, type Grouped } from './grouped.ts';
import styles from './groups.module.css';
import { groupInWords, mixWords, sumInWords } from './words.ts';

/** The exact counts behind squares and lines, for the pointer. */
export function GroupCardWords({ spot, grouped, ontology }: { spot: Spot; grouped: Grouped; ontology: Ontology }) {
  const sum = grouped.sums.find((s) => s.id === sumOfElement(spot.id));
  if (sum) return <>{sumInWords(sum, grouped)}</>;
  const group = grouped.groups.find((g) => g.id === groupOfElement(spot.id));
  if (!group || group.open) return null;
  return (
    <>
      <b className={styles.cardName}>{group.name}</b> {countOf(group)} {group.all === 1 ? 'entity' : 'entities'}
      <ul className={styles.cardMix}>
        {mixWords(group.mix, ontology).map((words, i) => (
          <li key={words}>
            <EntityGlyph types={[group.mix[i]?.type ?? '']} size={15} filled /> {words}
          </li>
        ))}
      </ul>
      {group.links > 0 && `${counted(group.links, 'link')} among them`}
      {group.disputed > 0 && `, ${group.disputed} disputed`}
    </>
  );
}

/** The same for those who hear it. */
export function spotInWords(spot: Spot | null, grouped: Grouped | null, ontology: Ontology | undefined): string | null {
  if (!spot || !grouped || !ontology) return null;
  const sum = [...grouped.sums].find((s) => s.id === sumOfElement(spot.id));
  if (sum) return sumInWords(sum, grouped);
  const group = grouped.groups.find((g) => g.id === groupOfElement(spot.id));
  return group ? groupInWords(group, ontology) : null;
}
