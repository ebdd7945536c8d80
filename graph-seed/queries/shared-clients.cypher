// ---
// id: shared-clients
// title: Which clients do two vendors share?
// question: Whom or what do both vendors supply, contract with or partner with?
// folder: Vendors and states
// parameters:
//   - { name: first, type: entity, types: [Vendor], label: First vendor, default: hikvision }
//   - { name: second, type: entity, types: [Vendor], label: Second vendor, default: dahua }
// columns: { client: Shared client or partner, firstPredicate: The first vendor, firstStanding: How that stands, secondPredicate: The second vendor, secondStanding: How that stands }
// ---
MATCH (a:Entity {id: $first})-[r:SUPPLIES|CONTRACTS_WITH|PARTNERS_WITH]-(x:Entity)
WHERE r.via = 'object' AND (type(r) <> 'SUPPLIES' OR startNode(r).id = $first)
MATCH (b:Entity {id: $second})-[s:SUPPLIES|CONTRACTS_WITH|PARTNERS_WITH]-(x)
WHERE s.via = 'object' AND (type(s) <> 'SUPPLIES' OR startNode(s).id = $second)
RETURN x AS client, type(r) AS firstPredicate, r.standing AS firstStanding, type(s) AS secondPredicate, s.standing AS secondStanding
ORDER BY x.name, firstPredicate, secondPredicate
