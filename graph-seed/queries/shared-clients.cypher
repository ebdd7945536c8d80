// ---
// id: shared-clients
// title: Which clients do two vendors share?
// question: Whom or what do both vendors supply, contract with or partner with?
// folder: Vendors and states
// parameters:
//   - { name: first, type: entity, types: [Vendor], label: First vendor, default: hikvision }
//   - { name: second, type: entity, types: [Vendor], label: Second vendor, default: dahua }
// columns: { client: Shared client, firstHow: First does, firstStanding: Standing, secondHow: Second does, secondStanding: Standing }
// ---
MATCH (a:Entity {id: $first})-[r:SUPPLIES|CONTRACTS_WITH|PARTNERS_WITH]-(x:Entity)
MATCH (b:Entity {id: $second})-[s:SUPPLIES|CONTRACTS_WITH|PARTNERS_WITH]-(x)
RETURN x AS client, type(r) AS firstHow, r.standing AS firstStanding, type(s) AS secondHow, s.standing AS secondStanding
ORDER BY x.name, firstHow, secondHow
