import { type Argument, argumentOf, type Clause, isWord, ownerOf, rangeOf } from './clause.ts';
import type { Scene } from './context.ts';
import { spanning } from './found.ts';
import { atWords, type Rule } from './rule.ts';

const inquiries =
  /^(?:audit|study|survey|teardown|evaluation|review|analysis|preprint|investigation|tests?|inspection|assessment|examination|inquiry|probe|dissertation)$/;
const finds =
  /^(?:find|show|conclude|say|count|report|estimate|rate|reveal|suggest|note|warn|argue|put|call|describe|identify|confirm|uncover|detect|calculate|recommend|state|claim|accuse|document|detail)$/;
const near = 500;

/** “An audit by the Court found that Lynx”: what an inquiry finds something out about, it studied. */
export const studies: Rule = [
  atWords(1, inquiries, (clause, scene, at, noun) => {
    const by = isWord(clause.chunks[at + 1], 'preposition', 'by', 'from') ? argumentOf(clause, at + 2) : null;
    const inside = ownerOf(clause, at);
    const author = by ?? (inside?.chunk === at ? inside : null);
    const own = { ...rangeOf(clause, noun) };
    const who = scene.unnamedAt(own.start)?.id ?? author?.entity;
    if (who === undefined || !scene.types.is(who, 'Organisation', 'Person', 'Work')) return [];
    const verb = clause.chunks.findIndex((c, i) => i > at && c.kind === 'verb' && c.form === 'finite' && !c.passive);
    const says = clause.chunks[verb];
    if (says?.kind !== 'verb' || !finds.test(says.lemma) || says.negated) return [];
    const thing = named(clause, scene, verb, [who, author?.entity ?? who]) ?? lately(scene, own.start, who);
    const main = clause.pieces[says.main];
    if (thing === null || main === undefined) return [];
    const passage = spanning(own, main);
    return [{ subject: who, predicate: 'STUDIES', object: thing.entity, anchor: own, passage, descriptor: true }];
  }),
];

/** The first thing or body that its finding names. */
function named(clause: Clause, scene: Scene, from: number, not: readonly string[]): Argument | null {
  for (let i = from + 1; i < clause.chunks.length; i++) {
    const found = clause.chunks[i]?.kind === 'noun' ? argumentOf(clause, i) : null;
    if (found === null || not.includes(found.entity) || scene.types.is(found.entity, 'Outlet')) continue;
    if (scene.types.is(found.entity, 'System', 'Organisation')) return found;
  }
  return null;
}

const lately = (scene: Scene, before: number, not: string) =>
  scene.lately.named(before, near, 'System', (_, id) => id !== not);
