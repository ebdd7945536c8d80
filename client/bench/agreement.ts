import { type Renderer, rendererOf } from '../graph/hit/renderer.ts';
import { coreIn } from './engines/ours.ts';

/**
 * Whether our lookup and the one it stands before find the same at many places of what is drawn: as it lies, with names
 * that can be met, with some hidden, and with some moved. Says what differs.
 */
export async function agreement(box: HTMLElement, looks: number): Promise<string[]> {
  const cy = coreIn(box);
  const renderer = rendererOf(cy);
  if (!renderer) throw new Error('nothing is drawn');
  const slow: Renderer['findNearestElements'] = Object.getPrototypeOf(renderer).findNearestElements;
  const found: string[] = [];
  const drawn = () => new Promise<void>((done) => cy.one('render', () => setTimeout(done, 50)));
  const compare = (what: string) => {
    const { x1, y1, w, h } = cy.extent();
    for (let i = 0; i < looks; i++) {
      const [x, y] = [x1 + ((i * 0.6180339) % 1) * w, y1 + ((i * 0.4142135) % 1) * h];
      for (const touch of [false, true]) {
        const ids = (some: { id(): string }[]) => some.map((e) => e.id()).join(' ');
        const ours = ids(renderer.findNearestElements(x, y, true, touch));
        const theirs = ids(slow.call(renderer, x, y, true, touch));
        if (ours !== theirs) found.push(`${what}: at ${Math.round(x)} ${Math.round(y)} ${ours} is not ${theirs}`);
      }
    }
  };
  compare('as it lies');
  cy.style().selector('node, edge').style({ 'text-events': 'yes' }).update();
  await drawn();
  compare('with names');
  cy.elements()
    .filter((_, i) => i % 7 === 0)
    .style('display', 'none');
  await drawn();
  compare('with some hidden');
  cy.batch(() =>
    cy
      .nodes()
      .filter((_, i) => i % 9 === 0)
      .forEach((n) => {
        n.shift({ x: 35, y: -20 });
      }),
  );
  await drawn();
  compare('with some moved');
  return found;
}
