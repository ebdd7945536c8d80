// ---
// id: denied-by
// title: What does a voice deny, question or decline?
// question: Every assertion of one voice that does not affirm, with its words.
// folder: Who said what
// parameters:
//   - { name: voice, type: entity, label: Voice (empty = every voice), default: '' }
// columns: { voice: Voice, stance: Stance, claim: Claim, words: Words, article: Article }
// ---
MATCH (v:Entity)<-[s:STATED_BY]-(a:Assertion)-[:OF]->(c:Claim)
WHERE s.step = 0 AND a.stance <> 'affirms' AND ($voice = '' OR v.id = $voice)
MATCH (a)-[:`IN`]->(t:Article)
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
RETURN v AS voice, a.stance AS stance, c.statement AS claim, w.text AS words, t.title AS article, c.id AS claimId
ORDER BY v.name, stance, claim, words
