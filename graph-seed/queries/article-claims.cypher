// ---
// id: article-claims
// title: What does an article claim?
// question: Every claim an article carries, with its stance and standing, in the order of its text.
// folder: Housekeeping
// parameters:
//   - { name: words, type: text, label: Words of the title, default: Kazakhstan }
// columns: { article: Article, start: At, claim: Claim, stance: Stance, standing: Standing }
// ---
MATCH (t:Article)<-[:`IN`]-(a:Assertion)-[:OF]->(c:Claim)
WHERE toLower(t.title) CONTAINS toLower($words)
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
RETURN t.title AS article, w.start AS start, c.statement AS claim, a.stance AS stance, c.standing AS standing, c.id AS claimId
ORDER BY article, start, claim, stance
