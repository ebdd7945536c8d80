// ---
// id: shortest-path
// title: How are two entities linked?
// question: One of the shortest chains of Links between two entities. A path is a chain of claims, not itself a claim.
// folder: Vendors and states
// show: graph
// parameters:
//   - { name: from, type: entity, label: From, default: eurasian-resources-group }
//   - { name: to, type: entity, label: To, default: xi-jinping }
// columns: { path: Path, hops: Hops }
// ---
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WHERE a.id <> b.id
MATCH path = shortestPath((a)-[:SUPPLIES|CONTRACTS_WITH|DEPLOYS|OPERATES|DEVELOPS|BASED_ON|REPLACES|TARGETS|REQUIRES|RESTRICTS|FUNDS|OWNS|PART_OF|MEMBER_OF|HOLDS_ROLE|RELATED_TO|PARTNERS_WITH|PARTICIPATES_IN|LOCATED_IN|AUTHORED|STUDIES|REPORTS_ON|CRITICISES|SUPPORTS|MEASURES|AFFECTS*..6]-(b))
RETURN path, length(path) AS hops
