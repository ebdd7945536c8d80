import type { CollectionReturnValue, Core, SingularElementReturnValue } from 'cytoscape';

/** An entity or a Link on the canvas. */
export type Target = {
  readonly kind: 'entity' | 'link';
  readonly id: string;
  /** Spoken of, not in hand: an entity's Links say their predicates, nothing is marked and nothing steps back. */
  readonly calm?: true;
};
/** Or a group, closed or open, or a sum of Links; by the id of its element. */
export type Spot = Target | { readonly kind: 'group' | 'sum'; readonly id: string };
export type Marks = {
  readonly selection: Target | null;
  readonly hover: Spot | null;
  readonly focus: Spot | null;
  /** Element of the group in hand. */
  readonly held: string | null;
  /** Links that share a claim with the selected one: seen beside it. Beside what is spoken of: that speak, too. */
  readonly related: ReadonlySet<string>;
};
export const noMarks: Marks = { selection: null, hover: null, focus: null, held: null, related: new Set() };

const classes = ['hover', 'near', 'selected', 'quiet', 'focus', 'held'] as const;
type Class = (typeof classes)[number];
/** What stands out and how, by id of its element; an element without a class stands out by not being dimmed. */
export type Lit = {
  readonly elements: ReadonlyMap<string, ReadonlySet<Class>>;
  /** Whether everything else steps back. */
  readonly dims: boolean;
};
const plain: ReadonlySet<Class> = new Set();
type Some = { forEach(each: (e: { id(): string }) => void): unknown };

/** Hover names what is near; a selection dims everything it does not touch; nothing moves. */
export function litBy(cy: Core, { selection, hover, focus, held, related }: Marks): Lit {
  const lit = new Map<string, Set<Class>>();
  const give = (some: Some, given?: Class) => {
    some.forEach((e) => {
      const own = lit.get(e.id()) ?? new Set();
      if (given) own.add(given);
      lit.set(e.id(), own);
    });
  };
  const loud = (some: Some, given: Class) => {
    give(some, given);
    some.forEach((e) => {
      lit.get(e.id())?.delete('quiet');
    });
  };
  const find = (t: Spot | null): CollectionReturnValue => (t ? cy.getElementById(t.id) : cy.collection());
  const chosen = find(selection);
  const calm = selection?.calm === true;
  if (selection?.kind === 'entity' && calm) {
    give(chosen.connectedEdges(), 'near');
    for (const id of related) give(cy.getElementById(id), 'near');
  }
  if (selection?.kind === 'entity' && !calm && chosen.nonempty()) {
    give(chosen, 'selected');
    give(chosen.connectedEdges(), 'near');
    give(chosen.connectedEdges().connectedNodes().not(chosen), 'near');
  }
  if (selection?.kind === 'link' && chosen.nonempty()) {
    const beside = [...related].filter((id) => id !== selection.id).map((id) => cy.getElementById(id));
    give(chosen, 'selected');
    give(chosen.connectedNodes(), 'selected');
    for (const e of beside) {
      give(e, 'quiet');
      give(e.connectedNodes());
    }
  }
  const under = find(hover);
  loud(under, 'hover');
  if (held !== null) give(cy.getElementById(held), 'held');
  if (hover?.kind === 'entity' || hover?.kind === 'group') {
    loud(under.connectedEdges(), 'near');
    give(under.neighborhood().nodes(), 'near');
  }
  if (hover?.kind === 'link' || hover?.kind === 'sum') give(under.connectedNodes(), 'near');
  loud(find(focus), 'focus');
  return { elements: lit, dims: chosen.nonempty() && !calm };
}

/** Gives elements the classes they now have: those that stand out or stood out `before`, or all. */
export function mark(cy: Core, { elements, dims }: Lit, before: Lit | null): void {
  cy.batch(() => {
    const give = (e: SingularElementReturnValue) => {
      const own = elements.get(e.id());
      for (const name of classes) {
        const wanted = (own ?? plain).has(name);
        if (e.hasClass(name) !== wanted) e.toggleClass(name, wanted);
      }
      if (e.hasClass('dim') !== (dims && !own)) e.toggleClass('dim', dims && !own);
    };
    if (before?.dims !== dims) cy.elements().forEach(give);
    else for (const id of new Set([...before.elements.keys(), ...elements.keys()])) cy.getElementById(id).forEach(give);
  });
}
