/** Every host keeps the contract (src/live/contract), which the live suite tries in an account too. */
import { CONTRACT } from '../../src/live/contract/contract';
import { booksOf, hosts } from './hosts';
import { day } from './plans';

const TODAY = day(2026, 3, 15);

it('tells its promises apart by their names', () => {
  const names = CONTRACT.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe.each(hosts)('a workbook in %s', (_, host) => {
  it.each(CONTRACT.map(({ name, run }) => [name, run] as const))('%s', (_name, run) => {
    run(booksOf(host, TODAY));
  });
});
