import { byText } from '../../../claims/order.ts';
import type { EntityRef } from '../../../contract/graph.ts';
import { publishersSpeaking } from '../../queries/publishersSpeaking.ts';
import { speakingAmong } from '../../queries/speakingAmong.ts';
import type { Reader } from '../reader.ts';

/** Only people and bodies speak: a country, a place, a system or a topic does so through one of them. */
const speaks = (e: EntityRef): boolean =>
  !e.unnamed && (e.types.includes('Person') || e.types.includes('Organisation'));

/** Those of these who could speak and are the innermost voice of nothing anywhere in the graph, by name. */
export async function unheardAmong({ db }: Reader, named: readonly EntityRef[]): Promise<EntityRef[]> {
  const parties = [...new Map(named.map((e) => [e.id, e])).values()].filter(speaks);
  const outlets = parties.filter((p) => p.types.includes('Outlet')).map((p) => p.id);
  const [speaking, own] = await Promise.all([
    db.read(speakingAmong, { ids: parties.map((p) => p.id) }),
    db.read(publishersSpeaking, { ids: outlets }),
  ]);
  const heard = new Set([...speaking, ...own].map((r) => r.id));
  return parties.filter((p) => !heard.has(p.id)).sort(byName);
}

export const byName = (a: EntityRef, b: EntityRef): number => byText(a.name, b.name) || byText(a.id, b.id);
