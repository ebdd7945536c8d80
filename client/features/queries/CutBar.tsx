import type { CypherReply } from '../../../server/contract/cypher.ts';
import { Button } from '../../ui/Button.tsx';
import { Truncated } from '../../ui/states.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import { highestLimit, withGraph } from './address.ts';
import type { OwnLimit } from './ownLimit.ts';
import styles from './result.module.css';

const drawnIn = ({ graph: { nodes, links } }: CypherReply) =>
  nodes.length === 0
    ? ''
    : ` ${counted(nodes.length, 'entity', 'entities')}, ${counted(links.length, 'link')} in them.`;
const tookOf = (reply: CypherReply) => ` ${inNumbers(Math.round(reply.tookMs))} ms.`;

/** A parameter of the question may have cut its rows: it can be raised. */
export const raises = (reply: CypherReply, { most, name }: OwnLimit): boolean =>
  name !== undefined && most !== undefined && reply.rows.length >= most;

/** What was cut, in both numbers as far as they are known, with the way to see more. */
export function CutBar({
  reply,
  onLimit,
  own,
  onRaise,
}: {
  reply: CypherReply;
  onLimit(limit: number): void;
  own: OwnLimit;
  /** Asks again with more of the parameter that limits the query. */
  onRaise?: ((name: string, most: number) => void) | undefined;
}) {
  const [drawn, took] = [drawnIn(reply), tookOf(reply)];
  const next = Math.min(highestLimit, reply.limit * 10);
  if (reply.truncated)
    return (
      <Truncated
        bar
        title={`The first ${counted(reply.rows.length, 'row')}.`}
        action={
          next > reply.limit ? (
            <Button small kind="inverse" onClick={() => onLimit(next)}>
              Show up to {inNumbers(next)}
              {next > withGraph && reply.limit <= withGraph && ', as a table alone'}
            </Button>
          ) : undefined
        }
      >
        The row limit of {inNumbers(reply.limit)} cut the rest, which nobody counted.{drawn}
        {took}
        {next === reply.limit && ' More than that only as an export.'}
      </Truncated>
    );
  const { most, name } = own;
  if (raises(reply, own) && most !== undefined && name !== undefined && onRaise)
    return (
      <Truncated
        bar
        title={`${counted(reply.rows.length, 'row')}, as many as the question asks for.`}
        action={
          <Button small kind="inverse" onClick={() => onRaise(name, most * 10)}>
            Ask for {inNumbers(most * 10)}
          </Button>
        }
      >
        Its own LIMIT of {inNumbers(most)} may have cut more.{drawn}
        {took}
      </Truncated>
    );
  return null;
}

/** How much there is, and what of it the text itself may have left out, where no limit of the run cut anything. */
export const wholeWords = (rows: number, { most, inside }: OwnLimit): { rows: string; rest: string } => {
  const count = counted(rows, 'row');
  const within = 'a LIMIT or SKIP inside the query may have left some out.';
  if (most !== undefined && rows >= most)
    return {
      rows: `${count};`,
      rest: `the query itself asks for at most ${inNumbers(most)}${inside ? `, and ${within}` : '.'}`,
    };
  return inside ? { rows: `${count};`, rest: within } : { rows: `${count},`, rest: 'nothing cut.' };
};
export function WholeLine({ reply, own }: { reply: CypherReply; own: OwnLimit }) {
  const { rows, rest } = wholeWords(reply.rows.length, own);
  return (
    <p className={styles.whole} role="status">
      <strong>{rows}</strong> {rest}
      {drawnIn(reply)}
      {tookOf(reply)}
    </p>
  );
}
