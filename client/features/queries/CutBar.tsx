import type { CypherReply } from '../../../server/contract/cypher.ts';
import { Button } from '../../ui/Button.tsx';
import { Truncated } from '../../ui/states.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import { highestLimit } from './address.ts';
import styles from './result.module.css';

const drawnIn = ({ graph: { nodes, links } }: CypherReply) =>
  nodes.length === 0
    ? ''
    : ` ${counted(nodes.length, 'entity', 'entities')}, ${counted(links.length, 'link')} in them.`;
const tookOf = (reply: CypherReply) => ` ${inNumbers(Math.round(reply.tookMs))} ms.`;

/** What was cut, in both numbers as far as they are known, with the way to see more. */
export function CutBar({
  reply,
  onLimit,
  ownLimit,
}: {
  reply: CypherReply;
  onLimit(limit: number): void;
  ownLimit?: { rows: number; raise(): void } | undefined;
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
            </Button>
          ) : undefined
        }
      >
        The row limit of {inNumbers(reply.limit)} cut the rest, which nobody counted.{drawn}
        {took}
        {next === reply.limit && ' More than that only as an export.'}
      </Truncated>
    );
  if (ownLimit)
    return (
      <Truncated
        bar
        title={`${counted(reply.rows.length, 'row')}, as many as the question asks for.`}
        action={
          <Button small kind="inverse" onClick={ownLimit.raise}>
            Ask for {inNumbers(ownLimit.rows * 10)}
          </Button>
        }
      >
        Its own LIMIT of {inNumbers(ownLimit.rows)} may have cut more.{drawn}
        {took}
      </Truncated>
    );
  return null;
}

/** The same where nothing was cut: how much there is. */
export function WholeLine({ reply }: { reply: CypherReply }) {
  return (
    <p className={styles.whole} role="status">
      <strong>{counted(reply.rows.length, 'row')},</strong> nothing cut.{drawnIn(reply)}
      {tookOf(reply)}
    </p>
  );
}
