/** `npm run test:long`: the sweeps whole, of which the other forms try a sample (test/sample.ts). */
import { wholeForm } from './forms.js';

process.env['TEST_LONG'] = '1';

export default wholeForm;
