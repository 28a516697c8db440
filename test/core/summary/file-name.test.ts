import { summaryFileName } from '../../../src/core/summary/file-name';
import { dayAt } from '../school/school-kit';

const PERIOD = { periodStart: dayAt('01.09.2025'), periodEnd: dayAt('31.08.2026') };

describe('the name of the file with a summary', () => {
  it.each([
    ['0512', 'svodka-0512-01.09.2025-31.08.2026.csv'],
    ['Школа-7', 'svodka-Школа-7-01.09.2025-31.08.2026.csv'],
    ['05/12:А', 'svodka-05_12_А-01.09.2025-31.08.2026.csv'],
    ['..\\..\\x', 'svodka-______x-01.09.2025-31.08.2026.csv'],
  ])('of the school «%s»', (schoolCode, name) => {
    expect(summaryFileName({ schoolCode, ...PERIOD }, 'csv')).toBe(name);
  });
});
