// ---
// id: between-them
// title: What links these, when and where?
// question: Every claim between entities of a list, with when it happened, when somebody said so, when it was published, and which countries and places it names.
// folder: Who is linked to whom
// parameters:
//   - { name: entities, type: list, label: Entities, help: "Their ids, one a line; an entity's address ends in its id", default: [kazakhstan, geedge-networks, china, hikvision, dahua] }
// columns: { from: From, to: To, dateText: In words, claim: Claim, said: Said on, published: Published on, places: Countries and places }
// ---
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Entity)
WHERE a.id IN $entities AND c.standing <> 'unreviewed'
WITH c, a, b, COUNT { (c)-[:INSTRUMENT]->(i:Entity) WHERE i.id IN $entities } AS tools
WHERE b.id IN $entities OR (tools > 0 AND c.standing <> 'denied-only' AND c.predicate <> 'OTHER')
MATCH (c)<-[:OF]-(x:Assertion)-[:`IN`]->(t:Article)
WHERE x.review <> 'rejected'
WITH DISTINCT c, x, t
ORDER BY x.saidOn, t.publishedOn
WITH c, collect(DISTINCT x.saidOn) AS said, collect(DISTINCT t.publishedOn) AS published
MATCH (c)-[:SUBJECT|OBJECT|INSTRUMENT]->(e:Entity)
WITH c, said, published, e, ('Country' IN labels(e) OR 'Place' IN labels(e)) AS standsSomewhere
ORDER BY e.name
WITH c, said, published, collect(DISTINCT CASE WHEN standsSomewhere THEN e.name ELSE null END) AS places
WITH c, said, published, places, coalesce(c.validFrom, '9999') AS since
RETURN c.validFrom AS from, c.validTo AS to, c.dateText AS dateText, c.statement AS claim, c.standing AS standing, said, published, places, c.id AS claimId
ORDER BY CASE WHEN since STARTS WITH '../' THEN substring(since, 3) ELSE since END, claim
