/** `npm run test:long`: the sweeps whole, of which a short run tries a sample (test/sample.ts). */
import short from './jest.config.js';

process.env['TEST_LONG'] = '1';

export default short;
