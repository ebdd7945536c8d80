// ---
// id: chain-behind-claim
// title: What is the chain behind a claim?
// question: Every assertion of the claims between two entities, voice by voice, innermost first.
// folder: Who said what
// parameters:
//   - { name: subject, type: entity, label: Subject, default: geedge-networks }
//   - { name: object, type: entity, label: Object, default: kazakhstan }
// columns: { claim: Claim, stance: Stance, step: Step, role: Role, voice: Voice, article: Published in, assertion: Assertion }
// ---
MATCH (a:Entity {id: $subject})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Entity {id: $object})
WITH DISTINCT c
MATCH (c)<-[:OF]-(x:Assertion)-[:`IN`]->(t:Article)
MATCH (x)-[s:STATED_BY]->(v:Entity)
RETURN c.statement AS claim, x.stance AS stance, s.step AS step, s.role AS role, v AS voice, t.title AS article, x.id AS assertion
ORDER BY claim, stance, assertion, step, role, v.name
