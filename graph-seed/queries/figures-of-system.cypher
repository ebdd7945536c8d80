// ---
// id: figures-of-system
// title: Which figures are given, and by whom?
// question: Every number claimed, with its unit and bound, the words it was read from and who gives it.
// folder: Figures and dates
// parameters:
//   - { name: entity, type: entity, label: 'About whom or what (empty = all)', default: '' }
// columns: { measure: What is counted, words: Passage (digests retell), value: Value, low: At least, high: At most, unit: Unit, bound: Bound, voices: Who says so, claim: Claim }
// ---
MATCH (f:Figure)<-[:HAS_FIGURE]-(c:Claim)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(x:Entity)
OPTIONAL MATCH (c)-[:INSTRUMENT]->(i:Entity)
WITH f, c, s.id AS subject, x.id AS object, coalesce(i.id, '') AS instrument
WHERE $entity = '' OR subject = $entity OR object = $entity OR instrument = $entity
MATCH (c)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE a.stance = 'affirms' AND a.review IN ['accepted', 'edited']
MATCH (t)<-[:PUBLISHED]-(o:Entity)
OPTIONAL MATCH (a)-[k:STATED_BY]->(v:Entity)
WHERE k.step = 0 AND k.role = 'speaker'
WITH DISTINCT f, c, coalesce(v.name, o.name) AS voice
ORDER BY voice
WITH f, c, collect(voice) AS voices
RETURN f.measure AS measure, f.text AS words, f.value AS value, f.low AS low, f.high AS high, f.unit AS unit, f.bound AS bound,
  voices, c.statement AS claim, c.standing AS standing, c.id AS claimId
ORDER BY unit, measure, claim, words
