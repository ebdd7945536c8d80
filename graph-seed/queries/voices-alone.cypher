// ---
// id: voices-alone
// title: Which voices stand alone most often?
// question: How many claims does each voice affirm that no other independent voice affirms? An article's own word counts as its publisher's.
// folder: How claims stand
// columns: { voice: Voice, alone: Claims resting on it alone }
// ---
MATCH (c:Claim)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE c.voices = 1 AND a.stance = 'affirms' AND a.review IN ['accepted', 'edited']
MATCH (t)<-[:PUBLISHED]-(o:Entity)
OPTIONAL MATCH (a)-[s:STATED_BY]->(v:Entity)
WHERE s.step = 0 AND s.role = 'speaker'
OPTIONAL MATCH (a)-[g:STATED_BY]->(f:Entity)
WHERE g.step = 0 AND g.role = 'for' AND f.unnamed = false
WITH c.id AS claim, collect(DISTINCT coalesce(f.id, v.id)) AS speakers, collect(DISTINCT o.id) AS publishers
UNWIND CASE WHEN size(speakers) = 0 THEN publishers ELSE speakers END AS id
WITH id, count(*) AS alone
MATCH (x:Entity {id: id})
RETURN x AS voice, alone
ORDER BY alone DESC, x.name, x.id
