// ---
// id: disputed-claims
// title: What is disputed, and by whom?
// question: Which claims does somebody affirm and somebody else deny or question?
// folder: Who said what
// columns: { claim: Claim, stance: Stance, by: By whom (none = the article itself), words: In which words, publisher: Published by, article: Article }
// ---
MATCH (c:Claim)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE c.standing = 'disputed' AND a.stance IN ['denies', 'questions']
MATCH (t)<-[:PUBLISHED]-(o:Outlet)
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
RETURN c.statement AS claim, a.stance AS stance,
  [(a)-[s:STATED_BY]->(v:Entity) WHERE s.step = 0 | coalesce(v.name, v.id)] AS by,
  w.text AS words, o.name AS publisher, t.title AS article, c.id AS claimId
ORDER BY claim, stance, words
