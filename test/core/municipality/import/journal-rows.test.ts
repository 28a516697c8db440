/** «Журнал импорта» only grows, and says one thing once. */
import type { JournalEntry } from '../../../../src/core/municipality/import/decide';
import { journalRows, newRows } from '../../../../src/core/municipality/import/journal-rows';
import { dayFrom } from '../municipal-kit';

const TODAY = dayFrom('2026-04-24');

const entry = (source: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  source,
  label: {
    schoolCode: '0501',
    periodStart: dayFrom('2025-09-01'),
    periodEnd: dayFrom('2026-08-31'),
    asOf: dayFrom('2026-04-15'),
  },
  outcome: 'отклонено',
  reason: 'Книга не читается',
  remarks: [],
  ...more,
});

const rowsOf = (...entries: JournalEntry[]) => journalRows(entries, TODAY, '14:05');

it('С-45: a row says when, from where, whose, of which period and day, what became of it and why', () => {
  expect(rowsOf(entry('0501.xlsx'))).toEqual([
    [
      { day: TODAY },
      '14:05',
      '0501.xlsx',
      '0501',
      '01.09.2025–31.08.2026',
      { day: dayFrom('2026-04-15') },
      'отклонено',
      'Книга не читается',
    ],
  ]);
});

it('what is not known of a delivery is left blank', () => {
  const label = { schoolCode: null, periodStart: dayFrom('2025-09-01'), periodEnd: null };
  expect(rowsOf(entry('?.xlsx', { label: { ...label, asOf: null } }))[0]?.slice(3, 6)).toEqual([
    null,
    null,
    null,
  ]);
});

describe('what is new', () => {
  const [one = [], two = []] = rowsOf(entry('0501.xlsx'), entry('0502.xlsx'));

  it('is what the journal does not hold yet, each row once', () => {
    expect(newRows([one, two, one], [])).toEqual([one, two]);
    expect(newRows([one, two], [one])).toEqual([two]);
    expect(newRows([one, two], [two, one])).toEqual([]);
  });

  it('is nothing that a reader would take for a row already there', () => {
    const blank = one.map((cell, at) => (at === 3 ? '' : cell));
    const none = one.map((cell, at) => (at === 3 ? null : cell));
    expect(newRows([blank], [none])).toEqual([]);
    expect(newRows([none], [blank])).toEqual([]);
  });

  it('С-45: is nothing that was said at another hour of the day, or before hours were kept', () => {
    expect(newRows(journalRows([entry('0501.xlsx')], TODAY, '16:30'), [one])).toEqual([]);
    expect(newRows([one], journalRows([entry('0501.xlsx')], TODAY, ''))).toEqual([]);
  });

  it('is the same refusal on another day', () => {
    const [later = []] = journalRows([entry('0501.xlsx')], dayFrom('2026-04-25'), '14:05');
    expect(newRows([later], [one])).toEqual([later]);
  });
});

it('С-77: no name that a file bears, in the reason neither; our own words for a source stay', () => {
  const told = rowsOf(
    entry('Щеглова.xlsx', { reason: 'Книга не читается: файл «Щеглова.xlsx» повреждён' }),
    entry('Вставка сводок'),
    entry('По ссылке: МБОУ ООШ № 5 «Родник»'),
    entry('принято раньше'),
  );
  expect(told.map((row) => [row[2], row[7]])).toEqual([
    ['….xlsx', 'Книга не читается: файл «….xlsx» повреждён'],
    ['Вставка сводок', 'Книга не читается'],
    ['По ссылке: МБОУ ООШ № 5 «Родник»', 'Книга не читается'],
    ['принято раньше', 'Книга не читается'],
  ]);
});
