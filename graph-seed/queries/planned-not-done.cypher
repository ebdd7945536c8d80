// ---
// id: planned-not-done
// title: What is planned and not done?
// question: Claims that everybody who affirms them puts in the future, as of the article, disputed plans included.
// folder: Figures and dates
// columns: { subject: Who or what, claim: Plan, dateText: When, voices: Who says so, published: As of }
// ---
MATCH (c:Claim)<-[:OF]-(p:Assertion)
WHERE p.modality = 'planned' AND p.stance = 'affirms' AND p.review IN ['accepted', 'edited']
WITH DISTINCT c
MATCH (c)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE a.stance = 'affirms' AND a.review IN ['accepted', 'edited']
MATCH (t)<-[:PUBLISHED]-(o:Entity)
OPTIONAL MATCH (a)-[k:STATED_BY]->(v:Entity)
WHERE k.step = 0 AND k.role = 'speaker'
WITH c, a, coalesce(v.name, o.name) AS voice, t.publishedOn AS publishedOn
ORDER BY voice
WITH c, count(DISTINCT a.id) AS affirmed, count(DISTINCT CASE WHEN a.modality = 'planned' THEN a.id END) AS planned,
  collect(DISTINCT voice) AS voices, max(publishedOn) AS published
WHERE affirmed = planned
MATCH (c)-[:SUBJECT]->(s:Entity)
RETURN s AS subject, c.statement AS claim, c.dateText AS dateText, voices, published, c.standing AS standing, c.id AS claimId
ORDER BY s.name, claim, claimId
