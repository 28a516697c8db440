/** «О листе» of a teacher's file: whose it is, how to fill and hand it in, who sees what. */
import { column, computedSheet } from '../../../schema/computed-sheet';
import type { SheetPlan } from '../../../schema/sheet-plan';
import { formatPeriod } from '../../../settings/period';
import type { Cell } from '../../../values/cell';
import { formatDecimal } from '../../../values/decimal';
import { CONTEST_RESULTS, FORMATS } from '../../../vocabulary/activities';
import type { SchoolResults } from '../../compute-school';
import { FORMAT_COEFFICIENTS, RESULT_COEFFICIENTS } from '../../points/scale';
import { isFor, nameOf } from '../../rating-groups';
import { CRITERIA } from '../../tables/criteria';
import type { Teacher } from '../../tables/teachers';
import { ABOUT_LINES, type AboutForm, remarksLine, sealOf } from './about-form';
import { pageHeaderOf, whose } from './form-checks';
import { ABOUT_SHEET } from './form-sheets';
import { FORM } from './form-table';

const { columns } = FORM;
const quoted = (column: { readonly header: string }): string => `«${column.header}»`;

/** «участник 1 · лауреат 1,5». */
const listed = <W extends string>(words: readonly W[], of: (word: W) => number): string =>
  words.map((word) => `${word} ${formatDecimal(of(word))}`).join(' · ');

const TO_DO =
  `1. На листе «${FORM.sheet}» посмотрите, что уже записано. 2. В свободные строки допишите остальное, что вы ` +
  'сделали за период. 3. Сохраните файл и отдайте тому, кто его прислал.';

const ASKING =
  'До какого дня сдать лист, скажет тот, кто его прислал. У него же спросите, что непонятно.';

const REQUISITES = 'По строкам ниже школа узнаёт ваш лист. Не меняйте их.';

const FILLING =
  `Одно мероприятие — одна строка листа «${FORM.sheet}». Обязательны дата и вид, для баллов нужен ещё ` +
  'критерий. Где у ячейки есть список, выбирайте из него. Новые мероприятия пишите в свободные строки; ' +
  `в прежних можно исправить то, у чего ${quoted(columns.review)} — «не проверено».`;

const READ_ONLY =
  `${quoted(columns.scale)} считается сам. ${quoted(columns.review)}, ${quoted(columns.confirmedPoints)} и ` +
  `${quoted(columns.comment)} показывают, что решили проверяющие и почему: исправления в них не читаются. ` +
  `${quoted(columns.recordCode)} не меняйте: по нему узнают строку, когда вы сдаёте лист снова. Если вы ` +
  'скопировали строку, в копии сотрите этот код.';

const FORMULA =
  `Балл за уровень (лист «${CRITERIA.sheet}») × коэффициент результата, если он указан у критерия, × ` +
  `коэффициент формата × ${quoted(columns.quantity)}. Пустое количество — 1. Слова вместо числа говорят, ` +
  `чего не хватает. ${quoted(columns.selfPoints)} можно не заполнять: тогда берётся балл по шкале, а больше ` +
  'него не засчитывается.';

const LIMITS =
  `${quoted(CRITERIA.columns.cap)} критерия — больше баллов он не даёт, сколько бы строк ни было. Если в ` +
  `столбце ${quoted(CRITERIA.columns.counting)} стоит «максимум», засчитывается одна лучшая строка.`;

const HANDING_IN =
  'Сохраните файл в формате .xlsx и передайте тому, кто его прислал. Имя файла может быть любым; имена ' +
  'листов и заголовки не меняйте. Сдавать можно несколько раз, с дополнениями: строки не повторятся. ' +
  'Стёртая строка в книге школы останется: чтобы её убрать, скажите методисту.';

