/** The words of the page «Установка»: what a person does who has never seen a script editor. */

/** A step; `file`: which built file is copied in it. */
export interface Step {
  readonly text: string;
  readonly file?: string;
}

/** A part beside the steps: paragraphs, and points where it has them. */
export interface Aside {
  readonly title: string;
  readonly text: readonly string[];
  readonly points?: readonly string[];
}

const MANIFEST = 'appsscript.json';

const isPage = (name: string): boolean => name.endsWith('.html');

/** How the editor shows a built file. */
export const shownName = (file: string): string => (file === 'Code.js' ? 'Код.gs' : file);

/** The button that copies a file; paper names it too. */
export const textButton = (file: string): string => `Скопировать текст для «${shownName(file)}»`;

/** What a new file of the editor is called: without the ending, which the editor adds. */
export const nameToType = (file: string): string | null =>
  isPage(file) ? file.replace(/\.html$/, '') : null;

/** The button that copies such a name. */
export const nameButton = (name: string): string => `Скопировать имя ${name}`;

function pageStep(file: string): Step {
  const name = nameToType(file) ?? '';
  return {
    text: `Рядом со словом «Файлы» нажмите «+» → «HTML», впишите имя ${name} (латинскими буквами, первая большая; верней скопировать) и нажмите Enter: окончание .html редактор добавит сам. Нажмите «${textButton(file)}» и замените весь текст файла, как в шаге 3.`,
    file,
  };
}

function manifestText(manifest: string): string {
  const withSheets = manifest.includes('enabledAdvancedServices')
    ? ' Вместе с ним включится и служба Sheets: она появится слева в списке «Сервисы».'
    : '';
  return `Слева под шестерёнкой «Настройки проекта» отметьте «Показывать файл манифеста "${MANIFEST}" в редакторе». Вернитесь в «Редактор» («< >»), откройте ${MANIFEST} и замените весь его текст так же.${withSheets}`;
}

/** The steps for a script project of these files. */
export function installSteps(files: Readonly<Record<string, string>>): Step[] {
  return [
    {
      text: 'Наберите в адресной строке sheets.new: откроется новая таблица. Назовите её. В «Файл» → «Настройки» выберите региональные настройки «Россия» и свой часовой пояс (по ним Google понимает даты) и сохраните. Если таблица уже есть, проверьте в ней то же.',
    },
    {
      text: 'Выберите «Расширения» → «Apps Script»: откроется редактор. Вверху щёлкните по названию «Проект без названия», впишите «Посткурс» и нажмите «Переименовать»: так его назовёт Google, когда спросит согласие.',
    },
    {
      text: `В редакторе открыт файл «Код.gs». Нажмите «${textButton('Code.js')}», вернитесь в редактор, щёлкните в тексте файла, нажмите Ctrl+A, затем Ctrl+V. Подождите несколько секунд: новый текст встанет вместо старого.`,
      file: 'Code.js',
    },
    ...Object.keys(files).filter(isPage).map(pageStep),
    { text: manifestText(files[MANIFEST] ?? ''), file: MANIFEST },
    {
      text: 'Сохраните: Ctrl+S или дискета «Сохранить проект»; оранжевые точки у файлов исчезнут. Вернитесь на вкладку таблицы и обновите её: F5. Через несколько секунд рядом со «Справкой» появится меню «Посткурс».',
    },
    {
      text: 'Выберите «Посткурс» → «Создать листы» и ответьте на вопросы о согласии. Затем выберите «Создать листы» ещё раз: в первый раз Google только спрашивает. Дальше — по руководству, «С чего начать», или «Посткурс» → «Помощь».',
    },
  ];
}

/**
 * Google's own words for what is asked, as add-ons quote them (fahrenbacher.com/crosscountryscorer,
 * sheetautomation.com/docs/getting-started/permission); Google may show them in Russian.
 */
const GOOGLE_SAYS: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly':
    'View and manage spreadsheets that this application has been installed in',
  'spreadsheets.readonly': 'See all your Google Sheets spreadsheets',
  'script.container.ui':
    'Display and run third-party web content in prompts and sidebars inside Google applications',
};

