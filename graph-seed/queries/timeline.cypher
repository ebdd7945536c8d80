// ---
// id: timeline
// title: What happened when?
// question: The dated claims about an entity in the order in which they happened, with the words of the date.
// folder: Figures and dates
// parameters:
//   - { name: entity, type: entity, label: About whom or what, default: kazakhstan }
// columns: { from: From, to: To, dateText: In words, claim: Claim, standing: Standing }
// ---
MATCH (e:Entity {id: $entity})<-[:SUBJECT|OBJECT|INSTRUMENT]-(c:Claim)
WHERE c.dateText IS NOT NULL
WITH DISTINCT c
RETURN c.validFrom AS from, c.validTo AS to, c.dateText AS dateText, c.statement AS claim, c.standing AS standing, c.id AS claimId
ORDER BY from, to, claim
