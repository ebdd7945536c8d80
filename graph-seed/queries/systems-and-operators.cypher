// ---
// id: systems-and-operators
// title: Who runs and who uses a system?
// question: Which bodies, companies and places operate or deploy which system?
// folder: Vendors and states
// parameters:
//   - { name: system, type: entity, types: [System], label: System (empty = all), default: '' }
// columns: { system: System, how: How, operator: Operator or user, standing: Standing, voices: Voices }
// ---
MATCH (s:System)<-[r:OPERATES|DEPLOYS]-(o:Entity)
WHERE $system = '' OR s.id = $system
RETURN s AS system, type(r) AS how, o AS operator, r.standing AS standing, r.voices AS voices
ORDER BY s.name, how, o.name