/** The scopes of a manifest, without their common beginning. */
const scopesOf = (manifest: string): string[] =>
  (JSON.parse(manifest) as { oauthScopes: string[] }).oauthScopes.map((scope) =>
    scope.replace(/^.*\//, ''),
  );

/** A box for each stands only where there are several. */
const agreeing = (rights: number): string =>
  rights === 1
    ? 'затем показано одно разрешение: нажмите «Продолжить» или «Разрешить»; если возле него есть флажок, отметьте его.'
    : 'затем в списке разрешений отметьте все пункты и нажмите «Продолжить»: без любого из них работать не будет.';

const failures = (hasPages: boolean): string[] => [
  'Меню не появилось: сохранён ли проект (шаг с Ctrl+S), нет ли оранжевых точек? Обновите таблицу (F5) и подождите. На телефоне и в файле .xlsx меню не бывает.',
  'При сохранении красная строка: в файл попал чужой текст. Скопируйте тот, что назван в его шаге, и вставьте снова: Ctrl+A, Ctrl+V.',
  ...(hasPages
    ? [
        'Панель не открывается, «не найден HTML-файл»: имя написано не так. Переименуйте файл: три точки возле него.',
      ]
    : []),
  '«Не удалось открыть файл» или окно молчит: в браузере несколько аккаунтов Google. Откройте таблицу в окне инкогнито.',
  'Окна согласия нет: браузер его заблокировал. Разрешите всплывающие окна: значок в конце адресной строки.',
  '«Доступ заблокирован», «administrator»: запретил администратор организации; покажите ему эту страницу.',
  'Иначе пришлите тому, от кого страница, снимок экрана и версию из её заголовка.',
];

/**
 * What stands beside the steps; `permissions`: what the program may do, and what for, in the order of the
 * manifest's scopes.
 */
export function installAsides(
  permissions: readonly (readonly [string, string])[],
  files: Readonly<Record<string, string>>,
): Aside[] {
  const scopes = scopesOf(files[MANIFEST] ?? '{"oauthScopes": []}');
  const hasPages = Object.keys(files).some(isPage);
  const names = Object.keys(files).map((file) => `«${shownName(file)}»`);
  return [
    {
      title: 'Согласие',
      text: [
        'Google спрашивает каждого, кто впервые выбирает что-нибудь в меню. «Требуется авторизация» → «Продолжить» (или «ОК»), тот же аккаунт, под которым открыта таблица, «Продолжить», если спросит о входе, и дальше:',
      ],
      points: [
        'аккаунт организации (Google Workspace), где создана таблица: сразу список разрешений;',
        'личный аккаунт (gmail.com): «Эксперты Google не проверяли это приложение». Нажмите не «Вернуться к безопасной странице», а «Дополнительные настройки» → «Перейти на страницу “Посткурс” (небезопасно)». Так Google предупреждает о каждом скрипте, который не проверял сам; этот вы вставили своими руками;',
        agreeing(permissions.length),
      ],
    },
    {
      title: 'Что разрешается и зачем',
      text: [],
      points: permissions.map(
        ([what, why], index) =>
          `${what}: ${why} У Google: “${GOOGLE_SAYS[scopes[index] ?? ''] ?? scopes[index]}”.`,
      ),
    },
    { title: 'Если не получилось', text: [], points: failures(hasPages) },
    {
      title: 'Обновление',
      text: [
        `Данные лежат на листах, программа — в файлах редактора: обновление данных не трогает. Что установлено, говорит «Посткурс» → «Помощь», что на этой странице — её заголовок. Сделайте копию таблицы («Файл» → «Создать копию»). Откройте «Расширения» → «Apps Script» и в те же файлы, не создавая новых, вставьте тексты новой «Установки»: ${names.join(', ')}${hasPages ? '; если какого-то ещё нет, создайте его, как в шаге 4' : ''}. Сохраните, обновите таблицу; Google может снова спросить согласие. «Создать листы» добавит недостающие листы.`,
      ],
    },
    {
      title: 'Таблица-образец для других',
      text: [
        'Установите программу в пустую таблицу, создайте листы и дайте доступ «Читатель» конкретным людям, не «всем, у кого есть ссылка». Каждый выбирает «Файл» → «Создать копию». С копией переходят листы и программа, но не доступ, история и согласия: копия принадлежит тому, кто её сделал, согласие он даёт сам, новую версию вставляет сам.',
      ],
    },
  ];
}
