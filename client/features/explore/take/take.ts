import type { QueryClient } from '@tanstack/react-query';
import type { ExportFormat } from '../../../../server/contract/export.ts';
import type { Ontology } from '../../../../server/contract/ontology.ts';
import { exportCanvas } from '../../../api/exports.ts';
import { loadAsset } from '../../../api/request.ts';
import { sourcesQuery } from '../../../api/sources.ts';
import type { CanvasHandle, PictureAbout } from '../../../graph/GraphCanvas.tsx';
import { predicateLabels } from '../../../graph/words.ts';
import { hrefOf, writeAddress } from '../../../state/address/address.ts';
import { membersOf } from '../../../state/canvas/canvas.ts';
import { filtering } from '../../../state/filters/filters.ts';
import { useView } from '../../../state/view.ts';
import { saveFile, saveText } from '../../../ui/saveFile.ts';
import { counted, listed, standingWords } from '../../../ui/words.ts';
import { filteredBy } from '../filters/filterWords.ts';
import { neverDrawn, switchedOff } from '../hiddenWords.ts';
import type { Shown } from '../shown.ts';

/** A name that every file system takes. */
export const fileName = (title: string, ending: string): string => {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'canvas'}.${ending}`;
};

const today = () => new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date());

/** What a picture says beside the drawing: whose words its Links rest on, and what it leaves out. */
async function aboutOf(client: QueryClient, shown: Shown, ontology: Ontology): Promise<PictureAbout> {
  const view = useView.getState();
  const { canvas, filters } = view;
  const reply = await client.fetchQuery(sourcesQuery(shown.drawn.nodes.map((n) => n.id)));
  const seen = reply.links.filter((l) => !shown.off.has(l.link));
  const sources = seen.map(({ link, source, target, predicate, standing, sources: said }, i) => {
    const via = link.endsWith('~instrument') ? ('instrument' as const) : ('object' as const);
    const { forward } = predicateLabels(ontology, { predicate, via });
    return {
      number: i + 1,
      link,
      head: `${source.name} – ${forward} – ${target.name}: ${standingWords[standing].word}`,
      sources: said,
    };
  });
  const never = neverDrawn(shown);
  const hidden = [
    filtering(filters) && `Filtered out: ${switchedOff(shown)}, by ${filteredBy(filters)}.`,
    canvas.waiting.length > 0 && `Of this view ${counted(canvas.waiting.length, 'entity', 'entities')} not drawn.`,
    never.length > 0 && `Never drawn: ${listed(never)}.`,
  ].filter((s) => s !== false);
  return {
    title: canvas.title,
    counts: `${counted(shown.seen.nodes, 'entity', 'entities')}, ${counted(shown.seen.links, 'link')}. A number at a link leads to its sources below.`,
    hidden: hidden.join(' '),
    sources,
    credit: `Claimgraph, ${today()}. Every link is a claim of the voices named with it. ${window.location.origin}${shortHref(hrefOf(writeAddress(view, true)))}`,
  };
}
/** An address of thousands of signs helps nobody on paper. */
const shortHref = (href: string): string => (href.length > 300 ? '/' : href);

export type Taken = { readonly name: string; readonly says: string };

export async function takePicture(
  kind: 'svg' | 'png',
  on: { client: QueryClient; shown: Shown; ontology: Ontology; handle: CanvasHandle },
): Promise<Taken> {
  const picture = await on.handle.picture(await aboutOf(on.client, on.shown, on.ontology));
  const name = fileName(useView.getState().canvas.title, kind);
  if (kind === 'svg') saveText(name, 'image/svg+xml', picture.svg);
  else {
    const { pngOf } = await import('../../../graph/picture/raster.ts');
    saveFile(name, await pngOf(picture, loadAsset));
  }
  return { name, says: `${picture.width} × ${picture.height}, with key and numbered sources.` };
}

export async function takeFile(format: ExportFormat): Promise<Taken> {
  const { canvas } = useView.getState();
  const { file, name, covers } = await exportCanvas(format, membersOf(canvas));
  saveFile(name, file);
  return { name, says: covers };
}
