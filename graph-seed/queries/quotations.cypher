// ---
// id: quotations
// title: What did a voice say in its own words?
// question: Every quotation of a voice, word by word, with who carried it.
// folder: Who said what
// parameters:
//   - { name: voice, type: entity, label: Voice (empty = every voice), default: '' }
// columns: { voice: Voice, quote: Words, kind: Kind, carriers: Carried by, article: Article }
// ---
MATCH (v:Entity)<-[s:STATED_BY]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE s.step = 0 AND a.quoteKind IN ['direct', 'fragment'] AND ($voice = '' OR v.id = $voice)
WITH DISTINCT v.name AS name, v.id AS voiceId, a.quote AS quote, a.quoteKind AS kind, t.title AS article,
  [(a)-[k:STATED_BY]->(x:Entity) WHERE k.step > 0 | coalesce(x.name, x.id)] AS carriers
RETURN name AS voice, quote, kind, carriers, article, voiceId
ORDER BY voice, quote, article
