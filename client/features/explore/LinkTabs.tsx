import type { Assertion, Claim } from '../../../server/contract/claim.ts';
import type { EntityRef } from '../../../server/contract/graph.ts';
import type { Stance } from '../../../server/contract/terms.ts';
import { unnamedMark } from '../../../server/contract/unnamed.ts';
import { useView } from '../../state/view.ts';
import { speakerOf } from '../../ui/brief.ts';
import { dateInWords } from '../../ui/dates.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { Passage } from '../../ui/Passage.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { stepsOf, VoiceLine } from '../../ui/VoiceChain.tsx';
import { counted, stanceWords } from '../../ui/words.ts';
import { hrefs } from './hrefs.ts';
import panel from './inspector.module.css';
import styles from './link-inspector.module.css';

type Said = { readonly claim: Claim; readonly assertion: Assertion };
const accepted = (claims: readonly Claim[]): Said[] =>
  claims.flatMap((claim) =>
    claim.assertions.filter((a) => a.review !== 'rejected').map((assertion) => ({ claim, assertion })),
  );

export type PassageSaid = Said & { readonly passage: Assertion['passages'][number] };
/** Every stretch of text these claims were read from, once, in reading order of its article. */
export function passagesOf(claims: readonly Claim[]): PassageSaid[] {
  const all = accepted(claims).flatMap((s) =>
    s.assertion.passages.filter((p) => p.part === 'content').map((passage) => ({ ...s, passage })),
  );
  const once = [...new Map(all.map((p) => [p.passage.id, p])).values()];
  return once.sort(
    (a, b) => a.assertion.article.id.localeCompare(b.assertion.article.id) || a.passage.start - b.passage.start,
  );
}
export function Passages({ claims }: { claims: readonly Claim[] }) {
  return passagesOf(claims).map(({ claim, assertion: a, passage }) => (
    <article key={passage.id} className={styles.strip}>
      <p className={styles.stripHead}>
        <StanceMark stance={a.stance} label />
        <VoiceLine steps={stepsOf(a)} />
        <span className={panel.quiet}>{dateInWords(a.article.publishedOn)}</span>
      </p>
      <Passage
        text={passage.text}
        before={passage.before}
        after={passage.after}
        highlight="mark-soft"
        retold={a.article.kind === 'digest'}
        way={{ href: hrefs.inArticle(a.article.id, claim.id), words: `Paragraph ${passage.paragraph}, in place` }}
      />
      {a.reaches && <p className={panel.quiet}>The words do not name this claim; that they reach it is a judgement.</p>}
    </article>
  ));
}

export type VoiceSaid = { readonly entity: EntityRef; readonly stances: readonly { stance: Stance; count: number }[] };
/** Who says something on these claims, those who answer first. */
export function voicesOf(claims: readonly Claim[]): VoiceSaid[] {
  const of = new Map<string, { entity: EntityRef; stances: Map<Stance, number> }>();
  for (const { assertion } of accepted(claims)) {
    const entity = speakerOf(assertion);
    const had = of.get(entity.id) ?? { entity, stances: new Map() };
    had.stances.set(assertion.stance, (had.stances.get(assertion.stance) ?? 0) + 1);
    of.set(entity.id, had);
  }
  const answers = (v: VoiceSaid) => Number(v.stances.some((s) => s.stance !== 'affirms'));
  return [...of.values()]
    .map(({ entity, stances }) => ({ entity, stances: [...stances].map(([stance, count]) => ({ stance, count })) }))
    .sort((a, b) => answers(b) - answers(a) || a.entity.name.localeCompare(b.entity.name));
}
export function Voices({ claims }: { claims: readonly Claim[] }) {
  const ask = useView((v) => v.ask);
  return (
    <ul className={styles.voices}>
      {voicesOf(claims).map(({ entity, stances }) => (
        <li key={entity.id} className={styles.voice}>
          <EntityGlyph types={entity.types} size={22} />
          <button
            type="button"
            className={styles.voiceName}
            onClick={() => ask({ put: [entity.id], select: { kind: 'entity', id: entity.id }, near: null })}
          >
            {entity.name}
            {unnamedMark(entity)}
          </button>
          <span className={styles.stances}>
            {stances.map(({ stance, count }) => (
              <span key={stance}>
                <StanceMark stance={stance} /> {stanceWords[stance].verb.toLowerCase()} {counted(count, 'claim')}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
