// ---
// id: opening
// title: Who equips Kazakhstan’s cameras and filters?
// question: Which vendors are named, where are they at home, whom and what do they supply, build or partner with, and who uses it?
// folder: Vendors and states
// show: graph
// columns: { vendor: Vendor, how: How, other: With, onward: And then, further: With whom or what }
// ---
MATCH (vendor:Vendor)-[how:SUPPLIES|CONTRACTS_WITH|DEVELOPS|PARTNERS_WITH|PARTICIPATES_IN|LOCATED_IN]-(other:Entity)
WHERE other:Country OR other:System OR other:Place OR other:Organisation
OPTIONAL MATCH (other)-[onward:OPERATES|DEPLOYS|BASED_ON|REPLACES]-(further:Entity)
WHERE other:System AND (further:Organisation OR further:Place OR onward.disputed = true)
WITH vendor, how, other, onward, further, type(how) AS kind
RETURN vendor, how, other, onward, further
ORDER BY vendor.name, other.name, kind, further.name
