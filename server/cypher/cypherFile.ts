import { stringify } from 'yaml';
import type { SavedQuery } from '../contract/query.ts';

/** A saved query as a file that `parseSavedQuery` reads back, so that it can live in git. */
export function writeCypherFile(query: SavedQuery): string {
  const { id, title, question, folder, parameters, columns, show, text } = query;
  const header = {
    id,
    title,
    question,
    folder,
    ...(parameters.length > 0 && {
      parameters: parameters.map(({ help, types, ...p }) => ({
        ...p,
        ...(help !== null && { help }),
        ...(types.length > 0 && { types }),
      })),
    }),
    ...(Object.keys(columns).length > 0 && { columns }),
    ...(show !== 'table' && { show }),
  };
  const yaml = stringify(header, { lineWidth: 0 }).trimEnd().split('\n');
  return ['// ---', ...yaml.map((line) => `// ${line}`.trimEnd()), '// ---', text, ''].join('\n');
}
