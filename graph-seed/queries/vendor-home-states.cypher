// ---
// id: vendor-home-states
// title: Where are the vendors at home?
// question: Which state is each vendor's home, and how well does that stand? Vendors of whom no article says so come last.
// folder: Vendors and states
// columns: { vendor: Vendor, how: How, state: Home state, voices: Independent voices }
// ---
MATCH (v:Vendor)
OPTIONAL MATCH (v)-[r:LOCATED_IN]->(c:Country)
WITH v, r, c, CASE WHEN c IS NULL THEN 1 ELSE 0 END AS unknown
RETURN v AS vendor, r AS how, c AS state, r.standing AS standing, r.voices AS voices
ORDER BY unknown, c.name, v.name
