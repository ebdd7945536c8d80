// ---
// id: who-speaks
// title: Who speaks, and how?
// question: Everybody who asserts, denies, questions or declines something as the innermost voice, an outlet also in its own articles.
// folder: Who said what
// columns: { voice: Voice, affirms: Affirms, denies: Denies, questions: Questions, declines: Declines, says: Assertions }
// ---
MATCH (a:Assertion)-[:`IN`]->(t:Article)
WHERE a.review <> 'rejected'
MATCH (t)<-[:PUBLISHED]-(o:Entity)
OPTIONAL MATCH (a)-[s:STATED_BY]->(v:Entity)
WHERE s.step = 0
WITH DISTINCT a.id AS assertion, a.stance AS stance, coalesce(v.id, o.id) AS id
WITH id, count(CASE WHEN stance = 'affirms' THEN 1 END) AS affirms, count(CASE WHEN stance = 'denies' THEN 1 END) AS denies,
  count(CASE WHEN stance = 'questions' THEN 1 END) AS questions, count(CASE WHEN stance = 'declines' THEN 1 END) AS declines,
  count(*) AS says
MATCH (x:Entity {id: id})
RETURN x AS voice, affirms, denies, questions, declines, says
ORDER BY says DESC, x.name, x.id
