import type { GraphLink, GraphReply, Risk } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import type { Standing } from '../../../server/contract/terms.ts';
import { exactly, predicateLabels } from '../../graph/words.ts';
import { useView } from '../../state/view.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { Empty } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import styles from './check-first.module.css';
import panel from './inspector.module.css';
import { StartFrom } from './StartFrom.tsx';

const groups: readonly { kind: Risk['kind']; title: string; glyph: Standing }[] = [
  { kind: 'disputed', title: 'Disputed', glyph: 'disputed' },
  { kind: 'planned', title: 'Planned, not done', glyph: 'planned' },
  { kind: 'unnamed', title: 'Rests on an unnamed voice', glyph: 'single-source' },
];

/** With nothing in hand: what carries most risk in print, worst first. */
export function CheckFirst({
  reply,
  links,
  ontology,
}: {
  reply: GraphReply;
  links: readonly GraphLink[];
  ontology: Ontology;
}) {
  const drawn = new Map(links.map((l) => [l.id, l]));
  const risks = reply.risks.filter((r) => drawn.has(r.link));
  const waiting = links.filter((l) => l.standing === 'unreviewed');
  return (
    <>
      <header className={panel.head}>
        <h2 className={panel.panelTitle}>Check these first</h2>
        <p className={panel.lead}>
          {risks.length > 0
            ? 'Nothing is selected. These links carry the most risk in print.'
            : 'Nothing is selected, and no link here is disputed, only planned or without a named voice.'}
        </p>
      </header>
      {groups.map(({ kind, title, glyph }) => {
        const own = risks.filter((r) => r.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} className={panel.section}>
            <SectionHead title={title} aside={counted(own.length, 'link')} />
            <ul className={styles.risks}>
              {own.map((r) => (
                <RiskRow
                  key={`${r.kind} ${r.link}`}
                  risk={r}
                  link={drawn.get(r.link)}
                  glyph={glyph}
                  reply={reply}
                  ontology={ontology}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {waiting.length > 0 && (
        <section className={panel.section}>
          <SectionHead title="Waiting for a reviewer" aside={counted(waiting.length, 'link')} />
          <ul className={styles.risks}>
            {waiting.map((link) => (
              <RiskRow
                key={link.id}
                risk={{ link: link.id, text: 'Found by an extractor, seen by nobody.' }}
                link={link}
                glyph="unreviewed"
                reply={reply}
                ontology={ontology}
              />
            ))}
          </ul>
        </section>
      )}
      {risks.length === 0 && links.length === 0 && (
        <section className={panel.section}>
          <Empty title="No link on this canvas">Search for an entity, or expand one that is here.</Empty>
        </section>
      )}
      <StartFrom reply={reply} risks={risks} />
    </>
  );
}

export function RiskRow({
  risk,
  link,
  glyph,
  reply,
  ontology,
  short = false,
}: {
  risk: Pick<Risk, 'link' | 'text'>;
  link: GraphLink | undefined;
  glyph: Standing;
  reply: GraphReply;
  ontology: Ontology;
  /** One line each, for the lowest stop of the sheet. */
  short?: boolean;
}) {
  const select = useView((v) => v.select);
  if (!link) return null;
  const name = (id: string) => reply.nodes.find((n) => n.id === id)?.name ?? id;
  return (
    <li>
      <button
        type="button"
        className={styles.risk}
        data-short={short || undefined}
        onClick={() => select({ kind: 'link', id: risk.link })}
      >
        <StandingGlyph standing={glyph} size={22} />
        <span>
          <span className={styles.riskName}>
            <b>{name(link.source)}</b> {predicateLabels(ontology, link).forward} <b>{name(link.target)}</b>
            {exactly(link)}
          </span>
          <span className={styles.riskText}>{risk.text}</span>
        </span>
      </button>
    </li>
  );
}
