// ---
// id: who-on-what
// title: Who speaks about what?
// question: Assertions of every voice on every subject, by stance; an article's own word counts as its publisher's.
// folder: Who said what
// parameters:
//   - { name: subject, type: entity, label: Subject (empty = all), default: '' }
// columns: { voice: Voice, subject: Subject, affirms: Affirms, denies: Denies, questions: Questions, declines: Declines }
// ---
MATCH (c:Claim)-[:SUBJECT]->(e:Entity)
WHERE $subject = '' OR e.id = $subject
MATCH (c)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE a.review <> 'rejected'
MATCH (t)<-[:PUBLISHED]-(o:Entity)
OPTIONAL MATCH (a)-[s:STATED_BY]->(v:Entity)
WHERE s.step = 0
WITH DISTINCT a.id AS assertion, a.stance AS stance, e.id AS about, coalesce(v.id, o.id) AS id
WITH id, about, count(CASE WHEN stance = 'affirms' THEN 1 END) AS affirms, count(CASE WHEN stance = 'denies' THEN 1 END) AS denies,
  count(CASE WHEN stance = 'questions' THEN 1 END) AS questions, count(CASE WHEN stance = 'declines' THEN 1 END) AS declines
MATCH (x:Entity {id: id})
MATCH (y:Entity {id: about})
RETURN x.name AS voice, y.name AS subject, affirms, denies, questions, declines, x.id AS voiceId, y.id AS subjectId
ORDER BY voice, voiceId, subject, subjectId
