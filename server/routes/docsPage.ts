import { type OpenApi, operations } from '../openapi.ts';
import { type Schema, sample, schemaRows } from './docsSchema.ts';
import { docsStyle } from './docsStyle.ts';
import { type Html, html, raw } from './html.ts';

type Parameter = { name: string; in: string; required?: boolean; description?: string; schema: Schema };
type Content = Record<string, { schema?: Schema; example?: unknown }>;
type Operation = {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
};
type Entry = { method: string; path: string; operation: Operation };

/** The OpenAPI object as a page: grouped, every parameter, schema and reply, no script, no foreign address. */
export function docsPage(description: OpenApi, nonce: string): string {
  // The generator's own types leave room for every form OpenAPI knows; ours are written by openapi.ts.
  const { info, paths, components } = description as unknown as {
    info: { version: string; description: string };
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, Schema> };
  };
  const entries = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  const groups = [...new Set(entries.flatMap((e) => e.operation.tags))];
  const { schemas } = components;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Claimgraph API ${info.version}</title>
<style nonce="${nonce}">${raw(docsStyle)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the routes</a>
<header><h1>Claimgraph API <small>${info.version}</small></h1>
<p>${info.description} Routes stand under <code>/api/v1</code>; the same for programs is at <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>. <a href="/">Back to the app</a></p></header>
<div class="columns">
<nav aria-label="Routes">${groups.map(
    (group) =>
      html`<h2>${group}</h2><ul>${entries
        .filter((e) => e.operation.tags.includes(group))
        .map((e) => html`<li><a href="#${e.operation.operationId}"><b>${e.method}</b> ${e.path}</a></li>`)}</ul>`,
  )}<h2>Forms</h2><ul>${Object.keys(schemas)
    .sort()
    .map((name) => html`<li><a href="#form-${name}">${name}</a></li>`)}</ul></nav>
<main id="main">
<section><h2>What holds everywhere</h2>
<ul>
<li>Lists reply <code>{items, total, next}</code>: pass <code>next</code> back as <code>cursor</code>; <code>limit</code> is 50, at most 500.</li>
<li>Errors are <code>application/problem+json</code> with a stable <code>code</code>; <code>field</code> names what is at fault.</li>
<li>Requests that are not GET send <code>Content-Type: application/json</code>, and come from this origin or from no page at all.</li>
<li>Where a token is set: <code>Authorization: Bearer …</code>, or <code>/?token=…</code> once in this browser.</li>
</ul></section>
${groups.map(
  (group) =>
    html`<section><h2>${group}</h2>${entries
      .filter((e) => e.operation.tags.includes(group))
      .map((e) => route(e, schemas))}</section>`,
)}
<section><h2>Forms</h2>${Object.entries(schemas)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, schema]) => html`<article id="form-${name}"><h3>${name}</h3>${schemaRows(schema)}</article>`,
    )}</section>
</main>
</div>
</body>
</html>`.text;
}

/** `word` in a description is code. */
const prose = (text: string): Html[] =>
  text.split('`').map((part, i) => (i % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));

function route({ method, path, operation }: Entry, schemas: Record<string, Schema>): Html {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  const example = operations.find((o) => o.id === operationId)?.example;
  const body = requestBody?.content['application/json'];
  const reply = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content?.['application/json']
    ?.schema;
  const flags = [
    ...(method === 'POST' ? [] : [`-X ${method}`]),
    ...parameters.filter((p) => p.name === 'if-match').map(() => `-H 'If-Match: 1'`),
    `-H 'Content-Type: application/json'`,
  ].join(' ');
  return html`<article id="${operationId}">
<h3><b>${method}</b> <code>${path}</code></h3>
<p>${summary}.${description === undefined ? '' : html` ${prose(description)}`}</p>
${
  parameters.length === 0
    ? ''
    : html`<table><caption>Parameters</caption><thead><tr><th scope="col">Name</th><th scope="col">Form</th></tr></thead><tbody>${parameters.map(
        (p) =>
          html`<tr><th scope="row"><code>${p.name}</code>${p.required ? html` <span class="must">required</span>` : ''}</th><td>${schemaRows(p.schema)}${p.description === undefined ? '' : html`. ${p.description}`}</td></tr>`,
      )}</tbody></table>`
}
${
  body === undefined
    ? ''
    : html`<h4>Body</h4>${schemaRows(body.schema ?? {})}<pre tabindex="0">curl ${flags} -d '${JSON.stringify(body.example)}' \\
  http://127.0.0.1:3000/api/v1${path}</pre>`
}
${reply === undefined ? '' : html`<h4>Reply</h4>${schemaRows(reply)}<details><summary>Its shape, with invented values</summary><pre tabindex="0">${JSON.stringify(sample(reply, schemas), null, 2)}</pre></details>`}
${example === undefined || method !== 'GET' ? '' : html`<p>Try <a href="/api/v1${example}">${example}</a></p>`}
<details><summary>Refusals</summary><ul>${Object.entries(responses)
    .filter(([status]) => !status.startsWith('2'))
    .map(([status, r]) => html`<li><b>${status}</b> ${r.description}</li>`)}</ul></details>
</article>`;
}
