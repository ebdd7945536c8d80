// ---
// id: article-claims
// title: What does an article claim?
// question: Every claim an article carries, in the order of its text, with who says so and how the claim stands.
// folder: Who said what
// parameters:
//   - { name: words, type: text, label: "Words of its title, or its id", default: Kazakhstan }
// columns: { voice: Who says so, words: Passage (digests retell), article: Article }
// ---
MATCH (c:Claim)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE (t.id = $words OR toLower(t.title) CONTAINS toLower($words)) AND a.review <> 'rejected'
MATCH (t)<-[:PUBLISHED]-(o:Entity)
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
WITH c, a, t, o, w
ORDER BY w.start
WITH c, a, t, o, min(w.start) AS start, collect(w.text) AS passages
OPTIONAL MATCH (a)-[s:STATED_BY]->(v:Entity)
WHERE s.step = 0 AND s.role = 'speaker'
OPTIONAL MATCH (a)-[g:STATED_BY]->(f:Entity)
WHERE g.step = 0 AND g.role = 'for'
RETURN c.statement AS claim, a.stance AS stance, coalesce(v.name + ' for ' + f.name, v.name, o.name) AS voice,
  reduce(said = '', piece IN passages | said + CASE WHEN said = '' THEN '' ELSE ' … ' END + piece) AS words,
  a.review AS review, c.standing AS standing, t.title AS article, c.id AS claimId, coalesce(v.id, o.id) AS voiceId, t.id AS articleId
ORDER BY article, start, claim, stance, voice
