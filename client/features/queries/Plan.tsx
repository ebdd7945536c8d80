import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { PlanStep } from '../../../server/contract/cypher.ts';
import { explainCypher } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import styles from './plan.module.css';

/** How the database would answer this text, what is done first at the foot; nothing of it runs. */
export function Plan({
  text,
  params,
  onClose,
}: {
  text: string;
  params: Readonly<Record<string, unknown>>;
  onClose(): void;
}) {
  const plan = useQuery({
    queryKey: ['explain', text, params],
    queryFn: ({ signal }) => explainCypher({ query: text, params: { ...params } }, signal),
    retry: false,
  });
  return (
    <section className={styles.plan} aria-labelledby="plan-title">
      <header className={styles.head}>
        <h2 id="plan-title" className={styles.title}>
          How it would be answered
        </h2>
        <p className={styles.note}>Nothing has run. Each step draws on those below it.</p>
        <Button small kind="quiet" icon={X} onClick={onClose}>
          Close the plan
        </Button>
      </header>
      {plan.data ? (
        <ol className={styles.steps}>
          {steps(plan.data.plan).map(({ step, depth, key }) => (
            <li key={key} className={styles.step} style={{ paddingInlineStart: `${depth * 20}px` }}>
              <strong>{step.operator}</strong> <code>{step.details}</code>
            </li>
          ))}
        </ol>
      ) : plan.isError ? (
        <Failure error={failureOf(plan.error)} kept="The text is kept." />
      ) : (
        <Loading bare>Asking the database how it would go about it.</Loading>
      )}
    </section>
  );
}

type Line = { readonly step: PlanStep; readonly depth: number; readonly key: string };
/** Where a step draws on several, each of them starts a level of its own. */
const steps = (step: PlanStep, depth = 0, key = '0'): Line[] => [
  { step, depth, key },
  ...step.children.flatMap((c, i) => steps(c, step.children.length > 1 ? depth + 1 : depth, `${key}.${i}`)),
];
