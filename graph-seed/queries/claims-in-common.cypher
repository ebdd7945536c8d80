// ---
// id: claims-in-common
// title: What is claimed of both?
// question: Claims of two entities with the same predicate and the same other end, beside each other.
// folder: Who is linked to whom
// parameters:
//   - { name: first, type: entity, label: First entity, default: hikvision }
//   - { name: second, type: entity, label: Second entity, default: dahua }
// columns: { predicate: What, shared: With whom or what, firstClaim: Of the first, firstStanding: How that stands, secondClaim: Of the second, secondStanding: How that stands }
// ---
MATCH (a:Entity {id: $first})<-[p:SUBJECT|OBJECT|INSTRUMENT]-(c:Claim)-[q:SUBJECT|OBJECT|INSTRUMENT]->(x:Entity)
MATCH (b:Entity {id: $second})<-[s:SUBJECT|OBJECT|INSTRUMENT]-(d:Claim)-[t:SUBJECT|OBJECT|INSTRUMENT]->(x)
WHERE c.predicate = d.predicate AND c.standing <> 'unreviewed' AND d.standing <> 'unreviewed'
  AND (c.predicate <> 'OTHER' OR c.label = d.label)
  AND ((type(p) = 'SUBJECT' AND type(s) = 'SUBJECT' AND type(q) <> 'SUBJECT' AND type(q) = type(t))
    OR (type(q) = 'SUBJECT' AND type(t) = 'SUBJECT' AND type(p) <> 'SUBJECT' AND type(p) = type(s))
    OR (c.predicate IN ['CONTRACTS_WITH', 'PARTNERS_WITH', 'RELATED_TO'] AND type(p) <> type(q) AND type(s) <> type(t)
      AND type(p) <> 'INSTRUMENT' AND type(q) <> 'INSTRUMENT' AND type(s) <> 'INSTRUMENT' AND type(t) <> 'INSTRUMENT'))
  AND COUNT { (c)-[:SUBJECT|OBJECT|INSTRUMENT]->(:Entity {id: $second}) } = 0
  AND COUNT { (d)-[:SUBJECT|OBJECT|INSTRUMENT]->(:Entity {id: $first}) } = 0
WITH DISTINCT c, d, x
RETURN c.predicate AS predicate, x AS shared, c.statement AS firstClaim, c.standing AS firstStanding,
  d.statement AS secondClaim, d.standing AS secondStanding, c.id AS firstId, d.id AS secondId
ORDER BY predicate, x.name, firstClaim, secondClaim
