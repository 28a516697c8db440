/** What the page asks of the workbook: its shape, its lists, what stands behind codes, where words are. */
import { createXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, peoplesSheet } from '../../contract/plans';
import { demoBytes, openedWith, TODAY } from './opened';

describe('the shape', () => {
  it('has the tabs without hidden sheets, and says whose each is', () => {
    const { opened, engine } = openedWith();
    const { tabs, edition, commands, help } = opened.shape;
    expect(edition).toBe('school');
    expect(tabs.map(({ name }) => name)).toContain('Педагоги');
    expect(tabs.map(({ name }) => name)).not.toContain('Списки Посткурса');
    const byName = new Map(tabs.map((tab) => [tab.name, tab]));
    expect(byName.get('Педагоги')).toMatchObject({ computed: false, colour: '#3d8b40' });
    expect(byName.get('Рейтинг')).toMatchObject({ computed: true, colour: '#8a8a8a' });
    expect(engine.sheet('Рейтинг')?.computed).toBe(true);
    expect(commands.map(({ title }) => title)).toContain('Рассчитать рейтинг');
    expect(help.join(' ')).toMatch(/черновик в этом браузере.*История/);
  });

  it('begins with «Настройки» while they are empty, then with the first sheet that people fill', () => {
    const { engine } = openedWith();
    expect(engine.shape().firstSheet).toBe('Педагоги');
    const fresh = openedWith(engine.create('school').bytes);
    expect(fresh.opened.shape.firstSheet).toBe('Настройки');
    const rows = fresh.engine.sheet('Настройки')?.rows ?? [];
    for (const name of ['Код ОО', 'Наименование ОО', 'Муниципалитет']) {
      fresh.type(
        'Настройки',
        rows.findIndex(([parameter]) => parameter === name),
        1,
        'Х',
      );
    }
    expect(fresh.engine.shape().firstSheet).toBe('Педагоги');
  });

  it.each([
    ['school', 'Книга школы.xlsx', 'school'],
    ['municipality', 'Книга муниципалитета.xlsx', 'municipality'],
    ['example', 'Пример: школа.xlsx', 'school'],
  ] as const)('of a new %s', (kind, name, edition) => {
    const file = openedWith().engine.create(kind);
    expect(file.name).toBe(name);
    expect(openedWith(file.bytes).opened.shape.edition).toBe(edition);
  });
});

