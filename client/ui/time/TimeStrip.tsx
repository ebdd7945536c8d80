import { useElementSize } from '@mantine/hooks';
import type { Claim } from '../../../server/contract/claim.ts';
import { Said } from '../Said.tsx';
import { StanceMark } from '../StanceMark.tsx';
import { StandingGlyph } from '../StandingGlyph.tsx';
import { tellersInWords } from '../tellers.ts';
import { counted, stanceWords, standingWords } from '../words.ts';
import type { Timed, TimeMark } from './marks.ts';
import { middleOf, type PlacedMark, placeMarks, scaleOf, type TimeScale, yearsOf } from './place.ts';
import { TimeTable } from './TimeTable.tsx';
import styles from './time.module.css';

/** Heights of the two tiers of signs and of the axis; a strip of 30 has one tier and no words. */
const looks = {
  full: { tiers: [14, 58], axis: 88, height: 112, undated: 96 },
  slim: { tiers: [20, 20], axis: 34, height: 52, undated: 0 },
} as const;
const mostWords = 190;
/** Bold and small text of ours, near enough to keep words apart; a longer label is cut where its room ends. */
const widthOf = (m: TimeMark): number => Math.min(mostWords, Math.max(m.label.length * 7.1, m.date.length * 6.6) + 12);

/**
 * Dates of claims on one axis: what happened with the sign of its standing, what was said and published with that of its
 * stance. Each sign opens its claim; a table says the same to those who do not see it.
 */
export function TimeStrip({
  timed,
  label,
  slim = false,
  touch = false,
  onOpen,
}: {
  timed: Timed;
  /** What the strip is about. */
  label: string;
  slim?: boolean;
  /** Signs large enough for a finger. */
  touch?: boolean;
  onOpen(claim: Claim): void;
}) {
  const { ref, width } = useElementSize();
  const look = looks[slim ? 'slim' : 'full'];
  const late = timed.undated.length > 0 && !slim ? look.undated : 0;
  const right = width - late;
  const scale = scaleOf(timed.marks, 0, right);
  const placed = scale
    ? placeMarks(timed.marks, scale, {
        width: right,
        tiers: slim ? 1 : 2,
        sign: touch ? 44 : slim ? 24 : 26,
        words: slim || touch ? () => 0 : widthOf,
      })
    : [];
  return (
    <figure className={styles.strip} data-touch={touch || undefined} data-slim={slim || undefined} aria-label={label}>
      <div ref={ref} className={styles.ground} style={{ height: look.height }}>
        {scale && <Axis scale={scale} look={look} placed={placed} room={slim ? 54 : 44} />}
        {placed.map((p) => (
          <Sign key={p.marks[0]?.id} placed={p} top={look.tiers[p.tier]} onOpen={onOpen} />
        ))}
        {late > 0 && (
          <p className={styles.undated} style={{ left: right + 14, width: late - 14 }}>
            <b className={styles.count}>{counted(timed.undated.length, 'claim')}</b> undated
          </p>
        )}
      </div>
      <TimeTable timed={timed} caption={label} hidden />
    </figure>
  );
}

function Axis({
  scale,
  look,
  placed,
  room,
}: {
  scale: TimeScale;
  look: (typeof looks)[keyof typeof looks];
  placed: readonly PlacedMark[];
  room: number;
}) {
  const [left = 0, right = 0] = scale.range();
  return (
    <svg className={styles.axis} width={right} height={look.height} aria-hidden="true">
      <path className={styles.line} d={`M${left} ${look.axis + 0.5}H${right}`} />
      {yearsOf(scale, room).map((year) => (
        <g key={year.getTime()} transform={`translate(${Math.round(scale(year)) + 0.5} ${look.axis})`}>
          <path className={styles.line} d={look.height > 60 ? 'M0 0V22' : 'M0 0V4'} />
          <text
            className={styles.year}
            x={look.height > 60 ? 7 : 0}
            y={16}
            textAnchor={look.height > 60 ? 'start' : 'middle'}
          >
            {year.getUTCFullYear()}
          </text>
        </g>
      ))}
      {placed.map((p) => {
        const [mark] = p.marks;
        if (!mark) return null;
        const spans = mark.bounds.from !== mark.bounds.to;
        const a = mark.bounds.from === null ? left : scale(Date.parse(mark.bounds.from));
        const b = mark.bounds.to === null ? right : scale(Date.parse(mark.bounds.to) + 86_400_000);
        return (
          <g key={mark.id} className={styles.of} {...signData(mark)}>
            <path className={styles.stem} d={`M${p.x} ${look.tiers[p.tier] + 9}V${look.axis}`} />
            {spans && <path className={styles.span} d={`M${a} ${look.axis}H${b}`} />}
            {!spans && <circle className={styles.point} cx={middleOf(scale, mark.bounds)} cy={look.axis} r={2} />}
          </g>
        );
      })}
    </svg>
  );
}
const signData = ({ sign }: TimeMark) =>
  'standing' in sign ? { 'data-standing': sign.standing } : { 'data-stance': sign.stance };

function Sign({ placed, top, onOpen }: { placed: PlacedMark; top: number; onOpen(claim: Claim): void }) {
  const [mark] = placed.marks;
  const claim = mark?.of[0]?.claim;
  if (!mark || !claim) return null;
  const [first = '', ...others] = placed.marks.map(inWords);
  const shown = placed.side !== null;
  return (
    <button
      type="button"
      className={styles.sign}
      style={{ left: placed.x, top }}
      title={[first, ...others].join('. ')}
      onClick={() => onOpen(claim)}
    >
      <MarkSign mark={mark} />
      {others.length > 0 && (
        <span className={styles.more} data-side={placed.side ?? undefined} aria-hidden="true">
          +{others.length}
        </span>
      )}
      {shown && (
        <span className={styles.words} data-side={placed.side} style={{ maxWidth: mostWords - 12 }}>
          <b className={styles.name}>{mark.label}</b> <span>{mark.date}</span>
        </span>
      )}
      <Said>
        {shown ? ` ${whatOf(mark)}` : first}
        {others.map((other) => `. ${other}`)}
      </Said>
    </button>
  );
}
const MarkSign = ({ mark: { sign } }: { mark: TimeMark }) =>
  'standing' in sign ? <StandingGlyph standing={sign.standing} /> : <StanceMark stance={sign.stance} size={16} />;

/** The one claim, or how many; what happened with how it stands. */
function whatOf({ clock, sign, of }: TimeMark): string {
  const claims = new Map(of.map(({ claim }) => [claim.id, claim]));
  const [first] = claims.values();
  const what =
    claims.size === 1 && first ? `${first.statement} ${tellersInWords(first)}` : counted(claims.size, 'claim');
  const how = 'standing' in sign ? standingWords[sign.standing].word : stanceWords[sign.stance].verb;
  return clock === 'happened' ? `${what} (${how})` : what;
}
const inWords = (m: TimeMark): string =>
  m.clock === 'happened' ? `${m.date}: ${whatOf(m)}` : `${m.date}: ${m.label}: ${whatOf(m)}`;
