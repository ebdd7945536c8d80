// ---
// id: quotations
// title: What did a voice say in its own words?
// question: Every quotation of a voice, word by word, with who carried it.
// folder: Who said what
// parameters:
//   - { name: voice, type: entity, label: Voice (empty = every voice), default: '' }
// columns: { voice: Voice, quote: Quotation, kind: Quoted as, carriers: Carried by, article: Article }
// ---
MATCH (a:Assertion)-[s:STATED_BY]->(v:Entity)
WHERE s.step = 0 AND s.role = 'speaker' AND a.quoteKind IN ['direct', 'fragment'] AND a.review IN ['accepted', 'edited']
MATCH (a)-[:`IN`]->(t:Article)
OPTIONAL MATCH (a)-[g:STATED_BY]->(f:Entity)
WHERE g.step = 0 AND g.role = 'for'
WITH a, t, v.id AS voiceId, coalesce(v.name + ' for ' + f.name, v.name) AS voice, coalesce(f.id, '') AS behind
WHERE $voice = '' OR voiceId = $voice OR behind = $voice
WITH DISTINCT voice, voiceId, a.quote AS quote, a.quoteKind AS kind, t.title AS article, t.id AS articleId,
  [(a)-[k:STATED_BY]->(x:Entity) WHERE k.step > 0 | coalesce(x.name, x.id)] AS carriers
RETURN voice, quote, kind, carriers, article, voiceId, articleId
ORDER BY voice, voiceId, quote, article
