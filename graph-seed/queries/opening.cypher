// ---
// id: opening
// title: Who equips Kazakhstan's cameras and filters
// question: Which vendors are named, where do they come from, what did they build, who runs it and where?
// folder: Vendors and states
// show: graph
// ---
MATCH (v:Vendor)-[r:SUPPLIES|CONTRACTS_WITH|DEVELOPS|PARTNERS_WITH|PARTICIPATES_IN|LOCATED_IN|OPERATES]-(x:Entity)
WHERE x:Country OR x:System OR x:Place OR x:Organisation
RETURN v, r, x
