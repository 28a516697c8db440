/** What the built add-on shows to Google: its public functions, its menu, its folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEdition } from '../../scripts/build/build-edition';
import { EDITIONS } from '../../src/editions';
import { AppsScriptRuntime } from '../apps-script/runtime';
import { ROOT } from './school-fixture';

/** Reviewed by hand: any page of the add-on and anybody in the script editor can call them. */
const PUBLIC: Readonly<Record<string, readonly string[]>> = {
  school: [
    'callPanel',
    'menuCheckData',
    'menuCollectAnswers',
    'menuComputeAll',
    'menuComputeRating',
    'menuCreateSheets',
    'menuDocuments',
    'menuFixRating',
    'menuHelp',
    'menuOpenPanel',
    'menuPlanRequests',
    'onEdit',
    'onInstall',
    'onOpen',
  ],
  municipality: [
    'callPanel',
    'menuComputeReports',
    'menuCreateSheets',
    'menuDocuments',
    'menuHelp',
    'menuImportSummaries',
    'menuOpenPanel',
    'onInstall',
    'onOpen',
  ],
};

/** What a person sees in the menu; «—» is a line. */
const MENUS: Readonly<Record<string, readonly string[]>> = {
  school: [
    'Создать листы',
    'Проверить данные',
    'Рассчитать рейтинг',
    'Рассчитать всё',
    'Собрать ответы',
    'Зафиксировать рейтинг',
    'Перенести запросы в план ПК',
    '—',
    'Документы',
    'Открыть панель',
    'Помощь',
  ],
  municipality: [
    'Создать листы',
    'Импортировать сводки',
    'Рассчитать отчёты',
    '—',
    'Документы',
    'Открыть панель',
    'Помощь',
  ],
};

describe.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
  'the %s',
  (id, edition) => {
    const files = buildEdition(ROOT, edition);

    it('declares the reviewed public functions and no other, and calls nothing while it loads', () => {
      const runtime = new AppsScriptRuntime(files);
      expect(runtime.publicFunctions()).toEqual(PUBLIC[id]);
      expect(runtime.trace).toEqual([]);
    });

    describe.each(['NONE', 'LIMITED', 'FULL'] as const)('in AuthMode %s', (authMode) => {
      it.each(['onOpen', 'onInstall'])('has its whole menu after %s', (trigger) => {
        const runtime = new AppsScriptRuntime(files);
        runtime.run(trigger, { authMode });
        expect(runtime.shown.menu.map(([title]) => title)).toEqual(MENUS[id]);
        expect(runtime.roundTrips).toEqual([]);
      });
    });
  },
);

it('is pushed from the folder that the build writes', () => {
  for (const { id, google } of EDITIONS) {
    const { rootDir } = JSON.parse(readFileSync(join(ROOT, google.clasp), 'utf8'));
    expect(rootDir).toBe(`build/${id}`);
  }
});
