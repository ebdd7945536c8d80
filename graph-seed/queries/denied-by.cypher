// ---
// id: denied-by
// title: What does a voice deny, question or decline?
// question: Every assertion that does not affirm, with its voice, who carried it and its words.
// folder: Who said what
// parameters:
//   - { name: voice, type: entity, label: Voice (empty = every voice), default: '' }
// columns: { voice: Voice, words: Passage (digests retell), carriers: Carried by, article: Article }
// ---
MATCH (c:Claim)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE a.stance <> 'affirms' AND a.review <> 'rejected'
MATCH (t)<-[:PUBLISHED]-(o:Entity)
OPTIONAL MATCH (a)-[s:STATED_BY]->(v:Entity)
WHERE s.step = 0 AND s.role = 'speaker'
OPTIONAL MATCH (a)-[g:STATED_BY]->(f:Entity)
WHERE g.step = 0 AND g.role = 'for'
WITH c, a, t, coalesce(v.name + ' for ' + f.name, v.name, o.name) AS voice, coalesce(v.id, o.id) AS voiceId, f.id AS behind
WHERE $voice = '' OR voiceId = $voice OR behind = $voice
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
WITH c, a, t, voice, voiceId, w
ORDER BY w.start
WITH c, a, t, voice, voiceId, collect(w.text) AS passages
RETURN voice, a.stance AS stance, c.statement AS claim,
  reduce(said = '', piece IN passages | said + CASE WHEN said = '' THEN '' ELSE ' … ' END + piece) AS words,
  [(a)-[k:STATED_BY]->(x:Entity) WHERE k.step > 0 | coalesce(x.name, x.id)] AS carriers,
  a.review AS review, t.title AS article, voiceId, c.id AS claimId, t.id AS articleId
ORDER BY voice, voiceId, stance, claim, words
