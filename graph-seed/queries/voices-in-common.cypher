// ---
// id: voices-in-common
// title: Which voices speak of both?
// question: Innermost voices that affirm something of each of two entities, with how many claims. An article's own word counts as its publisher's.
// folder: Who is linked to whom
// parameters:
//   - { name: first, type: entity, label: First entity, default: hikvision }
//   - { name: second, type: entity, label: Second entity, default: dahua }
// columns: { voice: Voice, ofFirst: Claims of the first, ofSecond: Claims of the second }
// ---
MATCH (e:Entity)<-[:SUBJECT|OBJECT|INSTRUMENT]-(c:Claim)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE e.id IN [$first, $second] AND a.stance = 'affirms' AND a.review IN ['accepted', 'edited']
MATCH (t)<-[:PUBLISHED]-(o:Entity)
OPTIONAL MATCH (a)-[s:STATED_BY]->(v:Entity)
WHERE s.step = 0 AND s.role <> 'for'
WITH coalesce(v.id, o.id) AS id, e.id AS about, count(DISTINCT c.id) AS claims
WITH id, coalesce(sum(CASE WHEN about = $first THEN claims ELSE 0 END), 0) AS ofFirst,
  coalesce(sum(CASE WHEN about = $second THEN claims ELSE 0 END), 0) AS ofSecond
WHERE ofFirst > 0 AND ofSecond > 0
MATCH (x:Entity {id: id})
RETURN x AS voice, ofFirst, ofSecond
ORDER BY x.name, x.id
