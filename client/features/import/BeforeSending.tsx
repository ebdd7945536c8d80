import type { ExtractionEstimate, OfferedExtractor } from '../../../server/contract/extractors.ts';
import { Loading } from '../../ui/states.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import styles from './import-page.module.css';
import { estimateInWords, leavesInWords } from './words.ts';

type Model = NonNullable<OfferedExtractor['model']>;

/** What reading with a model takes, before any of it is sent. */
export function BeforeSending({ model, estimate }: { model: Model; estimate: ExtractionEstimate | null | undefined }) {
  if (estimate === undefined) return <Loading>Counting what the model would be asked. Nothing is sent yet.</Loading>;
  const tokens = estimate === null ? 0 : estimate.tokensIn + estimate.tokensOut;
  return (
    <section className={styles.sending} aria-label="Before anything is sent">
      <h2>Before anything is sent</h2>
      <p>{leavesInWords(model, estimate)}</p>
      {estimate !== null && estimate.requests > 0 && (
        <dl>
          <div>
            <dt>Requests</dt>
            <dd>{inNumbers(estimate.requests)}</dd>
          </div>
          <div>
            <dt>Tokens in</dt>
            <dd>about {inNumbers(estimate.tokensIn)}</dd>
          </div>
          <div>
            <dt>Tokens out</dt>
            <dd>about {inNumbers(estimate.tokensOut)}</dd>
          </div>
          <div>
            <dt>Cost</dt>
            <dd>{costInWords(estimate.money)}</dd>
          </div>
        </dl>
      )}
      {estimate !== null && <p>{estimateInWords(estimate)}</p>}
      {tokens > model.tokens && (
        <p>
          <b>More than this server allows.</b> It stops at {counted(model.tokens, 'token')}; articles it does not get to
          are told as failed, and nothing of them is written.
        </p>
      )}
    </section>
  );
}
const money = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
const costInWords = (m: number | null): string =>
  m === null ? 'not known: the server was told no prices' : `about ${money.format(m)}, in the currency of its prices`;
