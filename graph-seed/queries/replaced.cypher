// ---
// id: replaced
// title: Which systems replace which, and whose are they?
// question: Systems that take or are to take the place of others, with the vendors behind the new ones.
// folder: Vendors and states
// show: graph
// columns: { vendor: Vendor, builds: How, newer: New system, replaces: Replaces, older: Old system }
// ---
MATCH (newer:System)-[replaces:REPLACES]->(older:System)
OPTIONAL MATCH (vendor:Vendor)-[builds:DEVELOPS|SUPPLIES|OPERATES]->(newer)
WITH vendor, builds, newer, replaces, older, type(builds) AS kind
RETURN vendor, builds, newer, replaces, older, replaces.standing AS standing
ORDER BY newer.name, older.name, vendor.name, kind
