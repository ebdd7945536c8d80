import type { QueryClient } from '@tanstack/react-query';
import { isApiError } from '../../api/error.ts';
import { viewQuery } from '../../api/views.ts';
import { type Asked, readAddress } from '../../state/address/address.ts';

export type Named = {
  readonly asked: Asked | null;
  /** The view is just as its name keeps it. */
  readonly plain: boolean;
  readonly notice: string | null;
};

/**
 * An address that asks for a named view, as what that view holds. One that names it and says what lies there too is a
 * view that was changed since: then the address counts.
 */
export async function namedView(client: QueryClient, asked: Asked | null): Promise<Named> {
  if (asked?.view == null || asked.on.length > 0 || asked.groups !== null) return { asked, plain: false, notice: null };
  try {
    const kept = await client.fetchQuery(viewQuery(asked.view));
    const held = readAddress(kept.state);
    return {
      asked: { ...held, view: kept.id, title: kept.title, selection: asked.selection ?? held.selection },
      plain: true,
      notice: null,
    };
  } catch (e) {
    if (!isApiError(e) || e.status !== 404) throw e;
    const notice = `There is no view “${asked.view}” on the server (any more). This is the first view instead.`;
    return { asked: null, plain: false, notice };
  }
}
