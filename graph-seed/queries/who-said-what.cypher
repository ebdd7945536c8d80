// ---
// id: who-said-what
// title: Who said what about X?
// question: Every assertion about an entity, with its stance, its voice, who carried it and the passage it stands in, denials included.
// folder: Who said what
// parameters:
//   - { name: entity, type: entity, label: About whom or what, default: geedge-networks }
// columns: { voice: Who says so, carriers: Carried by, words: Passage (digests retell), publisher: Published by, article: Article }
// ---
MATCH (e:Entity {id: $entity})<-[:SUBJECT|OBJECT|INSTRUMENT]-(c:Claim)
WITH DISTINCT c
MATCH (c)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE a.review <> 'rejected'
MATCH (t)<-[:PUBLISHED]-(o:Entity)
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
WITH c, a, t, o, w
ORDER BY w.start
WITH c, a, t, o, collect(w.text) AS passages
OPTIONAL MATCH (a)-[s:STATED_BY]->(v:Entity)
WHERE s.step = 0 AND s.role = 'speaker'
OPTIONAL MATCH (a)-[g:STATED_BY]->(f:Entity)
WHERE g.step = 0 AND g.role = 'for'
RETURN c.statement AS claim, a.stance AS stance, coalesce(v.name + ' for ' + f.name, v.name, o.name) AS voice,
  [(a)-[k:STATED_BY]->(x:Entity) WHERE k.step > 0 | coalesce(x.name, x.id)] AS carriers, a.modality AS modality,
  reduce(said = '', piece IN passages | said + CASE WHEN said = '' THEN '' ELSE ' … ' END + piece) AS words,
  a.review AS review, o.name AS publisher, t.title AS article, c.id AS claimId, coalesce(v.id, o.id) AS voiceId, t.id AS articleId
ORDER BY claim, stance, voice, words
