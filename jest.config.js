/** One project a folder under tests/: what runs with nothing, on both databases, in the client's code, in a browser. */
const project = (displayName) => ({
  displayName,
  testMatch: [
    `<rootDir>/tests/${displayName}/**/*.test.{ts,tsx}`,
    ...(displayName === 'server' ? ['<rootDir>/tests/*.test.ts'] : []),
  ],
  testEnvironment: 'node',
  ...(['contract', 'e2e'].includes(displayName)
    ? { globalTeardown: '<rootDir>/tests/factories/stopTestNeo4j.mjs' }
    : {}),
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/factories/noStyles.ts' },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        module: { type: 'es6' },
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: true },
        },
      },
    ],
  },
});

/** @type {import('jest').Config} */
export default {
  projects: ['server', 'contract', 'client', 'e2e'].map(project),
  // A headless Cytoscape or a browser left by a failed beforeAll would keep jest alive for ever.
  forceExit: true,
};
