/** З-28 in the workbench: a tab bears the person's own name, everything else is as under the declared one. */
import { respelt } from '../../hosts/xlsx/respelt';
import { demoBytes, openedWith, smallBytes } from './opened';

const SPELT = { Педагоги: 'ПЕДАГОГИ ', Курсы: 'курсы', Рейтинг: 'рейтинг', Настройки: 'НАСТРОЙКИ' };
const ownName = (name: string): string => SPELT[name as keyof typeof SPELT] ?? name;

const both = (bytes = smallBytes()) => ({
  clean: openedWith(bytes),
  own: openedWith(respelt(bytes, SPELT)),
});

it('shows the tabs by their own names, and says the same of them', () => {
  const { clean, own } = both();
  const { tabs, firstSheet, ...rest } = clean.opened.shape;
  expect(own.opened.shape).toEqual({
    ...rest,
    tabs: tabs.map((tab) => ({ ...tab, name: ownName(tab.name) })),
    firstSheet: ownName(firstSheet),
  });
});

it.each(Object.keys(SPELT))('shows «%s» as it is shown under its name', (name) => {
  const { clean, own } = both();
  expect(own.engine.sheet(ownName(name))).toEqual({
    ...clean.engine.sheet(name),
    name: ownName(name),
  });
});

it('has the same marks and counts', () => {
  const { clean, own } = both(demoBytes());
  for (const { clock } of [clean, own]) clock.pass(60_000);
  const last = <T>(told: readonly T[]): T | undefined => told[told.length - 1];
  const counts = last(clean.told)?.issues ?? {};
  expect(Object.keys(counts).length).toBeGreaterThan(0);
  expect(last(own.told)?.issues).toEqual(
    Object.fromEntries(Object.entries(counts).map(([sheet, count]) => [ownName(sheet), count])),
  );
  const notes = clean.engine.sheet('Курсы')?.notes;
  expect(notes?.some(({ severity }) => severity !== null)).toBe(true);
  expect(own.engine.sheet('курсы')?.notes).toEqual(notes);
});

it('offers the same values, and says what stands behind a code', () => {
  const { clean, own } = both();
  const column = clean.columnOf('Курсы', 'Код педагога');
  const ask = ({ engine }: typeof own, sheet: string) => ({
    choices: engine.choices(sheet, 1, column),
    meaning: engine.meaning(sheet, 1, column),
  });
  expect(ask(clean, 'Курсы').choices.length).toBeGreaterThan(0);
  expect(ask(own, 'курсы')).toEqual(ask(clean, 'Курсы'));
  const code = clean.columnOf('Педагоги', 'Код педагога');
  expect(own.engine.meaning('ПЕДАГОГИ ', 1, code)).toBe(clean.engine.meaning('Педагоги', 1, code));
});

it('takes what is typed, and refuses what it refuses there', () => {
  const { clean, own } = both();
  const row = 1;
  const day = clean.columnOf('Курсы', 'Дата окончания');
  clean.type('Курсы', row, day, '15.03');
  own.type('курсы', row, day, '15.03');
  expect(own.text('курсы', row, day)).toBe(clean.text('Курсы', row, day));
  expect(() => own.type('курсы', 0, day, 'Иначе')).toThrow(
    'Заголовок «Дата окончания» менять нельзя',
  );
  expect(() => own.type('рейтинг', 3, 0, '1')).toThrow('Лист «рейтинг» заполняет программа');
});

it('computes what was typed a moment ago, undoes it, and goes to its own sheet', () => {
  const { clean, own } = both();
  const name = clean.columnOf('Педагоги', 'ФИО');
  clean.type('Педагоги', 2, name, 'Новикова Анна Ивановна');
  own.type('ПЕДАГОГИ ', 2, name, 'Новикова Анна Ивановна');
  for (const { call } of [clean, own]) call('computeAll');
  const { rows } = clean.engine.sheet('Рейтинг') ?? {};
  expect(JSON.stringify(rows)).toContain('Новикова');
  expect(own.engine.sheet('рейтинг')?.rows).toEqual(rows);
  own.engine.perform({ kind: 'undo' });
  expect(JSON.stringify(own.engine.sheet('рейтинг')?.rows)).not.toContain('Новикова');
  const place = { sheet: 'Педагоги', row: 2, column: 1 };
  const json = JSON.stringify({ call: 'goTo', args: [place] });
  expect(own.engine.perform({ kind: 'call', json }).goTo).toEqual({ ...place, sheet: 'ПЕДАГОГИ ' });
});

it('a second spelling beside the declared name is a sheet of its owner', () => {
  const bytes = respelt(smallBytes(), { Мероприятия: 'Курсы ', Критерии: 'Мероприятия' });
  const { engine } = openedWith(bytes);
  expect(engine.sheet('Курсы')?.lists.length).toBeGreaterThan(0);
  const typed = { row: 0, column: 0, text: 'Своё' };
  engine.perform({ kind: 'edit', sheet: 'Курсы ', way: 'typed', cells: [typed] });
  expect(engine.sheet('Курсы ')?.rows[0]?.[0]).toBe('Своё');
  expect(engine.sheet('Курсы')?.rows[0]?.[0]).not.toBe('Своё');
});
