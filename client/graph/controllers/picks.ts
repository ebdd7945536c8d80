import type { Core } from 'cytoscape';

/** Marks the entities that are chosen together, and tells which lie in a frame drawn with Shift held. */
export function watchPicks(cy: Core, framed: (ids: readonly string[]) => void) {
  let inFrame: string[] = [];
  // Cytoscape tells of the end first, then of each thing in the frame.
  cy.on('boxend', () => {
    inFrame = [];
    queueMicrotask(() => framed(inFrame));
  });
  cy.on('box', 'node', (e) => {
    // Stacks, sheets and their notes are no entities.
    if (e.target.data('look') !== undefined) inFrame.push(e.target.id());
  });
  return {
    show: (picked: ReadonlySet<string>) =>
      cy.batch(() => {
        cy.nodes('.picked').forEach((n) => {
          if (!picked.has(n.id())) n.removeClass('picked');
        });
        for (const id of picked) cy.getElementById(id).addClass('picked');
      }),
  };
}
