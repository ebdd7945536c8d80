// ---
// id: planned-not-done
// title: What is planned and not done?
// question: Claims that every voice puts in the future.
// folder: Figures and dates
// columns: { subject: Subject, claim: Claim, dateText: When, standing: Standing }
// ---
MATCH (c:Claim)-[:SUBJECT]->(s:Entity)
WHERE c.standing = 'planned'
RETURN s AS subject, c.statement AS claim, c.dateText AS dateText, c.standing AS standing, c.id AS claimId
ORDER BY s.name, claim
