// ---
// id: unnamed-or-leaked
// title: Which claims rest on unnamed voices or documents?
// question: Claims whose innermost voice has no name or is a document, such as a leak or a study, and who else affirms them.
// folder: How claims stand
// columns: { kind: Kind of voice, voice: Innermost voice, words: Passage (digests retell), others: Also affirmed by, article: Article }
// ---
MATCH (c:Claim)<-[:OF]-(a:Assertion)-[s:STATED_BY]->(v:Entity)
WHERE s.step = 0 AND s.role = 'speaker' AND a.stance = 'affirms' AND a.review IN ['accepted', 'edited'] AND (v.unnamed = true OR v:Work)
MATCH (a)-[:`IN`]->(t:Article)
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
WITH c, a, v, t, w
ORDER BY w.start
WITH c, a, v, t, collect(w.text) AS passages
MATCH (c)<-[:OF]-(b:Assertion)
WHERE b.stance = 'affirms' AND b.review IN ['accepted', 'edited']
MATCH (b)-[:`IN`]->(u:Article)
MATCH (u)<-[:PUBLISHED]-(o:Entity)
OPTIONAL MATCH (b)-[k:STATED_BY]->(x:Entity)
WHERE k.step = 0 AND k.role = 'speaker'
WITH c, a, v, t, passages, CASE WHEN b.id = a.id THEN null ELSE coalesce(x.name, o.name) END AS other
ORDER BY other
WITH c, a, v, t, passages, collect(DISTINCT other) AS others
RETURN CASE WHEN v.unnamed = false THEN 'named document' WHEN v:Work THEN 'unnamed document' ELSE 'unnamed voice' END AS kind,
  v AS voice, c.statement AS claim,
  reduce(said = '', piece IN passages | said + CASE WHEN said = '' THEN '' ELSE ' … ' END + piece) AS words,
  others, c.standing AS standing, t.title AS article, c.id AS claimId, t.id AS articleId
ORDER BY kind DESC, v.name, claim, words
