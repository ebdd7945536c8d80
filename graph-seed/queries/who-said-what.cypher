// ---
// id: who-said-what
// title: Who said what about X?
// question: Every assertion about an entity, with its stance, its voice and its exact words, denials included.
// folder: Who said what
// parameters:
//   - { name: entity, type: entity, label: About whom or what, default: geedge-networks }
// columns: { claim: Claim, stance: Stance, voices: Who says so (none = the article itself), modality: Modality, words: Words, publisher: Published by, article: Article }
// ---
MATCH (e:Entity {id: $entity})<-[:SUBJECT|OBJECT|INSTRUMENT]-(c:Claim)
WITH DISTINCT c
MATCH (c)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
MATCH (t)<-[:PUBLISHED]-(o:Outlet)
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
RETURN c.statement AS claim, a.stance AS stance,
  [(a)-[s:STATED_BY]->(v:Entity) WHERE s.step = 0 | coalesce(v.name, v.id)] AS voices,
  a.modality AS modality, w.text AS words, o.name AS publisher, t.title AS article, c.id AS claimId
ORDER BY claim, stance, words
