/** The catalogue of checks for docs/checks.md, made from the declarations themselves. */

import * as deliveryChecks from '../../src/core/municipality/delivery-checks';
import * as handOverChecks from '../../src/core/municipality/hand-over-checks';
import * as admissionChecks from '../../src/core/municipality/import/admission-checks';
import * as importChecks from '../../src/core/municipality/import/import-checks';
import * as levelChecks from '../../src/core/municipality/import/level-checks';
import * as linkChecks from '../../src/core/municipality/import/link-checks';
import * as sharedSchoolChecks from '../../src/core/municipality/import/shared-schools';
import * as municipalChecks from '../../src/core/municipality/municipal-checks';
import * as eventChecks from '../../src/core/municipality/registers/event-checks';
import * as experienceChecks from '../../src/core/municipality/registers/experience-checks';
import {
  COSTS,
  type ErrorCheck,
  SEVERITY_WORDS,
  type WarningCheck,
} from '../../src/core/schema/issue';
import * as personalDataChecks from '../../src/core/schema/personal-data';
import * as sheetChecks from '../../src/core/schema/sheet-checks';
import * as valueChecks from '../../src/core/schema/value-checks';
import * as activityChecks from '../../src/core/school/checks/activities';
import * as alikeChecks from '../../src/core/school/checks/alike-rows';
import * as courseChecks from '../../src/core/school/checks/courses';
import * as criterionChecks from '../../src/core/school/checks/criteria';
import * as aheadChecks from '../../src/core/school/checks/dates-ahead';
import * as doubleEntryChecks from '../../src/core/school/checks/double-entries';
import * as ratingChecks from '../../src/core/school/checks/rating';
import * as recordCodeChecks from '../../src/core/school/checks/record-codes';
import * as registerChecks from '../../src/core/school/checks/registers';
import * as teacherChecks from '../../src/core/school/checks/teachers';
import * as teacherNameChecks from '../../src/core/school/names-of-teachers';
import * as windowChecks from '../../src/core/school/post-course/window-checks';
import * as settingChecks from '../../src/core/school/school-settings';
import * as collectChecks from '../../src/core/school/self-assessment/collecting/collect-checks';
import * as categoryChecks from '../../src/core/school/shares/category-checks';
import * as shareHints from '../../src/core/school/shares/share-hints';
import * as leavingWordChecks from '../../src/core/school/summary/leaving-words';
import * as parameterChecks from '../../src/core/settings/parameters';
import * as periodChecks from '../../src/core/settings/period';
import * as handChecks from '../../src/core/summary/hand-indicators';
import * as newerChecks from '../../src/core/summary/newer-book';

interface Group {
  readonly title: string;
  readonly modules: readonly object[];
  /** What an error of the group costs, where that is not a row. */
  readonly errorCosts?: string;
}

const GROUPS: readonly Group[] = [
  {
    title: 'Форма книги: листы, заголовки, коды (Ф)',
    modules: [sheetChecks, personalDataChecks, newerChecks],
  },
  { title: 'Значения ячеек (З)', modules: [valueChecks] },
  { title: '«Настройки» (Н)', modules: [parameterChecks, periodChecks, settingChecks] },
  { title: '«Педагоги» (П)', modules: [teacherChecks, categoryChecks, teacherNameChecks] },
  { title: '«Курсы» (О — обучение)', modules: [courseChecks] },
  {
    title: '«Мероприятия» (М)',
    modules: [activityChecks, doubleEntryChecks, ratingChecks, recordCodeChecks],
  },
  { title: '«Критерии» (Б — «баллы»)', modules: [criterionChecks] },
  {
    title: 'Журналы и то, чего не засчитали показатели (Ж)',
    modules: [registerChecks, aheadChecks, alikeChecks, shareHints],
  },
  { title: 'Посткурсовые периоды (В — «временные окна»)', modules: [windowChecks] },
  {
    title: '«Показатели вручную» школы и муниципалитета (У — «учёт вручную», Т-04)',
    modules: [handChecks],
  },
  {
    title: 'Сбор листов самооценки (Я)',
    modules: [collectChecks],
    errorCosts: COSTS.notCollected,
  },
  { title: 'Сводка: что уходит из школы (С)', modules: [leavingWordChecks] },
  {
    title: 'Муниципалитет: листы книги (Т — «территория»)',
    modules: [municipalChecks, deliveryChecks, eventChecks, experienceChecks],
  },
  { title: 'Муниципалитет: что уходит в регион (Н)', modules: [handOverChecks] },
  {
    title: 'Муниципалитет: импорт сводок (И); сводка отклоняется целиком',
    modules: [importChecks, admissionChecks, levelChecks, linkChecks, sharedSchoolChecks],
    errorCosts: COSTS.delivery,
  },
];

