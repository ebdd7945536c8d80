// ---
// id: single-voice
// title: Which claims rest on one voice?
// question: Claims that a single independent voice affirms and nobody disputes.
// folder: Who said what
// parameters:
//   - { name: predicate, type: predicate, label: Predicate (empty = all), default: '' }
// columns: { claim: Claim, predicate: Predicate, voices: Named voices, article: Article }
// ---
MATCH (c:Claim)<-[:OF]-(a:Assertion)-[:IN]->(t:Article)
WHERE c.standing = 'single-source' AND a.stance = 'affirms' AND ($predicate = '' OR c.predicate = $predicate)
RETURN c.statement AS claim, c.predicate AS predicate,
  [(a)-[s:STATED_BY]->(v:Entity) WHERE s.step = 0 | coalesce(v.name, v.id)] AS voices, t.title AS article, c.id AS claimId
ORDER BY claim, article, claimId
