/** Shape and colour family of an entity type; the icon stands beside them in EntityGlyph. */
export const entityLooks = [
  'vendor',
  'system',
  'country',
  'place',
  'organisation',
  'publicbody',
  'person',
  'outlet',
  'event',
  'work',
  'topic',
] as const;
export type EntityLook = (typeof entityLooks)[number];

/** Most telling type first: an Organisation that is also a Vendor is shown as the Vendor. */
const precedence = [
  'Vendor',
  'PublicBody',
  'Outlet',
  'System',
  'Country',
  'Place',
  'Person',
  'Event',
  'Work',
  'Organisation',
  'Topic',
];
export const mainType = (types: readonly string[]): string =>
  precedence.find((t) => types.includes(t)) ?? types[0] ?? 'Topic';

export const lookOf = (types: readonly string[]): EntityLook => {
  const wanted = mainType(types).toLowerCase();
  return entityLooks.find((look) => look === wanted) ?? 'topic';
};
