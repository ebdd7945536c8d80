// ---
// id: timeline
// title: What happened when?
// question: The dated claims about an entity in the order in which it happened or is to happen, with the words of the date.
// folder: Figures and dates
// parameters:
//   - { name: entity, type: entity, label: About whom or what, default: kazakhstan }
// columns: { from: From, to: To, dateText: In words, claim: Claim }
// ---
MATCH (e:Entity {id: $entity})<-[:SUBJECT|OBJECT|INSTRUMENT]-(c:Claim)
WHERE c.dateText IS NOT NULL AND c.standing <> 'unreviewed'
WITH DISTINCT c
WITH c, coalesce(c.validFrom, '9999') AS since
WITH c, CASE WHEN since STARTS WITH '../' THEN substring(since, 3) ELSE since END AS at
RETURN c.validFrom AS from, c.validTo AS to, c.dateText AS dateText, c.statement AS claim, c.standing AS standing, c.id AS claimId
ORDER BY at, claim
