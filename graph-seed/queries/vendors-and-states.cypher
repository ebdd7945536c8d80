// ---
// id: vendors-and-states
// title: Which states does a vendor reach?
// question: Which vendors supply, contract with or partner with which states themselves, and how well does each Link stand?
// folder: Vendors and states
// parameters:
//   - { name: vendor, type: entity, types: [Vendor], label: Vendor (empty = all), default: '' }
//   - { name: planned, type: boolean, label: Include what is only planned, default: true }
// columns: { vendor: Vendor, how: How, state: State, voices: Independent voices, outlets: Outlets }
// ---
MATCH (v:Vendor)-[r:SUPPLIES|CONTRACTS_WITH|PARTNERS_WITH]-(c:Country)
WHERE ($vendor = '' OR v.id = $vendor) AND ($planned OR r.planned = false) AND (type(r) <> 'SUPPLIES' OR startNode(r).id = v.id)
WITH v, r, c, type(r) AS kind
RETURN v AS vendor, r AS how, c AS state, r.standing AS standing, r.voices AS voices, r.outlets AS outlets
ORDER BY r.disputed DESC, v.name, c.name, kind
