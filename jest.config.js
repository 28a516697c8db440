/** Jest runs the TypeScript sources through swc; types are checked by `tsc -b`. */
const esmOnly = [
  'htmlparser2',
  'domhandler',
  'domutils',
  'dom-serializer',
  'domelementtype',
  'entities',
];

export default {
  // Compiles a module once, not for every file of tests.
  testEnvironment: '<rootDir>/scripts/jest/environment.js',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Ends a test that hangs. No test measures time: a busy machine takes as long as it takes.
  testTimeout: 300_000,
  // By default a machine of two processors would leave one of them idle.
  maxWorkers: '100%',
  // After a run of many files the slowest are named.
  reporters: ['default', '<rootDir>/scripts/jest/slow-tests.js'],
  transform: {
    '\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
  // Tests run inside a context, where every look at a global is slow: `Math` in a loop over a text
  // cost more than the loop. What tests put another in the place of (`Date`, timers) is not here.
  sandboxInjectedGlobals: ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'],
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};
