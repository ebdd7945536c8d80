// ---
// id: replaced
// title: Which systems are replaced by whose?
// question: Systems that take the place of others, and the vendors behind the new ones.
// folder: Vendors and states
// show: graph
// columns: { vendor: Vendor, builds: How, new: New system, replaces: Replaces, old: Old system, standing: Standing }
// ---
MATCH (new:System)-[r:REPLACES]->(old:System)
MATCH (v:Vendor)-[b:DEVELOPS|SUPPLIES|OPERATES]->(new)
RETURN v AS vendor, b AS builds, new, r AS replaces, old, r.standing AS standing
ORDER BY v.name, new.name, old.name
