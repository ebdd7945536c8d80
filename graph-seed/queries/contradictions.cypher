// ---
// id: contradictions
// title: Which claims cannot both hold?
// question: Pairs of claims that a recorded judgement says exclude each other, with who judged so and why.
// folder: How claims stand
// columns: { claim: One claim, standing: Its standing, claimAgainst: The other claim, againstStanding: Its standing, judge: Judged by, reason: Why }
// ---
MATCH (c:Claim)-[x:CONTRADICTS]->(d:Claim)
MATCH (j:Judgement)
WHERE j.id = x.judgement
RETURN c.statement AS claim, c.standing AS standing, d.statement AS claimAgainst, d.standing AS againstStanding,
  j.by AS judge, j.reason AS reason, c.id AS claimId, d.id AS claimAgainstId
ORDER BY claim, claimAgainst
