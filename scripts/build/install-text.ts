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
const REPLACE = 'Замените его текст так же, как в шаге 3.';

const isPage = (name: string): boolean => name.endsWith('.html');

function pageStep(name: string): Step {
  const bare = name.replace(/\.html$/, '');
  return {
    text: `Рядом со словом «Файлы» нажмите «+» → «HTML» и назовите файл ${bare}: окончание .html редактор добавит сам. ${REPLACE}`,
    file: name,
  };
}

function manifestText(manifest: string): string {
  const withSheets = manifest.includes('enabledAdvancedServices')
    ? ' Вместе с ним включится и служба Sheets: она появится слева в списке «Сервисы».'
    : '';
  return `Слева под шестерёнкой «Настройки проекта» отметьте «Показывать файл манифеста "${MANIFEST}" в редакторе». Вернитесь в «Редактор» («< >») и откройте ${MANIFEST}. ${REPLACE}${withSheets}`;
}

/** The steps for a script project of these files. */
export function installSteps(files: Readonly<Record<string, string>>): Step[] {
  return [
    {
      text: 'Наберите в адресной строке sheets.new: откроется новая таблица. Назовите её. В «Файл» → «Настройки» выберите региональные настройки «Россия» и свой часовой пояс: по ним Google понимает даты.',
    },
    {
      text: 'Выберите «Расширения» → «Apps Script»: откроется редактор. Вверху щёлкните по названию «Проект без названия» и впишите «Посткурс»: так его назовёт Google, когда спросит согласие.',
    },
    {
      text: 'В редакторе открыт файл «Код.gs». Нажмите кнопку ниже, вернитесь в редактор, щёлкните в тексте файла, нажмите Ctrl+A, затем Ctrl+V: новый текст встанет вместо старого.',
      file: 'Code.js',
    },
    ...Object.keys(files).filter(isPage).map(pageStep),
    { text: manifestText(files[MANIFEST] ?? ''), file: MANIFEST },
    {
      text: 'Сохраните: Ctrl+S. Вернитесь на вкладку таблицы и обновите её: F5. Через несколько секунд рядом со «Справкой» появится меню «Посткурс».',
    },
    {
      text: 'Выберите «Посткурс» → «Создать листы» и ответьте на вопросы о согласии. Затем выберите «Создать листы» ещё раз: в первый раз Google только спрашивает.',
    },
  ];
}

/** What stands beside the steps; `permissions`: what the program may do, and what for. */
export function installAsides(permissions: readonly (readonly [string, string])[]): Aside[] {
  return [
    {
      title: 'Согласие',
      text: [
        'Google спрашивает каждого, кто впервые выбирает что-нибудь в меню. «Требуется авторизация» → «Продолжить» (или «ОК»), тот же аккаунт, под которым открыта таблица, и дальше:',
      ],
      points: [
        'аккаунт организации (Google Workspace), где создана таблица: сразу список разрешений;',
        'личный аккаунт (gmail.com): «Эксперты Google не проверяли это приложение». Нажмите «Дополнительные настройки» → «Перейти на страницу “Посткурс” (небезопасно)». Так Google предупреждает о каждом скрипте, который не проверял сам; этот вы вставили в таблицу своими руками;',
        'затем в списке разрешений отметьте все пункты и нажмите «Продолжить»: без любого из них работать не будет.',
      ],
    },
    {
      title: 'Что разрешается и зачем',
      text: [],
      points: permissions.map(([what, why]) => `${what}: ${why}`),
    },
    {
      title: 'Обновление',
      text: [
        'Данные лежат на листах, программа — в этих файлах: обновление данных не трогает. Сделайте копию таблицы на всякий случай («Файл» → «Создать копию»), откройте «Установку» новой версии, вставьте новые тексты поверх старых, сохраните и обновите таблицу. «Создать листы» добавит листы, которых ещё нет.',
      ],
    },
    {
      title: 'Таблица-образец для других',
      text: [
        'Установите программу в пустую таблицу, создайте листы и дайте к ней доступ «Читатель». Каждый выбирает «Файл» → «Создать копию».',
      ],
      points: [
        'С копией переходят листы и программа. Копия и программа в ней принадлежат тому, кто её сделал, и согласие он даёт сам.',
        'Не переходят доступ других людей, история версий и согласия.',
        'Копии сами не обновляются: новую версию вставляют в каждую, как сказано выше. Данные при этом остаются.',
      ],
    },
  ];
}
