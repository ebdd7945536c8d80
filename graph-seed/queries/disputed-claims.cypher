// ---
// id: disputed-claims
// title: What is disputed, and by whom?
// question: Both sides of every claim that somebody affirms and somebody else denies or questions.
// folder: How claims stand
// columns: { voice: By whom, carriers: Carried by, words: Passage (digests retell), article: Article }
// ---
MATCH (c:Claim)
WHERE c.standing = 'disputed'
MATCH (c)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE a.review IN ['accepted', 'edited']
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
  [(a)-[k:STATED_BY]->(x:Entity) WHERE k.step > 0 | coalesce(x.name, x.id)] AS carriers,
  reduce(said = '', piece IN passages | said + CASE WHEN said = '' THEN '' ELSE ' … ' END + piece) AS words,
  t.title AS article, c.id AS claimId, coalesce(v.id, o.id) AS voiceId, t.id AS articleId
ORDER BY claim, stance, voice
