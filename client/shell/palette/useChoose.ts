import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useView } from '../../state/view.ts';
import { entityHref, pathHref } from '../../ui/hrefs.ts';
import type { Option } from './options.ts';

export type Choose = {
  option(option: Option): void;
  bring(id: string): void;
  path(id: string): void;
  dossier(id: string): void;
};

/** What happens with the line that was chosen. */
export function useChoose(onDone: () => void): Choose {
  const [, go] = useLocation();
  return useMemo(() => {
    const away = (href: string) => {
      onDone();
      go(href);
    };
    const explore = (ask: () => void) => {
      ask();
      if (window.location.pathname === '/') onDone();
      else away('/');
    };
    const bring = (id: string) =>
      explore(() => useView.getState().ask({ put: [id], select: { kind: 'entity', id }, near: null }));
    return {
      bring,
      path: (id) => away(pathHref([id])),
      dossier: (id) => away(entityHref(id)),
      option: (o) => {
        if (o.kind === 'here') explore(() => useView.getState().select({ kind: 'entity', id: o.entity.id }));
        else if (o.kind === 'query') away(`/queries/${encodeURIComponent(o.id)}`);
        else if (o.kind === 'act') {
          // First closed: the act may open something that wants the focus.
          onDone();
          o.act.run();
        } else if (o.kind === 'hit') {
          const { hit } = o;
          if (hit.kind === 'article') away(foundHref(hit.article.id, hit.excerpt));
          else if (hit.kind === 'entity') bring(hit.entity.id);
          else
            explore(() => useView.getState().ask({ put: [], select: { kind: 'claim', id: hit.claim.id }, near: null }));
        }
      },
    };
  }, [go, onDone]);
}

/** To where the words stand in the article; to its beginning where its title was what matched. */
const foundHref = (article: string, excerpt: string | null): string =>
  `/articles/${encodeURIComponent(article)}${excerpt === null ? '' : `?${new URLSearchParams({ words: excerpt.slice(0, 120) })}`}`;
