// ---
// id: where-systems-end-up
// title: Where do a vendor's systems end up?
// question: Which systems does a vendor supply or develop, and in which place, on which base or in whose stead are they?
// folder: Vendors and states
// show: graph
// parameters:
//   - { name: vendor, type: entity, types: [Vendor], label: Vendor (empty = all), default: '' }
//   - { name: planned, type: boolean, label: Count planned links, default: true }
//   - { name: rows, type: integer, label: 'Rows, at most', default: 50 }
// columns: { vendor: Vendor, supplies: How, system: System, ends: How it ends, destination: Ends up, disputed: Disputed }
// ---
MATCH (v:Vendor)-[a:SUPPLIES|DEVELOPS]->(s:System)
WHERE $vendor = '' OR v.id = $vendor
MATCH (s)-[b:LOCATED_IN|PART_OF|BASED_ON|REPLACES]->(x:Entity)
WHERE $planned OR (a.planned = false AND b.planned = false)
RETURN v AS vendor, a AS supplies, s AS system, b AS ends, x AS destination, (a.disputed OR b.disputed) AS disputed
ORDER BY disputed DESC, v.name, s.name, x.name
LIMIT $rows
