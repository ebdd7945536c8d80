// ---
// id: voice-says
// title: What does a voice assert, deny, question or decline?
// question: Everything a voice says itself, an outlet also in its own articles, and everything it passes on or publishes of others.
// folder: Who said what
// parameters:
//   - { name: voice, type: entity, label: Voice, default: rfe-rl }
// columns: { part: What it does, speaker: Innermost voice, carriers: Carried by, words: Passage (digests retell), publisher: Published by, article: Article }
// ---
MATCH (x:Entity {id: $voice})
OPTIONAL MATCH (x)<-[:STATED_BY]-(told:Assertion)
WITH x, collect(DISTINCT told.id) AS said
OPTIONAL MATCH (x)-[:PUBLISHED]->(:Article)<-[:`IN`]-(own:Assertion)
WITH said, collect(DISTINCT own.id) AS printed
UNWIND said + printed AS id
WITH DISTINCT id
MATCH (a:Assertion {id: id})-[:OF]->(c:Claim)
WHERE a.review <> 'rejected'
MATCH (a)-[:`IN`]->(t:Article)
MATCH (t)<-[:PUBLISHED]-(o:Entity)
WITH c, a, t, o, COUNT { (a)-[:STATED_BY]->(:Entity) } AS chain,
  COUNT { (a)-[s:STATED_BY]->(v:Entity) WHERE v.id = $voice AND s.step = 0 } AS innermost,
  COUNT { (a)-[s:STATED_BY]->(v:Entity) WHERE v.id = $voice AND s.step > 0 } AS carrying
WITH c, a, t, o,
  CASE WHEN innermost > 0 OR (chain = 0 AND o.id = $voice) THEN 'says' WHEN carrying > 0 THEN 'carries' WHEN o.id = $voice THEN 'publishes' ELSE '' END AS part
WHERE part <> ''
MATCH (c)-[:SUBJECT]->(e:Entity)
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
WITH c, a, t, o, part, e, w
ORDER BY w.start
WITH c, a, t, o, part, e, collect(w.text) AS passages
OPTIONAL MATCH (a)-[s:STATED_BY]->(v:Entity)
WHERE s.step = 0 AND s.role = 'speaker'
RETURN part, a.stance AS stance, e.name AS subject, c.statement AS claim, c.standing AS standing, coalesce(v.name, o.name) AS speaker,
  [(a)-[k:STATED_BY]->(x:Entity) WHERE k.step > 0 | coalesce(x.name, x.id)] AS carriers,
  reduce(said = '', piece IN passages | said + CASE WHEN said = '' THEN '' ELSE ' … ' END + piece) AS words,
  o.name AS publisher, t.title AS article, a.id AS assertionId, c.id AS claimId, t.id AS articleId
ORDER BY part DESC, stance, subject, claim, speaker, words, assertionId
