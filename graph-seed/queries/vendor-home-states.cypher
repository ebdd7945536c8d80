// ---
// id: vendor-home-states
// title: Where are the vendors at home?
// question: Which vendors come from which state, by the words of which claims?
// folder: Vendors and states
// columns: { state: Home state, vendor: Vendor, standing: Standing, voices: Voices }
// ---
MATCH (v:Vendor)-[r:LOCATED_IN]->(c:Country)
RETURN c AS state, v AS vendor, r.standing AS standing, r.voices AS voices
ORDER BY c.name, v.name
