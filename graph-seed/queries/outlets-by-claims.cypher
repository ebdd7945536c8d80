// ---
// id: outlets-by-claims
// title: Which outlets carry how many claims?
// question: Outlets and other carriers that passed on somebody's words, by the number of claims.
// folder: Who said what
// columns: { outlet: Outlet, claims: Claims it says or carried, published: Articles published }
// ---
MATCH (o:Outlet)<-[:STATED_BY]-(a:Assertion)-[:OF]->(c:Claim)
WITH o.id AS id, o.name AS outlet, count(DISTINCT c.id) AS claims
RETURN outlet, claims, id
ORDER BY claims DESC, outlet
