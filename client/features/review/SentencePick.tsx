import { useMemo } from 'react';
import type { ArticleProposals } from '../../../server/contract/review.ts';
import field from '../../ui/field.module.css';
import { Said } from '../../ui/Said.tsx';
import type { Span } from './content.ts';
import { sentencesOf } from './sentences.ts';

/** A list shows one line each; the passage itself is never cut. */
const most = 80;

/** A whole sentence as the passage, for whoever does not select words with a mouse: its ends can be moved from there. */
export function SentencePick({
  article,
  passages,
  whose,
  onChoose,
}: {
  article: ArticleProposals;
  passages: readonly Span[];
  whose: string | undefined;
  onChoose(span: Span): void;
}) {
  const { text, paragraphs, language } = article;
  const sentences = useMemo(() => sentencesOf(text, paragraphs, language), [text, paragraphs, language]);
  const all = sentences.flatMap((s) => s.spans);
  const [only] = passages.length === 1 ? passages : [];
  const chosen = all.findIndex((s) => s.start === only?.start && s.end === only.end);
  return (
    <label className={field.field}>
      <span>
        A whole sentence
        {whose !== undefined && <Said> as the passage of {whose}</Said>}
      </span>
      <select
        value={chosen}
        onChange={(e) => {
          const span = all[Number(e.currentTarget.value)];
          if (span) onChoose(span);
        }}
      >
        <option value={-1} disabled>
          {passages.length === 0 ? 'Choose the words that say so' : 'Another one'}
        </option>
        {sentences.map(
          ({ number, spans }) =>
            spans.length > 0 && (
              <optgroup key={number} label={`Paragraph ${number}`}>
                {spans.map((s) => {
                  const words = text.slice(s.start, s.end);
                  return (
                    <option key={s.start} value={all.indexOf(s)} lang={language}>
                      {words.length > most ? `${words.slice(0, most)} …` : words}
                    </option>
                  );
                })}
              </optgroup>
            ),
        )}
      </select>
    </label>
  );
}
