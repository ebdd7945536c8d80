import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, type Clause, isWord, ownerOf, rangeOf } from '../clause/clause.ts';
import type { Scene } from '../context.ts';
import { spanning } from '../found.ts';
import { atWords, type Rule } from '../rule.ts';

const inquiries =
  /^(?:report|paper|audit|study|survey|teardown|evaluation|review|analysis|preprint|investigation|tests?|inspection|assessment|examination|inquiry|probe|dissertation)$/;
const finds =
  /^(?:find|show|conclude|say|count|report|estimate|rate|reveal|suggest|note|warn|argue|put|call|describe|identify|confirm|uncover|detect|calculate|recommend|state|claim|accuse|document|detail)$/;
/** These may tell of anything, and only what they find out is a finding. */
const tells = /^(?:report|paper|document)$/;
const findsOut =
  /^(?:find|conclude|show|reveal|estimate|rate|calculate|criticise|criticize|identify|detect|uncover|warn|describe|recommend)$/;
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
    const word = clause.pieces[noun.head]?.lower ?? '';
    if (says?.kind !== 'verb' || says.negated || !(tells.test(word) ? findsOut : finds).test(says.lemma)) return [];
    if (tells.test(word) && isOfPress(clause, scene, noun, author)) return [];
    const thing =
      named(clause, scene, verb, [who, author?.entity ?? who]) ??
      (tells.test(word) ? null : lately(scene, own.start, who));
    const main = clause.pieces[says.main];
    if (thing === null || main === undefined) return [];
    const passage = spanning(own, main);
    return [{ subject: who, predicate: 'STUDIES', object: thing.entity, anchor: own, passage, descriptor: true }];
  }),
];

/** A paper's report, and a firm's own of each year, tell and do not study. */
const isOfPress = (clause: Clause, scene: Scene, noun: NounChunk, author: Argument | null): boolean =>
  (author !== null && scene.types.is(author.entity, 'Outlet', 'Vendor')) ||
  clause.pieces
    .slice(noun.first, noun.head)
    .some((p) => /^(?:annual|news|press|media|quarterly|police|weather)$/.test(p.lower));

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
