/** Calculated sheets that a person has deleted, whichever of them, are made again in the built school edition. */
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { filledSchool, TODAY } from './school-fixture';

const CALCULATED = ['Проверка', 'Посткурс', 'Рейтинг', 'Показатели', 'Кому на курсы', 'Сводка'];

let start: AppsScriptRuntime;

beforeAll(() => {
  start = filledSchool(3);
  start.run('menuComputeAll', TODAY);
});

const pairs = CALCULATED.flatMap((one, at) => CALCULATED.slice(at + 1).map((two) => [one, two]));

it.each([...pairs, CALCULATED])('%s, %s', (...gone: string[]) => {
  for (const command of ['menuCreateSheets', 'menuComputeAll']) {
    const runtime = start.copy();
    const { document, shown } = runtime;
    document.sheets = document.sheets.filter(({ name }) => !gone.includes(name));
    runtime.run(command, TODAY);
    const names = document.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(gone));
    expect(names.filter((name) => name.includes('создаётся'))).toEqual([]);
    expect(shown.alerts.map(({ message }) => message).join()).not.toContain('не выполнили');
  }
});
