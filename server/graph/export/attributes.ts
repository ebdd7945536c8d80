import { voiceText } from '../../claims/citations.ts';
import { isAccepted } from '../../claims/standing.ts';
import type { GraphLink } from '../../contract/graph.ts';
import type { ExportEntity, ExportGraph } from './exportGraph.ts';

/** What graph programs are told of an entity and of a Link: the same in every format that holds both. */
export const entityFields = ['name', 'type', 'types', 'aliases', 'summary', 'unnamed'] as const;
export const entityValues = (e: ExportEntity): Record<(typeof entityFields)[number], string | boolean> => ({
  name: e.name,
  type: e.types[0] ?? '',
  types: e.types.join('; '),
  aliases: e.aliases.join('; '),
  summary: e.summary ?? '',
  unnamed: e.unnamed,
});

type LinkValues = ReturnType<ReturnType<typeof linkValues>>;
/** Types of the values below, as GraphML and GEXF name them. */
export const linkFields = {
  predicate: 'string',
  label: 'string',
  via: 'string',
  standing: 'string',
  voices: 'int',
  voiceNames: 'string',
  outlets: 'int',
  assertions: 'int',
  disputed: 'boolean',
  planned: 'boolean',
  symmetric: 'boolean',
  claims: 'string',
  claimIds: 'string',
} as const satisfies Record<keyof LinkValues, string>;

/**
 * `voiceNames`: who affirms one of its claims, as they are named; `claims`: what they say. `symmetric`: it reads alike both
 * ways, and is an arrow all the same: not every program opens a file whose edges are of both kinds.
 */
export function linkValues({ claims, reader }: ExportGraph) {
  const byId = new Map(claims.map((c) => [c.id, c]));
  return (l: GraphLink) => {
    const own = l.claimIds.flatMap((id) => byId.get(id) ?? []);
    const affirming = own.flatMap((c) => c.assertions.filter((a) => a.stance === 'affirms' && isAccepted(a)));
    const predicate = reader.predicates.get(l.predicate);
    return {
      predicate: l.predicate,
      label:
        (l.via === 'instrument' ? predicate?.instrumentLabel?.forward : undefined) ??
        predicate?.label.forward ??
        l.predicate,
      via: l.via,
      standing: l.standing,
      voices: l.voices,
      voiceNames: [...new Set(affirming.map(voiceText))].join('; '),
      outlets: l.outlets,
      assertions: l.assertions,
      disputed: l.disputed,
      planned: l.planned,
      symmetric: predicate?.symmetric ?? false,
      claims: own.map((c) => c.statement).join(' | '),
      claimIds: l.claimIds.join(' '),
    };
  };
}

/** Links whose two ends are both taken away: a graph file holds no others. */
export function wholeLinks({ entities, links }: ExportGraph): GraphLink[] {
  const there = new Set(entities.map((e) => e.id));
  return links.filter((l) => there.has(l.source) && there.has(l.target));
}
