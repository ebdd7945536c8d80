// ---
// id: outlets-by-claims
// title: Which outlets carry how many claims?
// question: Outlets by the number of claims they say or pass on inside an article, and by those in the articles they publish.
// folder: Who said what
// columns: { outlet: Outlet, carried: Claims it says or passes on, published: Claims in its own articles }
// ---
MATCH (o:Outlet)
CALL (o) {
  MATCH (o)<-[:STATED_BY]-(a:Assertion)-[:OF]->(c:Claim)
  WHERE a.review IN ['accepted', 'edited']
  RETURN count(DISTINCT c.id) AS carried
}
CALL (o) {
  MATCH (o)-[:PUBLISHED]->(t:Article)<-[:`IN`]-(a:Assertion)
  WHERE a.review IN ['accepted', 'edited']
  WITH DISTINCT a
  MATCH (a)-[:OF]->(c:Claim)
  RETURN count(DISTINCT c.id) AS published
}
WITH o, carried, published
WHERE carried > 0 OR published > 0
RETURN o AS outlet, carried, published
ORDER BY carried DESC, published DESC, o.name
