import { isSound } from '../../../../src/core/municipality/import/delivery';
import { deliveriesIn } from '../../../../src/core/municipality/import/read-deliveries';
import type { SheetGrid } from '../../../../src/core/schema/sheet-grid';
import { sealed } from '../../../../src/core/summary/summary';
import { cellsWith, dayFrom, measuresOf, summaryOf } from '../municipal-kit';

const SUMMARY = summaryOf('0501', { К4: [3, 5], К6: [4, 5], Ч01: 5, С3: [12.5, 5] });

const read = (cells: SheetGrid | null, fault?: string) =>
  deliveriesIn({ source: '0501.xlsx', cells, ...(fault === undefined ? {} : { fault }) });

/** The journal sentence of the only delivery. */
function refusalOf(cells: SheetGrid | null, fault?: string): string {
  const [delivery, ...rest] = read(cells, fault);
  if (delivery === undefined || rest.length > 0) throw new Error('one delivery expected');
  return isSound(delivery) ? 'принята' : delivery.refusal;
}

describe('a delivery that is sound', () => {
  it('is read back as it was sent', () => {
    const [delivery] = read(cellsWith([SUMMARY]));
    expect(delivery).toMatchObject({
      source: '0501.xlsx',
      label: { schoolCode: '0501', asOf: dayFrom('2026-04-15') },
      summary: SUMMARY,
    });
  });

  it('may have a spoilt «Значение», which is shown and never read (З-20)', () => {
    const spoilt = cellsWith([SUMMARY], { Значение: { error: '#REF!' } });
    expect(read(spoilt)[0]).toMatchObject({ summary: SUMMARY });
  });

  it('may have its rows in any order', () => {
    const { rows } = cellsWith([SUMMARY]);
    const [header = [], ...lines] = rows;
    expect(read({ rows: [header, ...lines.reverse()] })[0]).toMatchObject({ summary: SUMMARY });
  });

  it('may stand beside others, their headers pasted too', () => {
    const other = summaryOf('0502', { К4: [1, 1] });
    const rows = [...cellsWith([SUMMARY]).rows, [], ...cellsWith([other]).rows];
    expect(read({ rows })).toMatchObject([{ summary: SUMMARY }, { summary: other }]);
  });

  it('survives JSON, so that a long import can keep it', () => {
    const [delivery] = read(cellsWith([SUMMARY]));
    expect(JSON.parse(JSON.stringify(delivery))).toEqual(delivery);
  });
});

it('И-03: an empty sheet names whatever may be the reason', () => {
  expect(read(cellsWith([]))).toMatchObject([
    {
      refusal:
        'Лист «Сводка» пуст. Пусть отправитель заполнит «Настройки» (муниципалитет — и «Код муниципалитета»), выполнит расчёт и пришлёт книгу снова. Муниципалитету до того нужно импортировать сводки: пока их нет, лист пуст. (И-03)',
    },
  ]);
});

