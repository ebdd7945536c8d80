// ---
// id: single-voice
// title: Which claims rest on one voice?
// question: Claims that a single independent voice affirms and nobody disputes.
// folder: Who said what
// parameters:
//   - { name: predicate, type: predicate, label: Predicate (empty = all), default: '' }
// columns: { claim: Claim, predicate: Predicate, voices: Who says so (none = the article itself), publisher: Published by, article: Article }
// ---
MATCH (c:Claim)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE c.standing = 'single-source' AND a.stance = 'affirms' AND ($predicate = '' OR c.predicate = $predicate)
MATCH (t)<-[:PUBLISHED]-(o:Outlet)
RETURN c.statement AS claim, c.predicate AS predicate,
  [(a)-[s:STATED_BY]->(v:Entity) WHERE s.step = 0 | coalesce(v.name, v.id)] AS voices, o.name AS publisher, t.title AS article, c.id AS claimId
ORDER BY claim, article, claimId
