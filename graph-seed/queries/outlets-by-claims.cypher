// ---
// id: outlets-by-claims
// title: Which outlets carry how many claims?
// question: Outlets by the number of claims they say or pass on in somebody's article, and those in their own articles.
// folder: Who said what
// columns: { outlet: Outlet, carried: Claims it says or passed on, published: Claims in its own articles }
// ---
MATCH (o:Outlet)
CALL (o) {
  MATCH (o)<-[:STATED_BY]-(a:Assertion)-[:OF]->(c:Claim)
  RETURN count(DISTINCT c.id) AS carried
}
CALL (o) {
  MATCH (o)-[:PUBLISHED]->(t:Article)<-[:`IN`]-(a:Assertion)
  WITH DISTINCT a
  MATCH (a)-[:OF]->(c:Claim)
  RETURN count(DISTINCT c.id) AS published
}
RETURN o AS outlet, carried, published
ORDER BY carried DESC, published DESC, o.name