describe('a list', () => {
  const offered = (sheet: string, header: string) => {
    const { engine, columnOf } = openedWith();
    return engine.choices(sheet, 1, columnOf(sheet, header));
  };

  it('has the codes of people, courses and criteria with what stands behind them', () => {
    const { engine } = openedWith();
    const [, code = '', name = ''] = ['', ...(engine.sheet('Педагоги')?.rows[1] ?? [])];
    expect(name).not.toBe('');
    for (const sheet of ['Курсы', 'Мероприятия', 'Дефициты', 'Наставничество']) {
      expect(offered(sheet, 'Код педагога')[0]).toEqual({ value: code, label: name });
    }
    const title = engine.sheet('Курсы')?.rows[1]?.[3];
    expect(offered('Мероприятия', 'Код курса')[0]?.label).toBe(title);
    expect(offered('Мероприятия', 'Критерий')).toContainEqual({
      value: '2.2',
      label: 'Открытые уроки (занятия), мастер-классы',
    });
  });

  it('has the permitted values of a choice, and of a parameter', () => {
    expect(offered('Педагоги', 'Статус')).toContainEqual({ value: 'работает', label: '' });
    const { engine } = openedWith();
    const rows = engine.sheet('Настройки')?.rows ?? [];
    const row = rows.findIndex(([name]) => name === 'Тип ОО');
    expect(engine.choices('Настройки', row, 1).map(({ value }) => value)).toContain('гимназия');
    expect(engine.choices('Настройки', 1, 2)).toEqual([]);
  });

  it('of a text column only helps: any other text may stand there', () => {
    expect(offered('Педагоги', 'Должность')[0]).toMatchObject({ suggested: true });
    expect(offered('Курсы', 'Форма')).toContainEqual({ value: 'очная', label: '' });
  });

  it('follows what was typed a moment ago', () => {
    const { engine, type, columnOf } = openedWith();
    type('Педагоги', 1, 1, 'Новая Фамилия');
    const [first] = engine.choices('Курсы', 1, columnOf('Курсы', 'Код педагога'));
    expect(first?.label).toBe('Новая Фамилия');
  });

  it('is shown by the sheet where values are offered, and nowhere else', () => {
    const { engine, columnOf } = openedWith();
    const lists = engine.sheet('Курсы')?.lists ?? [];
    const has = (header: string) =>
      lists.some(({ left, right, bottom }) => {
        const at = columnOf('Курсы', header);
        return left <= at && at <= right && bottom > 100_000;
      });
    expect(['Код педагога', 'Вид программы'].map(has)).toEqual([true, true]);
    expect(['Код курса', 'Дата начала', 'Результаты сопровождения'].map(has)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is that of the file where the product knows nothing', () => {
    const workbook = createXlsx({ today: TODAY });
    const own = peoplesSheet([['А', null, null]], 'Своё');
    const columns = own.columns.map((column) => ({
      ...column,
      dropDown: { values: ['раз', 'два'] },
    }));
    workbook.apply([{ kind: 'createSheet', plan: { ...own, columns } }]);
    const { engine } = openedWith(workbook.toBytes());
    expect(engine.choices('Своё', 1, 0).map(({ value }) => value)).toEqual(['раз', 'два']);
  });
});

describe('the meaning of a code', () => {
  it('is the person, the course, the criterion; on their own sheets too', () => {
    const { engine, columnOf } = openedWith();
    const [code, name, , position] = engine.sheet('Педагоги')?.rows[1] ?? [];
    const words = `${name}, ${position}`;
    expect(engine.meaning('Педагоги', 1, 0)).toBe(words);
    const at = columnOf('Курсы', 'Код педагога');
    const row = engine.sheet('Курсы')?.rows.findIndex((cells) => cells[at] === code) ?? -1;
    expect(engine.meaning('Курсы', row, at)).toBe(words);
    const archived = engine.sheet('Архив рейтинга')?.rows ?? [];
    const codeAt = archived[0]?.indexOf('Код педагога') ?? -1;
    const ranked = engine.sheet('Педагоги')?.rows.find(([one]) => one === archived[1]?.[codeAt]);
    expect(engine.meaning('Архив рейтинга', 1, codeAt)).toBe(`${ranked?.[1]}, ${ranked?.[3]}`);
  });

  it('is nothing where there is no code, or an unknown one', () => {
    const { engine, type, columnOf } = openedWith();
    const at = columnOf('Курсы', 'Код педагога');
    type('Курсы', 1, at, 'нет-такого');
    expect(engine.meaning('Курсы', 1, at)).toBe('');
    expect(engine.meaning('Курсы', 0, at)).toBe('');
    expect(engine.meaning('Курсы', 1, columnOf('Курсы', 'Название программы'))).toBe('');
  });
});

describe('finding', () => {
  const search = { text: '', sheet: null, matchCase: false, wholeCell: false };
  const all = new Map<string, ReadonlySet<number>>();

  it('takes large letters for small ones and ё for е, unless it is to the letter', () => {
    const { engine, type } = openedWith();
    type('Педагоги', 2, 1, 'Королёва Ульяна');
    const place = { sheet: 'Педагоги', row: 3, column: 2 };
    const found = (text: string, more = {}) =>
      engine.find({ ...search, text, ...more }, all).places;
    expect(found('КОРОЛЕВА у')).toEqual([place]);
    expect(found('КОРОЛЕВА у', { matchCase: true })).toEqual([]);
    expect(found('Королёва У', { matchCase: true })).toEqual([place]);
    expect(found('королева', { wholeCell: true })).toEqual([]);
    expect(found('королева ульяна', { wholeCell: true })).toEqual([place]);
    expect(found('королева у', { sheet: 'Курсы' })).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('finds dates and numbers as they are shown', () => {
    const { engine, type, columnOf } = openedWith();
    type('Курсы', 3, columnOf('Курсы', 'Дата окончания'), '1.2.2031');
    expect(engine.find({ ...search, text: '01.02.2031' }, all).places).toHaveLength(1);
  });

  it('finds the digits that a format shows, as «Заменить» replaces them', () => {
    const workbook = createXlsx({ today: TODAY });
    const plan = { ...peoplesSheet([]), name: 'Своё', columns: [column('Доля', 'share')] };
    workbook.apply([{ kind: 'createSheet', plan }]);
    const { engine, type, text } = openedWith(workbook.toBytes());
    type('Своё', 1, 0, '70');
    expect(text('Своё', 1, 0)).toBe('70,0');
    const place = { sheet: 'Своё', row: 2, column: 1 };
    expect(engine.find({ ...search, wholeCell: true, text: '70,0' }, all).places).toEqual([place]);
  });

  it('stops at a thousand places', () => {
    expect(openedWith().engine.find({ ...search, text: 'а' }, all).places).toHaveLength(1_000);
  });

  it('only counts what a filter hides, which takes no place from what is shown', () => {
    const { engine } = openedWith();
    const { places } = engine.find({ ...search, text: 'а' }, all);
    const last = places[places.length - 1];
    const rows = new Set(Array.from({ length: 5_000 }, (_, row) => row));
    const hidden = new Map(
      [...new Set(places.map(({ sheet }) => sheet))].map((sheet) => [sheet, rows]),
    );
    expect(engine.find({ ...search, text: 'Королёва' }, hidden).places).toEqual([]);
    const first = places[0]?.sheet ?? '';
    const further = engine.find({ ...search, text: 'а' }, new Map([[first, rows]]));
    expect(further.unseen).toBe(places.filter(({ sheet }) => sheet === first).length);
    expect(further.places).toContainEqual(last);
  });

  it('looks into no hidden sheet', () => {
    const { engine } = openedWith(demoBytes());
    const sheets = engine
      .find({ ...search, text: 'мастер-класс' }, all)
      .places.map(({ sheet }) => sheet);
    expect(new Set(sheets)).not.toContain('Списки Посткурса');
  });
});

it('the summary is a file of its own', () => {
  const { engine } = openedWith();
  const { name, bytes } = engine.summaryFile();
  expect(name).toMatch(/\.xlsx$/);
  expect(openedWith(bytes).opened.shape.tabs.map((tab) => tab.name)).toEqual(['Сводка']);
  const fresh = openedWith(engine.create('school').bytes);
  expect(() => fresh.engine.summaryFile()).toThrow('Сводки ещё нет');
});

it('nothing can be asked before a workbook is open', () => {
  const { engine } = openedWith();
  expect(() =>
    engine.open({ name: 'не книга.xlsx', bytes: new Uint8Array([1, 2, 3]), operations: [] }),
  ).toThrow('не книга.xlsx');
  // The one that was open stays.
  expect(engine.shape().edition).toBe('school');
});
