import { queryOptions, useQuery } from '@tanstack/react-query';
import { type PathReply, pathReply } from '../../server/contract/path.ts';
import { get, withQuery } from './request.ts';

/** A path between each of `nodes` and the next. */
export type PathsAsked = {
  readonly nodes: readonly string[];
  readonly maxHops: number;
  readonly k: number;
  readonly proposed: boolean;
};

const fetchPaths = ({ nodes, ...asked }: PathsAsked, signal?: AbortSignal): Promise<PathReply> =>
  get(withQuery('/paths', { nodes: nodes.join(','), ...asked }), pathReply, signal);
const pathsQuery = (asked: PathsAsked) =>
  queryOptions({ queryKey: ['paths', asked], queryFn: ({ signal }) => fetchPaths(asked, signal) });
export const usePaths = (asked: PathsAsked, enabled: boolean) => useQuery({ ...pathsQuery(asked), enabled });
