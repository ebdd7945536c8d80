// ---
// id: people-quoted
// title: Who is quoted, and in which role?
// question: Every person who speaks, with the roles the articles give them and how many assertions they make.
// folder: Who said what
// columns: { person: Person, roles: Roles, assertions: Assertions, quoted: In their own words }
// ---
MATCH (p:Person)<-[s:STATED_BY]-(a:Assertion)
WHERE s.step = 0
WITH DISTINCT p, a
WITH p, count(a.id) AS assertions, coalesce(sum(CASE WHEN a.quoteKind IN ['direct', 'fragment'] THEN 1 ELSE 0 END), 0) AS quoted
RETURN p AS person, [(p)<-[:SUBJECT]-(c:Claim) WHERE c.predicate = 'HOLDS_ROLE' | coalesce(c.label, '')] AS roles, assertions, quoted
ORDER BY assertions DESC, p.name
