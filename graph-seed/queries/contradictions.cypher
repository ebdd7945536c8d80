// ---
// id: contradictions
// title: Which claims cannot both hold?
// question: Pairs of claims that a recorded judgement says exclude each other, with who judged so and why.
// folder: Who said what
// columns: { first: One claim, second: The other, by: Judged by, reason: Why }
// ---
MATCH (c:Claim)-[x:CONTRADICTS]->(d:Claim)
WHERE c.id < d.id
MATCH (j:Judgement)
WHERE j.id = x.judgement
RETURN c.statement AS first, d.statement AS second, j.by AS by, j.reason AS reason, c.id AS firstId, d.id AS secondId
ORDER BY first, second
