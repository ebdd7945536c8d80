// ---
// id: people-quoted
// title: Which people speak, and in which role?
// question: Every person who says something, with the roles the articles give them, how many claims they speak to and how many different quotations there are of them.
// folder: Who said what
// columns: { person: Person, roles: Roles, claims: Claims they speak to, quotations: Quotations }
// ---
MATCH (p:Person)<-[s:STATED_BY]-(a:Assertion)-[:OF]->(c:Claim)
WHERE s.step = 0 AND a.review IN ['accepted', 'edited']
WITH p, count(DISTINCT c.id) AS claims,
  count(DISTINCT CASE WHEN a.quoteKind IN ['direct', 'fragment'] THEN a.quote END) AS quotations
OPTIONAL MATCH (p)<-[:SUBJECT]-(r:Claim)-[:OBJECT]->(x:Entity)
WHERE r.predicate = 'HOLDS_ROLE' AND r.standing <> 'denied-only' AND r.standing <> 'unreviewed'
WITH p, claims, quotations, r.label + ' (' + x.name + ')' AS held
ORDER BY held
WITH p, claims, quotations, collect(held) AS roles
RETURN p AS person, roles, claims, quotations
ORDER BY claims DESC, p.name
