import { useElementSize } from '@mantine/hooks';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { TimedClaim } from '../../../../server/contract/when.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Failure, Loading } from '../../../ui/states.tsx';
import { counted } from '../../../ui/words.ts';
import type { Hand } from '../NumberChip.tsx';
import type { Places } from '../places.ts';
import { useAtlas } from './atlas.ts';
import { backNames } from './backNames.ts';
import { Countries } from './Countries.tsx';
import { NotOnMap } from './NotOnMap.tsx';
import { nearest, type Rect } from './place.ts';
import { frameOf, projectionFor } from './project.ts';
import { SpotSheet } from './SpotSheet.tsx';
import { bySpace, laySpots, narrowNumbers, type Spot, sheetOf, spotsOf, wideNumbers } from './sheets.ts';
import { textWidth } from './textWidth.ts';
import { useZoom } from './useZoom.ts';
import styles from './world-map.module.css';

const nameFont = '640 13px "Commissioner Variable", sans-serif';
/** From here on the coarse outlines look it. */
const fineFrom = 2;

/** Where: a point for a town, a dashed sheet for what is claimed of a country as a whole. */
export function WorldMap({
  kept,
  places,
  hand,
  narrow,
}: {
  kept: readonly TimedClaim[];
  places: Places;
  hand: Hand;
  narrow: boolean;
}) {
  const { ref, width, height } = useElementSize();
  const { zoom, surface, nearer, further, fit, handlers } = useZoom(width, height);
  const projection = useMemo(
    () => projectionFor(frameOf(places.stands.map((s) => s.place)), { width: width || 1, height: height || 1 }),
    [places, width, height],
  );
  const { atlas, failed, retry } = useAtlas(zoom.k >= fineFrom || projection.scale() > 500);
  const spots = useMemo(() => spotsOf(kept, places).sort(bySpace), [kept, places]);
  const card = useElementSize();

  const at = (lon: number, lat: number) => {
    const [x = 0, y = 0] = projection([lon, lat]) ?? [];
    return { x: x * zoom.k + zoom.x, y: y * zoom.k + zoom.y };
  };
  const taken: Rect[] = [
    { left: 0, top: 0, width: narrow ? 120 : 380, height: 36 },
    { left: width - 150, top: 0, width: 150, height: 52 },
    { left: 0, top: height - 24, width: 340, height: 24 },
    ...(card.width > 0 && !narrow
      ? [
          {
            left: width - card.width - 44,
            top: height - card.height - 42,
            width: card.width + 44,
            height: card.height + 42,
          },
        ]
      : []),
  ];
  const measure = (text: string) => textWidth(text, nameFont);
  const { layout, numbers } = laySpots(
    narrow ? narrowNumbers : wideNumbers,
    (n) => spots.map((s) => sheetOf(s, at(s.stand.place.lon, s.stand.place.lat), measure, n, hand.id)),
    { width, height },
    taken,
  );
  const spotOf = new Map(spots.map((s) => [s.stand.id, s]));
  const away = [...layout.outside, ...layout.crowded].flatMap((s) => spotOf.get(s.id) ?? []);
  return (
    <div className={styles.map}>
      <section
        className={styles.surface}
        ref={(el) => {
          surface.current = el;
          ref(el);
        }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a map is moved by keys, as its name says
        tabIndex={0}
        aria-label="Map. Arrow keys move it, plus and minus zoom, 0 shows the whole selection."
        data-testid="map"
        {...handlers}
      >
        {atlas && width > 0 && (
          <svg className={styles.sheet} width={width} height={height} aria-hidden="true">
            <Countries atlas={atlas} projection={projection} zoom={zoom} on={isosOf(spots)} />
            {backNames(
              atlas,
              projection,
              zoom,
              { width, height },
              [...taken, ...layout.laid],
              isosOf(places.stands.map((stand) => ({ stand }))),
            ).map((n) => (
              <text key={n.name} className={styles.back} x={n.x} y={n.y}>
                {n.name}
              </text>
            ))}
            {layout.laid
              .filter((l) => l.tied)
              .map((l) => (
                <line key={l.id} className={styles.tie} x1={l.x} y1={l.y} x2={nearest(l, l).x} y2={nearest(l, l).y} />
              ))}
            {layout.laid.map(
              (l) => l.dot === 0 && l.tied && <circle key={l.id} className={styles.pin} cx={l.x} cy={l.y} r="3.5" />,
            )}
          </svg>
        )}
        {!atlas && !failed && (
          <div className={styles.state}>
            <Loading bare>Drawing the outlines of the world. The list is ready.</Loading>
          </div>
        )}
        {failed && (
          <div className={styles.state}>
            <Failure
              error={{ title: 'The outlines of the world could not be fetched' }}
              kept="List, table and time are complete without them."
              onRetry={retry}
            />
          </div>
        )}
        {!failed &&
          layout.laid.map((l) => {
            const spot = spotOf.get(l.id);
            return (
              spot && (
                <SpotSheet key={l.id} spot={spot} rect={l} hand={hand} point={l.dot > 0 ? l : null} numbers={numbers} />
              )
            );
          })}
        {!narrow && <NotOnMap kept={kept} places={places} away={away} hand={hand} ref={card.ref} onFit={fit} />}
      </section>
      <div className={styles.buttons}>
        <IconButton icon={Plus} label="Nearer" kind="plain" onClick={nearer} />
        <IconButton icon={Minus} label="Further" kind="plain" onClick={further} />
        <IconButton icon={Maximize} label="Show the whole selection" kind="plain" onClick={fit} />
      </div>
      <p className={styles.credit}>Outlines: Natural Earth. Towns: GeoNames, CC BY 4.0.</p>
      {narrow && <NotOnMap kept={kept} places={places} away={away} hand={hand} onFit={fit} />}
      <p className="cg-said" role="status">
        {counted(layout.laid.length, 'place')} on this part of the map
        {away.length > 0 && `, ${away.length} not`}.
      </p>
    </div>
  );
}

const isosOf = (spots: readonly Pick<Spot, 'stand'>[]): ReadonlySet<string> =>
  new Set(spots.flatMap((s) => s.stand.place.iso ?? []));
