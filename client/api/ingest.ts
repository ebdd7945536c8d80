import { queryOptions, useQuery } from '@tanstack/react-query';
import { extractorList } from '../../server/contract/extractors.ts';
import { type IngestReply, type IngestRequest, ingestReply } from '../../server/contract/ingest.ts';
import { get, post } from './request.ts';

type FilesGiven = Pick<IngestRequest, 'files' | 'extractor'>;
type Reply<Dry extends boolean> = Extract<IngestReply, { dryRun: Dry }>;

const asked = (reply: IngestReply, dryRun: boolean): IngestReply => {
  if (reply.dryRun !== dryRun) throw new Error('the reply is not to what was asked');
  return reply;
};
/** What is recognised in these files; writes nothing. */
export const recogniseFiles = async (given: FilesGiven, signal?: AbortSignal): Promise<Reply<true>> =>
  asked(await post('/articles', { ...given, dryRun: true }, ingestReply, signal), true) as Reply<true>;
/** Loads the articles and proposes claims, none of them accepted. */
export const addArticles = async (given: FilesGiven): Promise<Reply<false>> =>
  asked(await post('/articles', { ...given, dryRun: false }, ingestReply), false) as Reply<false>;

/** What may speak for articles that nobody annotated; the first as long as nobody says otherwise. */
const extractorsQuery = () =>
  queryOptions({
    queryKey: ['extractors'],
    queryFn: ({ signal }) => get('/extractors', extractorList, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
export const useExtractors = () => useQuery(extractorsQuery());
