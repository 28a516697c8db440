import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '../../src/editions';
import { ROOT, schoolRuntime } from './school-fixture';

describe('the built school edition', () => {
  it('declares the reviewed public functions and no other', () => {
    // Any page of the add-on and anybody in the script editor can call them.
    expect(schoolRuntime().publicFunctions()).toEqual([
      'callPanel',
      'menuCheckData',
      'menuComputeAll',
      'menuComputeRating',
      'menuCreateSheets',
      'menuFixRating',
      'menuHelp',
      'menuOpenPanel',
      'onEdit',
      'onInstall',
      'onOpen',
    ]);
  });

  it('calls no service while it loads', () => {
    const runtime = schoolRuntime();
    runtime.publicFunctions();
    expect(runtime.trace).toEqual([]);
  });
});

describe.each(['NONE', 'LIMITED', 'FULL'] as const)('the menu in AuthMode %s', (authMode) => {
  it.each(['onOpen', 'onInstall'])('is whole after %s', (trigger) => {
    const runtime = schoolRuntime();
    runtime.run(trigger, { authMode });
    expect(runtime.shown.menu.map(([title]) => title)).toEqual([
      'Создать листы',
      'Проверить данные',
      'Рассчитать рейтинг',
      'Рассчитать всё',
      'Зафиксировать рейтинг',
      '—',
      'Открыть панель',
      'Помощь',
    ]);
    expect(runtime.roundTrips).toEqual([]);
  });
});

it('is pushed from the folder that the build writes', () => {
  for (const { id, google } of EDITIONS) {
    const { rootDir } = JSON.parse(readFileSync(join(ROOT, google.clasp), 'utf8'));
    expect(rootDir).toBe(`build/${id}`);
  }
});
