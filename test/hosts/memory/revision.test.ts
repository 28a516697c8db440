/** What was computed stays true while nothing was written: the revision says so. */
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { day, peoplesSheet } from '../../contract/plans';

it('grows with a change, and not with none', () => {
  const workbook = new MemoryWorkbook(day(2026, 3, 15));
  const before = workbook.revision;
  workbook.apply([]);
  expect(workbook.revision).toBe(before);
  workbook.apply([{ kind: 'createSheet', plan: peoplesSheet([]) }]);
  expect(workbook.revision).not.toBe(before);
});