/** A check of any details: the catalogue needs its words, not its message. */
export type AnyCheck = Omit<ErrorCheck<never>, 'message'> | Omit<WarningCheck<never>, 'message'>;

function isCheck(value: unknown): value is AnyCheck {
  return typeof value === 'object' && value !== null && 'id' in value && 'severity' in value;
}

const checksOf = ({ modules }: Group): AnyCheck[] =>
  modules.flatMap((module) => Object.values(module).filter(isCheck));

/** Every check of the product. */
export function allChecks(): AnyCheck[] {
  return GROUPS.flatMap(checksOf);
}

/** How grave a check is; the fault of a cell that only informs is no error (rule З-20). */
function gravity(check: AnyCheck): string {
  const { inside } = SEVERITY_WORDS[check.severity];
  return isOfCell(check) ? `${inside} или ${SEVERITY_WORDS.warning.inside}` : inside;
}

const isOfCell = (check: AnyCheck): boolean => check.severity === 'error' && check.ofCell === true;

/** What a check costs, and whether it may cost less. */
function effect(check: AnyCheck, errorCosts: string): string {
  if (check.severity === 'error') {
    return `${check.costs ?? errorCosts}${isOfCell(check) ? ` или ${COSTS.cell}` : ''}`;
  }
  if (check.costs === null) return COSTS.nothing;
  return check.costsHere === undefined ? check.costs : `${check.costs}, не всегда`;
}

const cell = (text: string): string => text.replace(/\|/g, '\\|');

/** docs/checks.md. */
export function checkCatalogue(): string {
  const sections = GROUPS.map((group) => {
    const rows = checksOf(group)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((check) =>
        [
          `**${check.id}**`,
          gravity(check),
          check.example,
          check.remedy,
          effect(check, group.errorCosts ?? COSTS.row),
          check.clause,
        ]
          .map(cell)
          .join(' | '),
      );
    return [
      `## ${group.title}`,
      '',
      '| Код | Важность | Что нарушает | Что сделать | На что влияет | Основание |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row} |`),
    ].join('\n');
  });
  return `# Каталог проверок

Этот файл создаётся командой \`npm run docs\` из самих проверок. Ошибка исключает строку из всех
расчётов (кроме Ж-05 и Ж-06: они исключают только заявку), предупреждение — нет; но и предупреждение
может менять расчёт: что именно, говорит столбец «На что влияет» (правило З-23). Предупреждение о том,
что и так не считается (записи прошлого года, педагоги не из базы), ни на что не влияет. Код проверки
постоянен: он стоит в столбце «Код» листа «Проверка», на него ссылаются тесты.

[Словарь данных](data-dictionary.md) говорит, какие столбцы решают, а какие только сообщают. Ошибка
одной ячейки в столбце, который сообщает, — предупреждение: ячейка считается пустой, строка
учитывается, и «Что сделать» кончается словами «Ячейка не учтена, строка учтена.» (правило З-20). Так
же действует П-04.

${sections.join('\n\n')}
`;
}
