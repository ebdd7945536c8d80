import type { NounChunk, VerbChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, isWord, ownerOf } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atVerbs, atWords, type Rule } from '../rule.ts';

const treatise =
  /^(?:reports?|papers?|study|studies|survey|analysis|analyses|review|audit|investigation|inquiry|assessment|evaluation|article|story|series|book|documentary|dossier|briefing|teardown)$/;
const putsOut =
  /^(?:publish|release|issue|write|present|produce|co-write|author|print|run|broadcast|air|post|unveil|launch|prepare|compile)$/;

/** “In a report on Acme, the Court said”, “a report by the Court on Acme”, “The Daily published a story about Acme” */
function about(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const by = isWord(clause.chunks[at + 1], 'preposition', 'by', 'from') ? argumentOf(clause, at + 2) : null;
  const on = by === null ? at + 1 : at + 3;
  if (!isWord(clause.chunks[on], 'preposition', 'on', 'about', 'into')) return [];
  const things = argumentsOf(clause, on + 1, 'right').filter((t) => isTopic(clause, scene, t));
  const head = clause.pieces[noun.head];
  if (things.length === 0 || head === undefined) return [];
  const inside = ownerOf(clause, at);
  const own = inside?.chunk === at ? inside : null;
  const author = by ?? own ?? publisherOf(clause, at) ?? tellerOf(clause, at);
  if (author === null || !scene.types.is(author.entity, 'Person', 'Organisation', 'Outlet')) return [];
  const press = scene.types.is(author.entity, 'Outlet');
  return things
    .filter((t) => t.entity !== author.entity)
    .map((t) => ({
      subject: author.entity,
      predicate: press ? 'REPORTS_ON' : 'STUDIES',
      object: t.entity,
      anchor: head,
      passage: spanning(head, author, t),
    }));
}

/** “a report on Acme's cameras” is on Acme; a report on a day or in a place is not on these. */
const isTopic = (clause: Clause, scene: Scene, thing: Argument): boolean =>
  !scene.types.is(thing.entity, 'Outlet') && clause.chunks[thing.chunk]?.kind === 'noun';

/** “X published a report on Acme” */
function publisherOf(clause: Clause, at: number): Argument | null {
  const verb = clause.chunks[at - 1];
  return verb?.kind === 'verb' && !verb.passive && !verb.negated && !verb.planned && putsOut.test(verb.lemma)
    ? (subjectsOf(clause, at - 1)[0] ?? null)
    : null;
}

const says =
  /^(?:say|write|put|warn|conclude|find|argue|note|state|describe|report|estimate|call|criticise|criticize|recommend|allege|claim|accuse|show)$/;

/** “In a report on Acme published on Monday, X said”, “X said in a report on Acme” */
function tellerOf(clause: Clause, at: number): Argument | null {
  if (!isWord(clause.chunks[at - 1], 'preposition', 'in')) return null;
  const tells = (i: number): boolean => {
    const c = clause.chunks[i];
    return c?.kind === 'verb' && c.form === 'finite' && !c.passive && !c.negated && says.test(c.lemma);
  };
  if (tells(at - 2)) return subjectsOf(clause, at - 2)[0] ?? null;
  if (at > 2) return null;
  const verb = clause.chunks.findIndex((_, i) => i > at && tells(i));
  const named = verb < 0 ? undefined : subjectsOf(clause, verb)[0];
  return named !== undefined && named.chunk > at ? named : null;
}

const auditors = /\b(?:audit|auditors?|comptroller|inspectorate|ombudsman|ombudsperson|watchdog)\b/i;

/** “The Audit Office found that Acme had”: auditors find things out about whom they audit. */
function audited(clause: Clause, scene: Scene, at: number, verb: VerbChunk): Found[] {
  const main = clause.pieces[verb.main];
  if (verb.negated || verb.passive || verb.planned || main === undefined) return [];
  const [auditor] = subjectsOf(clause, at).filter((s) => auditors.test(scene.types.named(s.entity)?.name ?? ''));
  if (auditor === undefined || !scene.types.is(auditor.entity, 'PublicBody', 'Organisation')) return [];
  const that = clause.chunks.findIndex((c, i) => i > at && i < at + 5 && isWord(c, 'subordinator', 'that'));
  const thing = that < 0 ? null : argumentOf(clause, that + 1);
  if (thing === null || thing.entity === auditor.entity || !scene.types.is(thing.entity, 'System', 'Organisation'))
    return [];
  const found = { subject: auditor.entity, predicate: 'STUDIES', object: thing.entity, anchor: main };
  return [{ ...found, passage: spanning(auditor, thing, main), descriptor: true }];
}

/** “Acme is under investigation by X”, “came under scrutiny from X” */
function under(clause: Clause, scene: Scene, at: number, verb: VerbChunk): Found[] {
  const noun = clause.chunks[at + 2];
  const head = noun?.kind === 'noun' ? clause.pieces[noun.head] : undefined;
  if (verb.negated || !isWord(clause.chunks[at + 1], 'preposition', 'under') || head === undefined) return [];
  if (!/^(?:investigation|scrutiny|review|inquiry|examination|audit)$/.test(head.lower)) return [];
  if (!isWord(clause.chunks[at + 3], 'preposition', 'by', 'from')) return [];
  const who = argumentsOf(clause, at + 4, 'right');
  return subjectsOf(clause, at).flatMap((thing) =>
    who
      .filter((w) => w.entity !== thing.entity && scene.types.is(w.entity, 'Organisation', 'Person', 'Country'))
      .map((w) => ({
        subject: w.entity,
        predicate: 'STUDIES',
        object: thing.entity,
        anchor: head,
        passage: spanning(thing, w, head),
      })),
  );
}

/** What a report is on, whoever it is by; and who is under investigation by whom. */
export const treatises: Rule = [
  atWords(2, treatise, about),
  atVerbs(2, ['find', 'conclude', 'observe', 'establish', 'discover'], audited),
  atVerbs(2, ['be', 'come', 'remain', 'fall'], under),
];
