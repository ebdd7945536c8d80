// ---
// id: where-systems-end-up
// title: Where do a vendor’s systems end up?
// question: Which systems does a vendor supply or develop, where are they, what are they part of, based on or to replace, and who uses them?
// folder: Vendors and states
// show: graph
// parameters:
//   - { name: vendor, type: entity, types: [Vendor], label: Vendor (empty = all), default: '' }
//   - { name: planned, type: boolean, label: Include what is only planned, default: true }
//   - { name: rows, type: integer, label: 'Rows, at most', default: 50 }
// columns: { vendor: Vendor, supplies: How, system: System, onward: How it ends, destination: Ends up, disputed: Disputed }
// ---
MATCH (v:Vendor)-[a:SUPPLIES|DEVELOPS]->(s:System)
WHERE $vendor = '' OR v.id = $vendor
MATCH (s)-[b:LOCATED_IN|PART_OF|BASED_ON|REPLACES|OPERATES|DEPLOYS]-(x:Entity)
WHERE ($planned OR (a.planned = false AND b.planned = false))
  AND (startNode(b).id = s.id OR type(b) = 'OPERATES' OR type(b) = 'DEPLOYS')
WITH v, a, s, b, x, type(a) AS firstKind, type(b) AS lastKind
RETURN v AS vendor, a AS supplies, s AS system, b AS onward, x AS destination, (a.disputed OR b.disputed) AS disputed
ORDER BY disputed DESC, v.name, s.name, firstKind, x.name, lastKind
LIMIT $rows
