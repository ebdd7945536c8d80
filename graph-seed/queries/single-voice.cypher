// ---
// id: single-voice
// title: Which claims rest on one voice?
// question: Claims that a single independent voice affirms and nobody disputes, plans aside. An article's own word counts as its publisher's.
// folder: How claims stand
// parameters:
//   - { name: predicate, type: predicate, label: Kind of claim (empty = all), default: '' }
// columns: { voices: Whose word it is, articles: In which article }
// ---
MATCH (c:Claim)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE c.standing = 'single-source' AND a.stance = 'affirms' AND a.review IN ['accepted', 'edited']
  AND ($predicate = '' OR c.predicate = $predicate)
MATCH (t)<-[:PUBLISHED]-(o:Entity)
OPTIONAL MATCH (a)-[s:STATED_BY]->(v:Entity)
WHERE s.step = 0 AND s.role = 'speaker'
WITH c, v.name AS speaker, o.name AS publisher, t.title AS title
ORDER BY speaker, publisher, title
WITH c.id AS claimId, c.statement AS claim, c.predicate AS predicate,
  collect(DISTINCT speaker) AS speakers, collect(DISTINCT publisher) AS publishers, collect(DISTINCT title) AS articles
RETURN claim, predicate, CASE WHEN size(speakers) = 0 THEN publishers ELSE speakers END AS voices, articles, claimId
ORDER BY predicate, claim, claimId
