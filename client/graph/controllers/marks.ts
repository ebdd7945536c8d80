import type { Core } from 'cytoscape';

/** An entity or a Link on the canvas. */
export type Target = { readonly kind: 'entity' | 'link'; readonly id: string };
/** Or a group, closed or open, or a sum of Links; by the id of its element. */
export type Spot = Target | { readonly kind: 'group' | 'sum'; readonly id: string };
export type Marks = {
  readonly selection: Target | null;
  readonly hover: Spot | null;
  readonly focus: Spot | null;
  /** Element of the group in hand. */
  readonly held: string | null;
  /** Links that share a claim with the selected one: seen beside it. */
  readonly related: ReadonlySet<string>;
};
export const noMarks: Marks = { selection: null, hover: null, focus: null, held: null, related: new Set() };

const all = 'hover near selected quiet dim focus held';

/** Hover names what is near; a selection dims everything it does not touch; nothing moves. */
export function mark(cy: Core, { selection, hover, focus, held, related }: Marks): void {
  const find = (t: Spot | null) => (t ? cy.getElementById(t.id) : cy.collection());
  cy.batch(() => {
    cy.elements().removeClass(all);
    const chosen = find(selection);
    if (selection?.kind === 'entity' && chosen.nonempty()) {
      const links = chosen.connectedEdges();
      const ends = links.connectedNodes();
      cy.elements().not(chosen).not(links).not(ends).addClass('dim');
      chosen.addClass('selected');
      links.addClass('near');
      ends.not(chosen).addClass('near');
    }
    if (selection?.kind === 'link' && chosen.nonempty()) {
      const beside = cy.edges().filter((e) => related.has(e.id()) && e.id() !== selection.id);
      const ends = chosen.connectedNodes();
      cy.elements().not(chosen).not(ends).not(beside).not(beside.connectedNodes()).addClass('dim');
      chosen.addClass('selected');
      ends.addClass('selected');
      beside.addClass('quiet');
    }
    const under = find(hover);
    under.removeClass('dim quiet').addClass('hover');
    if (held !== null) cy.getElementById(held).addClass('held');
    if (hover?.kind === 'entity' || hover?.kind === 'group') {
      under.connectedEdges().removeClass('dim quiet').addClass('near');
      under.neighborhood().nodes().removeClass('dim').addClass('near');
    }
    if (hover?.kind === 'link' || hover?.kind === 'sum') under.connectedNodes().removeClass('dim').addClass('near');
    find(focus).removeClass('dim quiet').addClass('focus');
  });
}
