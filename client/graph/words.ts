import type { GraphLink, GraphNode } from '../../server/contract/graph.ts';
import type { Ontology } from '../../server/contract/ontology.ts';
import { mainType } from '../ui/entityLook.ts';
import { counted, standingWords } from '../ui/words.ts';

type Labels = { readonly forward: string; readonly inverse: string };
type Said = { readonly predicate: string; readonly via?: GraphLink['via'] };
/** How a Link reads from its source and from its target; one to an instrument may read otherwise. */
export function predicateLabels(ontology: Ontology, { predicate, via = 'object' }: Said): Labels {
  const known = ontology.predicates.find((p) => p.id === predicate);
  const plain = predicate.toLowerCase().replaceAll('_', ' ');
  return (
    (via === 'instrument' ? known?.instrumentLabel : undefined) ?? known?.label ?? { forward: plain, inverse: plain }
  );
}
/** As short as a Link can be labelled: "located in", not "is located in". */
export const shortPredicate = (ontology: Ontology, link: Said): string =>
  predicateLabels(ontology, link).forward.replace(/^is /, '');

export const typeWord = (ontology: Ontology, types: readonly string[]): string =>
  ontology.types.find((t) => t.id === mainType(types))?.label.one ?? mainType(types).toLowerCase();

/** What a Link's claims say more exactly than its predicate, in brackets behind it. */
export const exactly = ({ label }: Pick<GraphLink, 'label'>): string => (label === undefined ? '' : ` (${label})`);

/**
 * Voices and outlets of a Link are counted among its affirmations alone; assertions are of any stance. Of several claims
 * each may rest on another voice, which corroborates none of them.
 */
export const affirming = ({ voices, standing }: Pick<GraphLink, 'voices' | 'standing'>): string =>
  `${counted(voices, 'independent voice')} that ${voices === 1 ? 'affirms' : 'affirm'}${voices > 1 && standing === 'single-source' ? ', no two the same claim' : ''}`;
export const linkCounts = (l: Pick<GraphLink, 'voices' | 'standing' | 'assertions' | 'outlets'>): string =>
  `${affirming(l)}, in ${counted(l.outlets, 'outlet')}; ${counted(l.assertions, 'assertion')} of any stance`;

/** A Link as a sentence for those who do not see the canvas. */
export function linkInWords(l: GraphLink, name: (id: string) => string, ontology: Ontology): string {
  const what = `${name(l.source)} ${predicateLabels(ontology, l).forward} ${name(l.target)}${exactly(l)}`;
  return `${what}. ${standingWords[l.standing].word}, ${affirming(l)}, ${counted(l.claimIds.length, 'claim')}.`;
}
export function entityInWords(n: GraphNode, here: number, hidden: number, ontology: Ontology): string {
  const more = hidden > 0 ? `, ${counted(hidden, 'neighbour')} not shown` : '';
  return `${n.name}, ${typeWord(ontology, n.types)}. ${counted(here, 'link')} here${more}.`;
}
