/** Which sheet a name means, in every host: «ПЕДАГОГИ », where there is no «Педагоги». */
import type { Change, Workbook } from '../../src/app/workbook';
import { hosts } from './hosts';
import { column, computedSheet, day, peoplesSheet } from './plans';

const TODAY = day(2026, 3, 15);
const NBSP = '\u00a0';

describe.each(hosts)('names of sheets in %s', (_, host) => {
  const create = (plan = peoplesSheet([])): Change => ({ kind: 'createSheet', plan });
  const bookWith = (...plans: ReturnType<typeof peoplesSheet>[]): Workbook => {
    const workbook = host.empty(TODAY);
    workbook.apply(plans.map((plan) => create(plan)));
    return host.reopened(workbook);
  };
  /** The workbook after the changes, as the next run finds it. */
  const changed = (workbook: Workbook, ...changes: Change[]): Workbook => {
    workbook.apply(changes);
    return host.reopened(workbook);
  };
  const contentOf = (workbook: Workbook): unknown =>
    workbook.sheetNames().map((name) => [name, workbook.read(name)?.rows]);

  it.each(['ПЕДАГОГИ', 'педагоги', 'Педагоги ', ' Педагоги', `${NBSP}Педагоги${NBSP}`])(
    'a sheet called «%s» is read by the name that is declared, and keeps its own',
    (name) => {
      const workbook = bookWith(peoplesSheet([['П1', null, 16]], name));
      expect(workbook.sheetNames()).toEqual([name]);
      expect(workbook.read('Педагоги')?.rows[1]).toEqual(['П1', null, 16]);
      expect(workbook.read('Педагоги')).toEqual(workbook.read(name));
      expect(workbook.firstRow('Педагоги')).toEqual(['Код', 'Дата', 'Объём']);
    },
  );

  it.each(['банк опыта', 'Банк  опыта', `Банк${NBSP}опыта`])(
    'spaces inside «%s» are one',
    (name) => {
      expect(bookWith(peoplesSheet([['1', null, null]], name)).read('Банк опыта')?.rows[1]).toEqual(
        ['1'],
      );
    },
  );

  it('letters of two signs, as some computers write them, are the same letters', () => {
    const workbook = bookWith(peoplesSheet([['П1', null, null]], 'Настройки'.normalize('NFD')));
    expect(workbook.read('Настройки')?.rows[1]).toEqual(['П1']);
  });

  it('another word is another sheet', () => {
    const workbook = bookWith(peoplesSheet([], 'Педагоги 2'));
    expect(workbook.read('Педагоги')).toBeNull();
    expect(workbook.firstRow('Педагоги')).toEqual([]);
  });

  it('every change is made to the sheet that is meant', () => {
    const rows = [
      ['П1', null, 16],
      ['П2', null, 24],
    ];
    const workbook = changed(
      bookWith(peoplesSheet(rows, 'ПЕДАГОГИ ')),
      { kind: 'editCells', sheet: 'Педагоги', cells: [{ row: 1, column: 2, value: 20 }] },
      { kind: 'appendRows', sheet: 'педагоги', columns: [0, 2], rows: [['П3', 8]] },
      { kind: 'appendRows', sheet: 'ПЕДАГОГИ ', columns: [0, 2], rows: [['П4', 9]] },
    );
    expect(workbook.sheetNames()).toEqual(['ПЕДАГОГИ ']);
    expect(workbook.read('Педагоги')?.rows.slice(1)).toEqual([
      ['П1', null, 20],
      ['П2', null, 24],
      ['П3', null, 8],
      ['П4', null, 9],
    ]);
    const moved = changed(
      workbook,
      { kind: 'deleteRows', sheet: 'Педагоги', at: 1, count: 2 },
      { kind: 'insertRows', sheet: 'Педагоги', at: 1, count: 1 },
      { kind: 'orderRows', sheet: 'Педагоги', first: 2, order: [1, 0] },
    );
    expect(moved.read('Педагоги')?.rows.slice(2)).toEqual([
      ['П4', null, 9],
      ['П3', null, 8],
    ]);
  });

  it('a computed sheet that people have spelt otherwise is calculated anew where it stands', () => {
    const spelt = { ...computedSheet(['Рейтинг'], [['1', 12.5]]), name: 'рейтинг ' };
    const narrower = computedSheet(['Рейтинг'], [['2']], [column('Место')]);
    const workbook = changed(bookWith(spelt), { kind: 'replaceSheet', plan: narrower });
    expect(contentOf(workbook)).toEqual([['рейтинг ', [['Рейтинг'], ['Место'], ['2']]]]);
    const wide = computedSheet(['Рейтинг'], [['1', 7]]);
    const again = changed(workbook, { kind: 'replaceSheet', plan: wide });
    expect(again.read('Рейтинг')?.rows).toEqual([['Рейтинг'], ['Место', 'Итого'], ['1', 7]]);
  });

  it('a new sheet stands in front of the one that is meant', () => {
    const workbook = changed(bookWith(peoplesSheet([], 'А'), peoplesSheet([], 'ПЕДАГОГИ ')), {
      kind: 'createSheet',
      plan: peoplesSheet([], 'Курсы'),
      before: 'Педагоги',
    });
    expect(workbook.sheetNames()).toEqual(['А', 'Курсы', 'ПЕДАГОГИ ']);
  });

  it('a drop-down follows the sheet that is meant', () => {
    const plan = peoplesSheet([], 'Курсы');
    const [code, ...others] = plan.columns;
    const source = { sheet: 'Педагоги', header: 'Код' };
    const columns = [{ ...code, dropDown: source }, ...others] as typeof plan.columns;
    const workbook = changed(
      bookWith(peoplesSheet([['П1', null, null]], 'ПЕДАГОГИ ')),
      create({ ...plan, columns }),
    );
    expect(workbook.sheetNames()).toEqual(['ПЕДАГОГИ ', 'Курсы']);
  });

  describe('a name that is taken', () => {
    it.each([
      ['курсы', 'Курсы'],
      ['Курсы', 'КУРСЫ'],
      ['Курсы ', 'Курсы'],
      ['Банк  опыта', 'Банк опыта'],
    ])(
      '«%s» is there, so «%s» is refused, and nothing else of the write is done',
      (name, wanted) => {
        const workbook = bookWith(peoplesSheet([['К1', null, 72]], name));
        const before = contentOf(workbook);
        const write = (): void =>
          workbook.apply([
            create(peoplesSheet([], 'Педагоги')),
            { kind: 'editCells', sheet: name, cells: [{ row: 1, column: 0, value: 'К2' }] },
            create(peoplesSheet([], wanted)),
          ]);
        expect(write).toThrow(`Лист «${name}» уже есть: переименуйте или удалите его и повторите.`);
        expect(contentOf(host.reopened(workbook))).toEqual(before);
      },
    );

    it('two new sheets of one name are refused too', () => {
      const workbook = bookWith(peoplesSheet([], 'А'));
      expect(() =>
        workbook.apply([create(peoplesSheet([], 'Б')), create(peoplesSheet([], 'б '))]),
      ).toThrow('Лист «Б» уже есть');
      expect(host.reopened(workbook).sheetNames()).toEqual(['А']);
    });
  });
});
