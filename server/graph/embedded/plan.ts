import type { PlanStep } from '../../contract/cypher.ts';

/** Planning alone is quick; what is not is no plan worth waiting for. */
export const explainMs = 5000;

/** The engine's plan is text: a step a line, `Operator (what it works on)`, those it draws on indented by two below it. */
export function planOf(text: string): PlanStep {
  const whole: PlanStep = { operator: 'Query', details: '', children: [] };
  const open: PlanStep[] = [whole];
  for (const line of text.split('\n')) {
    const [, indent = '', operator = '', details = ''] = /^( *)(\w+) ?(.*)$/.exec(line) ?? [];
    if (operator === '') continue;
    const step: PlanStep = {
      operator,
      details: /^\([^()]*\)$/.test(details) ? details.slice(1, -1) : details,
      children: [],
    };
    open.length = Math.min(open.length, Math.floor(indent.length / 2) + 1);
    open.at(-1)?.children.push(step);
    open.push(step);
  }
  const [only, ...others] = whole.children;
  return only !== undefined && others.length === 0 ? only : whole;
}
