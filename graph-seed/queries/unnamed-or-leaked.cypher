// ---
// id: unnamed-or-leaked
// title: Which claims rest on unnamed voices or documents?
// question: Claims whose innermost voice has no name, or is a document such as a leak or a report.
// folder: Who said what
// columns: { claim: Claim, standing: Standing, voice: Innermost voice, kind: Kind of voice, words: Words, article: Article }
// ---
MATCH (v:Entity)<-[s:STATED_BY]-(a:Assertion)-[:OF]->(c:Claim)
WHERE s.step = 0 AND a.stance = 'affirms' AND (v.unnamed = true OR v:Work)
MATCH (a)-[:`IN`]->(t:Article)
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
RETURN c.statement AS claim, c.standing AS standing, v AS voice, CASE WHEN v.unnamed = true THEN 'unnamed' ELSE 'document' END AS kind,
  w.text AS words, t.title AS article, c.id AS claimId
ORDER BY v.name, claim, words
