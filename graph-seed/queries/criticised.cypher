// ---
// id: criticised
// title: Who criticises what?
// question: Every claim in which somebody speaks against something, in their words.
// folder: Who said what
// parameters:
//   - { name: target, type: entity, label: Criticised (empty = all), default: '' }
// columns: { critic: Critic, target: Criticised, words: Words, standing: Standing, article: Article }
// ---
MATCH (c:Claim)-[:SUBJECT]->(s:Entity)
WHERE c.predicate = 'CRITICISES'
MATCH (c)-[:OBJECT]->(o:Entity)
WHERE $target = '' OR o.id = $target
MATCH (c)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
RETURN s AS critic, o AS target, w.text AS words, c.standing AS standing, t.title AS article, c.id AS claimId
ORDER BY s.name, o.name, words