const VISIBILITY =
  'В этом файле только ваши данные: чужих фамилий, записей, баллов и мест в нём нет. Сданный лист увидят ' +
  'те, кто ведёт книгу школы и проверяет записи. Из школы уходят только общие числа, без фамилий и кодов. ' +
  'Не пишите в листе фамилий обучающихся, телефонов и адресов.';

/** «По критериям 2.5, 2.7 …»; nothing where no register gives points. */
function registerLines({ book }: SchoolResults): [string, Cell][] {
  const given = book.criteria.filter(({ source }) => source !== 'Мероприятия');
  if (given.length === 0) return [];
  const sources = [...new Set(given.map(({ source }) => `«${source}»`))].join(', ');
  const codes = given.map(({ code }) => code).join(', ');
  return [
    [
      'Баллы из журналов',
      `Критерии: ${codes}. Баллы по ним дают и журналы школы (${sources}): что в них уже записано, здесь не повторяйте.`,
    ],
  ];
}

/** Criteria that give nothing to the teacher's rating group (rule Р-13). */
function groupLines({ book }: SchoolResults, teacher: Teacher): [string, Cell][] {
  const others = book.criteria.filter((criterion) => !isFor(criterion, teacher));
  if (others.length === 0) return [];
  const codes = others.map(({ code }) => code).join(', ');
  return [
    [
      'Группа рейтинга',
      `Ваша группа — «${nameOf(teacher)}». Ей не засчитываются критерии: ${codes}.`,
    ],
  ];
}

/** What the teacher should know, plain words first; the requisites by which the file is known are last (rule Я-06). */
export function aboutSheet(
  results: SchoolResults,
  schoolCode: string,
  teacher: Teacher,
  remarks: readonly string[],
): SheetPlan {
  const { settings } = results.book;
  const about: AboutForm = {
    schoolCode,
    teacher: teacher.code,
    periodStart: settings.periodStart,
    periodEnd: settings.periodEnd,
  };
  const requisites: { readonly [key in keyof typeof ABOUT_LINES]: Cell } = {
    schoolCode: about.schoolCode,
    schoolName: settings.schoolName,
    teacher: about.teacher,
    periodStart: { day: about.periodStart },
    periodEnd: { day: about.periodEnd },
    criteria: `${results.criteriaSince} (${results.rating.version})`,
    seal: sealOf(about),
    remarks: remarksLine(remarks),
  };
  const lines = Object.entries(ABOUT_LINES).map(([key, { header }]): [string, Cell] => [
    header,
    requisites[key as keyof typeof ABOUT_LINES],
  ]);
  const resultOf = (word: (typeof CONTEST_RESULTS)[number]) => settings[RESULT_COEFFICIENTS[word]];
  const formatOf = (word: (typeof FORMATS)[number]) => settings[FORMAT_COEFFICIENTS[word]];
  return computedSheet<[string, Cell]>({
    name: ABOUT_SHEET,
    titles: [],
    pageHeader: pageHeaderOf(teacher, settings),
    columns: [
      column('Параметр', 'text', 175, ([name]) => name, { strong: true, wrap: true }),
      column('Значение', 'text', 620, ([, value]) => value, { wrap: true }),
    ],
    rows: [
      ['Чей лист', `${whose(teacher)}.`],
      ['За какие дни', `${formatPeriod(settings)}.`],
      ['Что сделать', TO_DO],
      ['До какого дня', ASKING],
      ['Как заполнить', FILLING],
      ['Как сдать', HANDING_IN],
      ['Серые столбцы', READ_ONLY],
      [columns.scale.header, FORMULA],
      ['Коэффициент результата', `${listed(CONTEST_RESULTS, resultOf)}. Пусто — участник.`],
      ['Коэффициент формата', `${listed(FORMATS, formatOf)}. Пусто — очный.`],
      ['Предел баллов', LIMITS],
      ...registerLines(results),
      ...groupLines(results, teacher),
      ['Кто что видит', VISIBILITY],
      ['Для программы', REQUISITES],
      ...lines,
    ],
  });
}
