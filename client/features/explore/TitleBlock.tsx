import type { GraphReply } from '../../../server/contract/graph.ts';
import type { Target } from '../../graph/controllers/marks.ts';
import { membersOf } from '../../state/canvas/canvas.ts';
import { filtering } from '../../state/filters/filters.ts';
import { useView } from '../../state/view.ts';
import { counted, inNumbers } from '../../ui/words.ts';
import styles from './explore.module.css';
import { mostOneByOne } from './groups/acts.ts';
import type { Grouped } from './groups/grouped.ts';
import { titleWords } from './groups/words.ts';
import type { Shown } from './shown.ts';

/** What this canvas is, and in one sentence how much of what it shows. */
export function TitleBlock({
  shown,
  grouped,
  reply,
  target,
}: {
  shown: Shown | null;
  grouped: Grouped | null;
  reply: GraphReply | null;
  target: Target | null;
}) {
  const canvas = useView((v) => v.canvas);
  const filters = useView((v) => v.filters);
  const empty = membersOf(canvas).length === 0;
  return (
    <div className={styles.titleBlock}>
      <h1 className={styles.title} data-small={target?.kind === 'link' || undefined}>
        {empty && !reply ? 'Explore' : canvas.title}
      </h1>
      <p className={styles.counts} data-testid="counts">
        {shown && reply ? sentence(shown, reply, target, filtering(filters), canvas.waiting.length) : ' '}
        {shown && grouped && target === null && ` ${titleWords(grouped, shown.nodes.length > mostOneByOne)}`}
      </p>
    </div>
  );
}

function sentence(shown: Shown, reply: GraphReply, target: Target | null, filtered: boolean, waiting: number): string {
  if (target?.kind === 'link') return '1 link selected. Everything it does not touch is dimmed.';
  if (target?.kind === 'entity') {
    const node = shown.nodes.find((n) => n.id === target.id);
    const drawn = shown.drawn.links.filter((l) => l.source === target.id || l.target === target.id);
    const others = new Set(drawn.flatMap((l) => [l.source, l.target])).size - (drawn.length > 0 ? 1 : 0);
    const of = node ? `${others} of its ${counted(node.neighbours, 'neighbour')}` : `${others} of its neighbours`;
    return `1 entity selected, with ${counted(drawn.length, 'link')} to ${of}. Everything else is dimmed, nothing has moved.`;
  }
  const all = waiting > 0 ? ` of ${inNumbers(shown.nodes.length + waiting)}` : '';
  const here = filtered
    ? `${inNumbers(shown.seen.nodes)} of ${counted(shown.nodes.length, 'entity', 'entities')} and ${inNumbers(shown.seen.links)} of ${counted(shown.links.length, 'link')} pass the filters`
    : `${inNumbers(shown.nodes.length)}${all} ${shown.nodes.length === 1 && !all ? 'entity' : 'entities'}, ${counted(shown.links.length, 'link')}`;
  if (reply.articles === 0) return `${here}.`;
  const basis = `${counted(reply.articles, 'article')} that ${reply.articles === 1 ? 'carries' : 'carry'} ${counted(reply.outlets, 'outlet')}`;
  // Counted over every Link of the canvas, whatever the filters let through.
  return filtered ? `${here}. All of them together rest on ${basis}.` : `${here}, from ${basis}.`;
}
