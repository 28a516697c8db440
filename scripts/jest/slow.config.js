/** `npm run test:slow`: all, and the slow files are written down anew. On a machine without other work. */
import { SLOW, wholeForm } from './forms.js';

/** How long the files of `npm test` may take together, in seconds, where one runs after the other. */
const LEFT = 270;

export default {
  ...wholeForm,
  reporters: ['default', ['<rootDir>/scripts/jest/slow-tests.js', { left: LEFT, list: SLOW }]],
};
