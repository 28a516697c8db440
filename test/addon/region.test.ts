/** A spreadsheet whose locale or zone is not Russia's: what is said, what is offered, what stays the same. */
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { demoRuntime, schoolRuntime, TODAY } from './school-fixture';

const lastAlert = ({ shown }: AppsScriptRuntime) => shown.alerts[shown.alerts.length - 1];
const lastToast = ({ shown }: AppsScriptRuntime) => shown.toasts[shown.toasts.length - 1];

/** A new document of this locale and zone, in which the person answers so. */
function created(
  answer: AppsScriptRuntime['shown']['answer'],
  locale = 'en_US',
  zone = 'Europe/Moscow',
): AppsScriptRuntime {
  const runtime = schoolRuntime();
  Object.assign(runtime.document, { locale, zone });
  runtime.shown.answer = answer;
  runtime.run('menuCreateSheets', TODAY);
  return runtime;
}

const sheetCount = ({ document }: AppsScriptRuntime): number => document.sheets.length;

describe('«Создать листы» under «США»', () => {
  it('asks, and «Да» makes it Russia and the sheets', () => {
    const runtime = created('YES');
    expect(runtime.shown.alerts.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Региональные настройки таблицы — «США»\..+Поставить «Россия»\?/),
    ]);
    expect(runtime.document.locale).toBe('ru_RU');
    expect(sheetCount(runtime)).toBeGreaterThan(10);
    expect(lastToast(runtime)?.message).toMatch(/^Созда.+«Настройки»\.$/);
  });

  it('«Нет» makes the sheets alone, and tells where the setting is', () => {
    const runtime = created('NO');
    expect(runtime.document.locale).toBe('en_US');
    expect(sheetCount(runtime)).toBeGreaterThan(10);
    expect(lastAlert(runtime)?.message).toMatch(
      /^Созда.+«США».+Выберите «Россия»: «Файл» → «Настройки».+«Региональные настройки»/,
    );
  });

  it.each(['CANCEL', 'CLOSE'] as const)('%s does nothing', (answer) => {
    const runtime = created(answer);
    expect(runtime.document.locale).toBe('en_US');
    expect(sheetCount(runtime)).toBe(1);
  });

  it('makes the sheets and says what to do where Google refuses the setting', () => {
    const runtime = schoolRuntime();
    runtime.document.locale = 'en_US';
    runtime.shown.answer = 'YES';
    // Twice it is asked whose book this is, once the locale and the zone; then comes the write.
    runtime.run('menuCreateSheets', { ...TODAY, failCall: 9 });
    expect(runtime.document.locale).toBe('en_US');
    expect(sheetCount(runtime)).toBeGreaterThan(10);
    expect(lastAlert(runtime)?.message).toMatch(/Выберите «Россия»/);
  });

  it('offers it also when all sheets are there', () => {
    const runtime = created('NO');
    runtime.shown.answer = 'YES';
    runtime.run('menuCreateSheets', TODAY);
    expect(runtime.document.locale).toBe('ru_RU');
    expect(lastToast(runtime)?.message).toBe('Все листы уже есть.');
  });
});

it('a zone outside Russia is told, and nothing is asked', () => {
  const runtime = created('OK', 'ru_RU', 'America/New_York');
  expect(runtime.shown.alerts).toHaveLength(1);
  expect(lastAlert(runtime)?.message).toMatch(
    /^Созда.+Часовой пояс таблицы — America\/New_York.+«Часовой пояс»/,
  );
});

it('«Проверить данные» says where the setting is', () => {
  const runtime = demoRuntime();
  runtime.document.locale = 'en_GB';
  runtime.run('menuCheckData', TODAY);
  expect(lastAlert(runtime)?.message).toMatch(/^Данные проверены\..+«Великобритания».+«Россия»/);
});

/** Everything that the sheets hold. */
const contentOf = ({ document }: AppsScriptRuntime): string => JSON.stringify(document.sheets);

it.each(['en_US', 'en_GB', 'de_DE'])(
  'the sheets made under %s are those made under Russia',
  (locale) => {
    expect(contentOf(created('NO', locale)) === contentOf(created('OK', 'ru_RU'))).toBe(true);
  },
);

describe('a whole school', () => {
  const COMMANDS = ['menuComputeAll', 'menuFixRating', 'menuPlanRequests'];
  const computedUnder = (locale: string): string => {
    const runtime = demoRuntime();
    Object.assign(runtime.document, { locale });
    Object.assign(runtime.document.doubts, { dotsMakeDaysInEnglish: true });
    for (const command of COMMANDS) runtime.run(command, TODAY);
    return contentOf(runtime);
  };
  const wanted = computedUnder('ru_RU');

  it.each(['en_US', 'en_GB', 'de_DE'])('comes to the same under %s', (locale) => {
    expect(computedUnder(locale) === wanted).toBe(true);
  });
});
