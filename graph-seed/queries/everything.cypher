// ---
// id: everything
// title: Everything in the collection
// question: Which entities are there at all?
// folder: How claims stand
// show: graph
// columns: { entity: Entity }
// ---
MATCH (entity:Entity)
RETURN entity
ORDER BY entity.id
