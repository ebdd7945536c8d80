// ---
// id: figures-of-system
// title: Which figures are given for a system or a place?
// question: Every number claimed, with its bound and the words it was read from.
// folder: Figures and dates
// parameters:
//   - { name: entity, type: entity, label: 'System, place or body (empty = all)', default: '' }
// columns: { subject: Subject, predicate: Predicate, object: Object, measure: What, low: At least, high: At most, value: Value, unit: Unit, bound: Bound, words: Words }
// ---
MATCH (f:Figure)<-[:HAS_FIGURE]-(c:Claim)
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
WHERE $entity = '' OR s.id = $entity OR o.id = $entity
RETURN s AS subject, c.predicate AS predicate, o AS object, f.measure AS measure, f.value AS value, f.low AS low, f.high AS high,
  f.unit AS unit, f.bound AS bound, f.text AS words, c.standing AS standing, c.id AS claimId
ORDER BY s.name, o.name, measure, words
