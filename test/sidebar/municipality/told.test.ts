/** How an import of several calls is told as one: lines joined, one message, names of files. */

import { Refusal } from '../../../sidebar/client';
import { sourceNames } from '../../../sidebar/files/source-names';
import type { HandedOver } from '../../../sidebar/municipality/hand-over';
import { outcomeOf } from '../../../sidebar/municipality/import-outcome';
import { joinedLines } from '../../../sidebar/municipality/joined-lines';
import type { ImportedLine } from '../../../src/panel/municipality/imported';

const line = (source: string, changes: Partial<ImportedLine> = {}): ImportedLine => ({
  source,
  origin: 'arrived',
  schoolCode: '01',
  school: 'Школа 01',
  outcome: 'принято',
  reason: 'Сводка принята',
  remarks: [],
  ...changes,
});

describe('lines of several calls', () => {
  it('a file that gave way to a later one of the same import is told as replaced, once', () => {
    const joined = joinedLines(
      [
        line('апрель.xlsx', { remarks: ['Другое название'] }),
        line('02.xlsx', { schoolCode: '02' }),
      ],
      [
        line('май.xlsx'),
        line('принято раньше', {
          origin: 'store',
          outcome: 'заменено',
          reason: 'Есть более поздняя',
        }),
      ],
    );
    expect(
      joined.map(({ source, outcome, reason, remarks }) => [source, outcome, reason, remarks]),
    ).toEqual([
      ['апрель.xlsx', 'заменено', 'Есть более поздняя', []],
      ['02.xlsx', 'принято', 'Сводка принята', []],
      ['май.xlsx', 'принято', 'Сводка принята', []],
    ]);
  });

  it('what an earlier import had brought and a call replaced keeps its own line', () => {
    const earlier = line('принято раньше', { origin: 'store', outcome: 'заменено' });
    expect(
      joinedLines([line('02.xlsx', { schoolCode: '02' })], [line('01.xlsx'), earlier]),
    ).toHaveLength(3);
  });

  it('pasted rows go along with every call and are told once', () => {
    const pasted = line('Вставка сводок', { origin: 'pasted', schoolCode: '09' });
    const again = { ...pasted, outcome: 'не изменилось' as const };
    const joined = joinedLines(
      [line('01.xlsx'), pasted],
      [line('02.xlsx', { schoolCode: '02' }), again],
    );
    expect(joined.map(({ source, outcome }) => [source, outcome])).toEqual([
      ['01.xlsx', 'принято'],
      ['Вставка сводок', 'принято'],
      ['02.xlsx', 'принято'],
    ]);
  });
});

describe('the one message', () => {
  const handed = (changes: Partial<HandedOver<string>>): HandedOver<string> => ({
    lines: [],
    delivered: null,
    advice: null,
    isStoppedLate: false,
    ok: true,
    left: [],
    failure: null,
    ...changes,
  });
  const lines = [line('01.xlsx'), line('02.xlsx'), line('03.xlsx', { outcome: 'отклонено' })];

  it('tells the sums over all calls, and who delivered after the last', () => {
    const outcome = outcomeOf(handed({ lines, delivered: 'Сдали 2 из 3. Не сдали: Школа 03' }), 3);
    expect(outcome).toEqual({
      ok: false,
      done: true,
      message: 'Принято: 2, отклонено: 1. Сдали 2 из 3. Не сдали: Школа 03.',
    });
  });

  it('says what all refusals together show', () => {
    const advice = 'Все сводки — за прошлый год.';
    expect(outcomeOf(handed({ lines, delivered: 'Сдали 2 из 3', advice }), 3).message).toBe(
      'Принято: 2, отклонено: 1. Сдали 2 из 3. Все сводки — за прошлый год.',
    );
  });

  it('says that nothing was written when it was stopped before', () => {
    expect(outcomeOf(handed({ left: ['01.xlsx', '02.xlsx'] }), 2)).toEqual({
      ok: true,
      message: 'Импорт остановлен, ничего не записано.',
    });
  });

  it('says how far it came when it was stopped later', () => {
    const stopped = handed({
      lines: lines.slice(0, 2),
      delivered: 'Сдали 2 из 3',
      left: ['03.xlsx'],
    });
    expect(outcomeOf(stopped, 3)).toEqual({
      ok: true,
      message: 'Импорт остановлен: импортировано 2 из 3 файлов. Принято: 2. Сдали 2 из 3.',
    });
  });

  it('says that it was stopped too late, and what was written', () => {
    const late = handed({ lines, delivered: 'Сдали 2 из 3', isStoppedLate: true });
    expect(outcomeOf(late, 3)).toEqual({
      ok: false,
      done: true,
      message:
        'Остановить не успели: последние файлы уже записывались. Принято: 2, отклонено: 1. Сдали 2 из 3.',
    });
  });

  it('says why a call failed, and what goes on', () => {
    const broken = { lines: lines.slice(0, 1), delivered: 'Сдали 1 из 21', left: ['02.xlsx'] };
    const refused = outcomeOf(
      handed({ ...broken, failure: { thrown: new Refusal('Занято.') } }),
      21,
    );
    expect(refused.ok).toBe(false);
    expect(refused.message).toMatch(
      /^Импорт прервался: импортировано 20 из 21 файла\. Занято\. Кнопка «Импортировать остальные»/,
    );
    const lost = outcomeOf(handed({ ...broken, failure: { thrown: new Error('offline') } }), 21);
    expect(lost.message).toContain('могли и записаться');
  });

  it('a refusal of the very first call is told as it is', () => {
    const thrown = new Refusal('Сводки не импортированы: нет листа «ОО».');
    const outcome = outcomeOf(handed({ left: ['01.xlsx'], failure: { thrown } }), 1);
    expect(outcome).toEqual({ ok: false, message: thrown.message });
  });
});

describe('names of files', () => {
  it('are the names alone where they differ', () => {
    expect(sourceNames(['сводки/01.xlsx', 'сводки/02.xlsx'])).toEqual(['01.xlsx', '02.xlsx']);
  });

  it('have as many folders as tell them apart', () => {
    const paths = [
      'а/школа 1/сводка.xlsx',
      'б/школа 1/сводка.xlsx',
      'б/школа 2/сводка.xlsx',
      '4.xlsx',
    ];
    expect(sourceNames(paths)).toEqual([
      'а/школа 1/сводка.xlsx',
      'б/школа 1/сводка.xlsx',
      'школа 2/сводка.xlsx',
      '4.xlsx',
    ]);
  });

  it('of two files given twice stay alike', () => {
    expect(sourceNames(['01.xlsx', '01.xlsx'])).toEqual(['01.xlsx', '01.xlsx']);
  });
});