describe('С-05: a delivery is refused whole', () => {
  it.each<[string, string, SheetGrid | null]>([
    ['И-02', 'нет листа «Сводка»', null],
    ['И-03', 'пуст', cellsWith([])],
    [
      'И-04',
      'обновите шаблон школы',
      cellsWith([sealed({ ...SUMMARY.head, version: 0 }, SUMMARY.measures)]),
    ],
    [
      'И-04',
      'обновите шаблон этой книги',
      cellsWith([sealed({ ...SUMMARY.head, version: 2 }, SUMMARY.measures)]),
    ],
    ['И-05', 'не найден столбец «Числитель»', cellsWith([SUMMARY], { Числитель: 'Число' }, 0)],
    ['И-06', 'должно быть число', cellsWith([SUMMARY], { Числитель: 'три' })],
    [
      'И-06',
      'не те, что в первой строке',
      cellsWith([SUMMARY], { 'Наименование ОО': 'Другая' }, 2),
    ],
    ['И-06', 'должен быть вид «доля»', cellsWith([SUMMARY], { Вид: 'количество' })],
    ['И-06', 'нет знаменателя', cellsWith([SUMMARY], { Знаменатель: null })],
    ['И-06', 'неизвестен', cellsWith([SUMMARY], { Код: 'Ж4' })],
    // Indicators entered by hand (Р…) stay with their municipality.
    ['И-06', 'код «Р1» неизвестен', cellsWith([SUMMARY], { Код: 'Р1' })],
    ['И-06', 'стоит второй раз', cellsWith([SUMMARY], { Код: 'К6' })],
    ['И-06', 'дробь', cellsWith([SUMMARY], { Числитель: 2.5 })],
    ['И-07', 'К4, 7 из 5 (строка 2)', cellsWith([SUMMARY], { Числитель: 7 })],
    ['И-08', 'Контрольная сумма не сходится', cellsWith([SUMMARY], { Числитель: 4 })],
  ])('%s: %s', (id, words, cells) => {
    const refusal = refusalOf(cells);
    expect(refusal).toContain(words);
    expect(refusal).toContain(`(${id})`);
  });

  it('when its book cannot be opened', () => {
    const refusal = refusalOf(null, 'Файл «0501.xlsx» повреждён');
    expect(refusal).toContain('Книга не читается: файл «0501.xlsx» повреждён. ');
    expect(refusal).toContain('(И-01)');
  });

  it('when a row is lost', () => {
    const { rows } = cellsWith([SUMMARY]);
    expect(refusalOf({ rows: rows.slice(0, -1) })).toContain('И-08');
  });

  it('when the template is newer and its columns are others', () => {
    const rows = [
      ['Версия', 'Код', 'Нечто'],
      [3, 'К4', 1],
    ];
    expect(refusalOf({ rows })).toContain('у школы 3, здесь 1');
  });

  it('with the row whose school cannot be read, and others stay sound', () => {
    const other = summaryOf('0502', { К4: [1, 1] });
    const spoilt = cellsWith([SUMMARY], { 'Код ОО': null }, 2);
    const rows = [...spoilt.rows, ...cellsWith([other]).rows.slice(1)];
    expect(read({ rows }).map(isSound)).toEqual([false, true]);
  });
});

it('a municipality delivers to its region by the same rules', () => {
  const municipal = sealed(
    { ...SUMMARY.head, schoolCode: '05', schoolName: 'Заречный район' },
    measuresOf({ К4: [30, 50], 'Ч60/учитель/физика': 1.5 }),
  );
  expect(read(cellsWith([municipal]))[0]).toMatchObject({ summary: municipal });
});

describe('И-06: what a row may hold', () => {
  const withVacancies = (rate: number) =>
    refusalOf(
      cellsWith([sealed(SUMMARY.head, measuresOf({ К4: [3, 5], 'Ч60/учитель/физика': rate }))]),
    );

  it('hundredths of a rate, and nothing smaller', () => {
    expect(withVacancies(0.25)).toBe('принята');
    expect(withVacancies(0.125)).toMatch(/дробь, которой не бывает.*\(И-06\)/);
  });

  it.each(['Муниципалитет', 'Наименование ОО', 'Контрольная сумма'])(
    'the same «%s» as the first row of its delivery',
    (header) => {
      const refusal = refusalOf(cellsWith([SUMMARY], { [header]: 'Другое' }, 2));
      expect(refusal).toMatch(/^Строка 3 сводки испорчена: .*не те, что в первой строке/);
    },
  );
});

it('a spoilt first row hides neither whose the delivery is nor of which day', () => {
  const [delivery] = read(cellsWith([SUMMARY], { 'Код ОО': null }, 1));
  expect(delivery).toMatchObject({
    label: { schoolCode: '0501', asOf: dayFrom('2026-04-15') },
    refusal: expect.stringContaining('(И-06)'),
  });
});
