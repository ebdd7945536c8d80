// ---
// id: denied-only
// title: Which claims does nobody affirm?
// question: Claims that appear only to be denied, questioned or left unanswered; they draw no Link.
// folder: Who said what
// columns: { claim: Claim, stance: Stance, by: By whom (none = the article itself), publisher: Published by, article: Article }
// ---
MATCH (c:Claim)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE c.standing = 'denied-only'
MATCH (t)<-[:PUBLISHED]-(o:Outlet)
RETURN c.statement AS claim, a.stance AS stance,
  [(a)-[s:STATED_BY]->(v:Entity) WHERE s.step = 0 | coalesce(v.name, v.id)] AS by, o.name AS publisher, t.title AS article, c.id AS claimId
ORDER BY claim, stance, article
