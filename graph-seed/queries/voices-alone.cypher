// ---
// id: voices-alone
// title: Which voices stand alone most often?
// question: How many claims does each voice affirm that no other independent voice affirms?
// folder: Who said what
// columns: { voice: Voice, alone: Claims resting on it alone }
// ---
MATCH (v:Entity)<-[s:STATED_BY]-(a:Assertion)-[:OF]->(c:Claim)
WHERE s.step = 0 AND a.stance = 'affirms' AND c.voices = 1
WITH v.id AS id, v.name AS voice, count(DISTINCT c.id) AS alone
RETURN voice, alone, id
ORDER BY alone DESC, voice
