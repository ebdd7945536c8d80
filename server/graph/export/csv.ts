import Papa from 'papaparse';
import { carrierTexts, chainText, passageTexts, voiceText } from '../../claims/citations.ts';
import type { ExportGraph } from './exportGraph.ts';
import { permalink } from './hrefs.ts';

/** What a spreadsheet would take for a formula at the beginning of a cell; papaparse's own pattern lets line breaks by. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

/** One row an assertion. Marked as UTF-8, since spreadsheets guess otherwise. */
export function csv({ claims, articles, reader }: ExportGraph): string {
  const urls = new Map(articles.map((a) => [a.id, a.url]));
  const rows = claims.flatMap((c) =>
    c.assertions.map((a) => {
      const passages = passageTexts(a);
      return {
        claim: c.statement,
        standing: c.standing,
        voice: voiceText(a),
        carriers: carrierTexts(a).join(' › '),
        chain: chainText(a),
        stance: a.stance,
        modality: a.modality,
        quotation: a.quoteKind,
        passage: passages.map((p) => p.text).join(' … '),
        passage_words: [...new Set(passages.map((p) => p.words))].join(' '),
        said_on: a.saidOn ?? '',
        outlet: a.article.publisher.name,
        article: a.article.title,
        published: a.article.publishedOn ?? '',
        article_kind: a.article.kind,
        url: urls.get(a.article.id) ?? '',
        review: a.review,
        reaches_by_judgement: a.reaches?.reason ?? '',
        predicate: c.predicate,
        predicate_label: c.label ?? reader.predicates.get(c.predicate)?.label.forward ?? '',
        subject: c.subject.name,
        object: c.object.name,
        instrument: c.instrument?.name ?? '',
        from: c.validFrom ?? '',
        to: c.validTo ?? '',
        voices: c.voices,
        permalink: permalink(c.id),
        claim_id: c.id,
        assertion_id: a.id,
        subject_id: c.subject.id,
        object_id: c.object.id,
        article_id: a.article.id,
      };
    }),
  );
  return `\uFEFF${Papa.unparse({ fields: columns, data: rows }, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}
const columns = [
  'claim',
  'standing',
  'voice',
  'carriers',
  'chain',
  'stance',
  'modality',
  'quotation',
  'passage',
  'passage_words',
  'said_on',
  'outlet',
  'article',
  'published',
  'article_kind',
  'url',
  'review',
  'reaches_by_judgement',
  'predicate',
  'predicate_label',
  'subject',
  'object',
  'instrument',
  'from',
  'to',
  'voices',
  'permalink',
  'claim_id',
  'assertion_id',
  'subject_id',
  'object_id',
  'article_id',
];
