import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { View } from '../../../server/contract/view.ts';
import { changeView, createView, deleteView, viewQuery, viewsQuery } from '../../api/views.ts';
import { writeAddress } from '../../state/address/address.ts';
import { membersOf, named } from '../../state/canvas/canvas.ts';
import { useView } from '../../state/view.ts';

/** The canvas as it lies there, as the server keeps it. The name stands beside the state, not in it. */
function asked(title: string) {
  const v = useView.getState();
  const canvas = named(v.canvas, title, null);
  return { title, state: writeAddress({ ...v, canvas }, true), entities: membersOf(canvas).length };
}

/** Keeps views on the server under a name. A change made by somebody else in the meantime is never written over. */
export function useKeeping() {
  const client = useQueryClient();
  const kept = (view: View) => {
    client.setQueryData(viewQuery(view.id).queryKey, view);
    void client.invalidateQueries({ queryKey: viewsQuery.queryKey });
    useView.getState().keptAs(view.title, view.id);
  };
  const save = useMutation({ mutationFn: (title: string) => createView(asked(title)), onSuccess: kept });
  const change = useMutation({
    mutationFn: ({ id, revision, title }: Pick<View, 'id' | 'revision' | 'title'>) =>
      changeView(id, revision, asked(title)),
    onSuccess: kept,
  });
  const remove = useMutation({
    mutationFn: ({ id, revision }: Pick<View, 'id' | 'revision'>) => deleteView(id, revision),
    onSuccess: (_, { id }) => {
      void client.invalidateQueries({ queryKey: viewsQuery.queryKey });
      client.removeQueries({ queryKey: viewQuery(id).queryKey });
      const { canvas, keptAs } = useView.getState();
      // What lies on the desk stays; it has only lost its name on the server.
      if (canvas.view === id) keptAs(canvas.title, null);
    },
  });
  return { save, change, remove };
}
