import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parseSync } from 'vite';

/**
 * The house's plan as a table: who may import whom. Type-only imports count. A file belongs to the longest prefix that
 * fits it; a room may always import from itself.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'server/main.ts': [
    'server/app.ts',
    'server/env.ts',
    'server/ontology.ts',
    'server/cypher',
    'server/intake',
    'server/ingest',
    'server/graph',
    'server/contract',
  ],
  'server/app.ts': [
    'server/routes',
    'server/middleware',
    'server/openapi.ts',
    'server/intake',
    'server/review',
    'server/graph',
    'server/cypher',
    'server/contract',
  ],
  'server/openapi.ts': ['server/openapi', 'server/contract'],
  'server/openapi': ['server/contract'],
  'server/routes': [
    'server/openapi.ts',
    'server/intake',
    'server/review',
    'server/graph',
    'server/cypher',
    'server/claims',
    'server/contract',
  ],
  'server/review': ['server/ingest', 'server/graph', 'server/ontology.ts', 'server/claims', 'server/contract'],
  'server/intake': ['server/ingest', 'server/graph', 'server/ontology.ts', 'server/claims', 'server/contract'],
  'server/middleware': ['server/contract'],
  'server/ingest': ['server/ontology.ts', 'server/graph', 'server/claims', 'server/contract'],
  'server/ontology.ts': ['server/claims', 'server/contract'],
  'server/graph': ['server/ontology.ts', 'server/env.ts', 'server/claims', 'server/contract'],
  'server/cypher': ['server/contract'],
  'server/claims': ['server/contract'],
  'server/contract': [],
  'server/env.ts': [],
  'server/errors.ts': [],
  'server/ownProcess.ts': [],
  'client/main.tsx': [
    'client/shell',
    'client/features',
    'client/api',
    'client/state',
    'client/ui',
    'client/styles',
    'client/theme.ts',
  ],
  'client/theme.ts': ['client/ui'],
  'client/shell': ['client/features', 'client/api', 'client/state', 'client/ui', 'client/styles', 'server/contract'],
  'client/features/articles': ['client/graph', 'client/api', 'client/state', 'client/ui', 'server/contract'],
  'client/features/explore': ['client/graph', 'client/api', 'client/state', 'client/ui', 'server/contract'],
  'client/features/queries': ['client/graph', 'client/api', 'client/state', 'client/ui', 'server/contract'],
  'client/features/voices': ['client/graph', 'client/api', 'client/state', 'client/ui', 'server/contract'],
  'client/features/disputes': ['client/graph', 'client/api', 'client/state', 'client/ui', 'server/contract'],
  'client/features/compare': ['client/graph', 'client/api', 'client/state', 'client/ui', 'server/contract'],
  'client/features/paths': ['client/graph', 'client/api', 'client/state', 'client/ui', 'server/contract'],
  'client/features/entities': ['client/graph', 'client/api', 'client/state', 'client/ui', 'server/contract'],
  'client/features/review': ['client/graph', 'client/api', 'client/state', 'client/ui', 'server/contract'],
  'client/features/import': ['client/graph', 'client/api', 'client/state', 'client/ui', 'server/contract'],
  'client/features/when': ['client/graph', 'client/api', 'client/state', 'client/ui', 'server/contract'],
  'client/bench': ['client/graph', 'client/state', 'client/ui', 'client/styles', 'server/contract'],
  'client/graph': ['client/state', 'client/ui', 'client/styles', 'server/contract'],
  'client/state': ['server/contract'],
  'client/ui': ['client/styles', 'server/contract'],
  'client/api': ['server/contract'],
  'client/styles': [],
  scripts: [
    'server/ingest',
    'server/graph',
    'server/cypher',
    'server/ontology.ts',
    'server/env.ts',
    'server/contract',
    'server/claims',
  ],
};

/** What every room of the server and the scripts may use. */
const shared = new Set(['server/errors.ts', 'server/ownProcess.ts']);

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['server', 'client', 'scripts']
  .flatMap((dir) => readdirSync(join(root, dir), { recursive: true, withFileTypes: true }))
  .filter((e) => e.isFile() && /\.(ts|tsx|mjs)$/.test(e.name))
  .map((e) => relative(root, join(e.parentPath, e.name)).split(sep).join('/'))
  .filter((f) => !f.endsWith('.d.ts'));

const room = (file: string): string | undefined =>
  Object.keys(arrows)
    .filter((r) => file === r || file.startsWith(`${r}/`))
    .sort((a, b) => b.length - a.length)[0];

const importsOf = (file: string): string[] => {
  const { module } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  const text = readFileSync(join(root, file), 'utf8');
  const dynamic = module.dynamicImports.map((d) =>
    text.slice(d.moduleRequest.start, d.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  );
  return [
    ...module.staticImports.map((s) => s.moduleRequest.value),
    ...module.staticExports.flatMap((e) => e.entries.flatMap((x) => (x.moduleRequest ? [x.moduleRequest.value] : []))),
    ...dynamic,
  ];
};
const local = (file: string) =>
  importsOf(file)
    .filter((i) => i.startsWith('.'))
    .map((i) => join(dirname(file), i).split(sep).join('/'))
    .filter((i) => /\.(ts|tsx|mjs)$/.test(i));
const graph = new Map(files.map((f) => [f, local(f)]));

test('every file has its room in the plan', () => {
  expect(files.filter((f) => room(f) === undefined)).toEqual([]);
});

test('imports point one way', () => {
  const wrong = [...graph].flatMap(([from, targets]) =>
    targets
      .filter((to) => {
        const [a, b] = [room(from), room(to)];
        return a !== b && !shared.has(to) && !(a && b && arrows[a]?.some((x) => x === b || b.startsWith(`${x}/`)));
      })
      .concat(targets.filter((to) => shared.has(to) && !from.startsWith('server/') && !from.startsWith('scripts/')))
      .map((to) => `${from} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('no import goes round in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const f of files) walk(f, []);
  expect(circles).toEqual([]);
});

test('packages with a keeper are imported by their keeper alone', () => {
  const keepers: Readonly<Record<string, RegExp>> = {
    cytoscape: /^client\/(graph|bench)\//,
    'neo4j-driver': /^server\/graph\/neo4j\//,
    '@grafeo-db/js': /^server\/graph\/embedded\//,
    '@neo4j-cypher/language-support': /^(server\/cypher|client\/features\/queries)\//,
    express: /^server\/(app\.ts|routes\/|middleware\/)/,
  };
  const strays = files.flatMap((f) =>
    importsOf(f)
      .filter((i) => keepers[i] !== undefined && !keepers[i].test(f))
      .map((i) => `${f} imports ${i}`),
  );
  expect(strays).toEqual([]);
});

test('the contract imports zod only', () => {
  const others = files
    .filter((f) => f.startsWith('server/contract/'))
    .flatMap((f) => importsOf(f).filter((i) => i !== 'zod' && !i.startsWith('./')));
  expect(others).toEqual([]);
});
