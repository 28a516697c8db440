/** What the built add-on shows to Google: its public functions, its menu, its folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, PROJECTS } from '../../scripts/build/projects';
import { AppsScriptRuntime } from '../apps-script/runtime';
import { builtOf } from './built';
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
  'school-menu': [
    'menuCheckData',
    'menuCollectAnswers',
    'menuComputeAll',
    'menuComputeRating',
    'menuCreateSheets',
    'menuFixRating',
    'menuHelp',
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

/** What a person sees in the menu «Посткурс»; «—» is a line. */
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
  'school-menu': [
    'Создать листы',
    'Проверить данные',
    'Рассчитать рейтинг',
    'Рассчитать всё',
    'Собрать ответы',
    'Зафиксировать рейтинг',
    'Перенести запросы в план ПК',
    '—',
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

describe.each(PROJECTS.map((project) => [project.id, project] as const))(
  'the %s',
  (id, project) => {
    const files = builtOf(project);

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
        expect(runtime.shown.menuName).toBe('Посткурс');
        expect(runtime.roundTrips).toEqual([]);
      });
    });
  },
);

it('is pushed from the folder that the build writes', () => {
  for (const project of PROJECTS) {
    const { rootDir } = JSON.parse(readFileSync(join(ROOT, project.clasp), 'utf8'));
    expect(rootDir).toBe(folderOf(project));
  }
});
