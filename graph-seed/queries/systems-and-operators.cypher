// ---
// id: systems-and-operators
// title: Who runs and who uses a system?
// question: Which states, bodies, companies and places operate or deploy which system, and how well does that stand?
// folder: Vendors and states
// parameters:
//   - { name: system, type: entity, types: [System], label: System (empty = all), default: '' }
// columns: { system: System, how: How, operator: Operator or user, voices: Independent voices }
// ---
MATCH (s:System)<-[r:OPERATES|DEPLOYS]-(o:Entity)
WHERE $system = '' OR s.id = $system
WITH s, r, o, type(r) AS kind
RETURN s AS system, r AS how, o AS operator, r.standing AS standing, r.voices AS voices
ORDER BY s.name, kind, o.name
