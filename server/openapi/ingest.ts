import { extractorList } from '../contract/extractors.ts';
import { ingestReply, ingestRequest } from '../contract/ingest.ts';
import { type Operation, posted } from './operation.ts';

export const ingestOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/extractors',
    id: 'extractors',
    group: 'Claims and articles',
    summary: 'What can read claims out of articles here',
    description:
      '`offline` is always there. `llm` is listed where the server is set to a model (LLM_BASE_URL, LLM_MODEL), with the host that articles are sent to.',
    reply: extractorList,
    problems: [],
    example: '/extractors',
  },
  {
    method: 'post',
    path: '/articles',
    id: 'addArticles',
    group: 'Claims and articles',
    summary: 'Recognise articles in files, or add them with claims proposed from them',
    description:
      'Text, Markdown, HTML, PDF and Word files, told by their content, as `text` or `base64`; a text may hold several articles. With `dryRun` nothing is written, and each article tells which words its fields were read from and whether the graph has it already. Without, articles and proposals are added; nothing is accepted before a review. `articles` of a file changes what was read of one, by its `index`. An article is at most 2 MB, a request 50 MB. A dry run with the extractor `llm` tells what the model would take and asks nobody.',
    body: ingestRequest,
    reply: ingestReply,
    problems: posted,
    example:
      '{"dryRun": true, "files": [{"name": "crane.txt", "text": "Crane falls\\n\\nBy Ana Reyes\\n\\nA crane fell in Lowmere on Monday."}]}',
  },
];
