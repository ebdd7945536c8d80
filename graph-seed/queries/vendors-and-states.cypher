// ---
// id: vendors-and-states
// title: Which states does a vendor reach?
// question: Which vendors supply or contract with which states, and how well does each Link stand?
// folder: Vendors and states
// parameters:
//   - { name: vendor, type: entity, types: [Vendor], label: Vendor (empty = all), default: '' }
//   - { name: planned, type: boolean, label: Count planned links, default: true }
// columns: { vendor: Vendor, state: State, how: How, standing: Standing, voices: Voices, outlets: Outlets }
// ---
MATCH (v:Vendor)-[r:SUPPLIES|CONTRACTS_WITH|PARTNERS_WITH]-(c:Country)
WHERE ($vendor = '' OR v.id = $vendor) AND ($planned OR r.planned = false)
RETURN v AS vendor, c AS state, type(r) AS how, r.standing AS standing, r.voices AS voices, r.outlets AS outlets
ORDER BY r.disputed DESC, v.name, c.name, how
