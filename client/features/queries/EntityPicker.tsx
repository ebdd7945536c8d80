import { useEntity } from '../../api/entities.ts';
import { useSearch } from '../../api/search.ts';
import { EntityField } from '../../ui/EntityField.tsx';

/** An entity as the value of a parameter: suggestions of the types it may have. */
export function EntityPicker({
  types,
  ...field
}: {
  id: string;
  value: string;
  types: readonly string[];
  wrong: boolean;
  empty: string;
  describedBy: string | undefined;
  onChange(value: string): void;
  typed: string | undefined;
  onTyped(text: string | undefined): void;
}) {
  const known = useEntity(field.value, field.value !== '');
  const [type] = types;
  const found = useSearch({
    q: field.typed ?? '',
    kind: 'entity',
    limit: 8,
    ...(types.length === 1 && type && { type }),
  });
  const hits = (found.data?.items ?? []).flatMap((h) => (h.kind === 'entity' ? [h] : []));
  const state = found.isFetching ? 'looking' : found.isError ? 'failed' : 'done';
  return <EntityField {...field} entity={known.data} suggested={{ hits, state }} />;
}
