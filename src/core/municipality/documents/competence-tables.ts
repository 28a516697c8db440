/** The tables of the competence report, taken out of the computed sheets in readable width. */
import type { TablePart } from '../../documents/document';
import type { SheetPlan } from '../../schema/sheet-plan';
import { type LevelWords, levelWords } from '../level';
import type { MunicipalBook } from '../municipal-book';
import { LOW_RESULTS, type RollUp } from '../roll-up';
import { cellsUnder, type TakenColumn, tableFrom } from './from-sheet';

const taken = (from: string, width: number, as = from): TakenColumn => ({ from, as, width });

const COMPETENCE_HEADERS: readonly TakenColumn[] = [
  taken('Выявлено: профессиональная компетенция', 28, 'Профессиональная'),
  taken('Выявлено: информационная компетенция', 26, 'Информационная'),
  taken('Выявлено: коммуникативная компетенция', 27, 'Коммуникативная'),
  taken('Выявлено: правовая компетенция', 18, 'Правовая'),
  taken('Выявлено: без компетенции', 23, 'Без компетенции'),
];

/** Long names wrap to few lines. */
const nameColumn = (words: LevelWords, width: number): TakenColumn =>
  taken(words.name, width, words.column);

/** What «ОО» says: of municipalities it says nothing. */
const FACTS_OF_SCHOOLS: readonly TakenColumn[] = [
  taken('Тип ОО', 17, 'Тип'),
  taken('Местность', 22),
  taken('ШНОР', 14),
  taken('ШНСУ', 14),
];

/** Those that say something of some school. */
function factsTold(plan: SheetPlan): TakenColumn[] {
  const cellsOf = cellsUnder(
    plan,
    FACTS_OF_SCHOOLS.map(({ from }) => from),
  );
  const rows = plan.rows.map((_, at) => cellsOf(at));
  return FACTS_OF_SCHOOLS.filter((_, place) => rows.some((cells) => cells[place] !== ''));
}

/** «Мониторинг по ОО» of «Кадры»: who works there, and with which category. */
export const staffColumns = (
  plan: SheetPlan,
  { settings }: MunicipalBook,
): readonly TakenColumn[] => [
  nameColumn(levelWords(settings), 84),
  ...(settings.level === 'регион' ? [] : factsTold(plan)),
  taken('Сводка от', 25),
  taken('Педагогов', 19),
  taken('Руководителей', 27),
  taken('Молодых педагогов', 19),
  taken('Наставников', 21),
  taken('Высшая категория, чел.', 18, 'Высшая, чел.'),
  taken('Высшая категория, %', 17, 'Высшая, %'),
  taken('Первая категория, чел.', 18, 'Первая, чел.'),
  taken('Первая категория, %', 17, 'Первая, %'),
  taken('Категории истекают в течение года', 22, 'Истекают в течение года'),
];

/** «Обучение и сопровождение». */
export const supportColumns = ({ settings }: MunicipalBook): readonly TakenColumn[] => [
  nameColumn(levelWords(settings), 84),
  taken('ДПО за 3 года, чел.', 22),
  taken('ДПО за 3 года, %', 20),
  taken('В сопровождении', 26),
  taken('Педагогов с периодом сопровождения', 28),
  taken('Охват сопровождением, чел.', 30),
  taken('Охват сопровождением, %', 30),
  taken('Мероприятий', 24),
  taken('ИОМ', 16),
];

/** «Рейтинг и дефициты». */
export const resultColumns = ({ settings }: MunicipalBook): readonly TakenColumn[] => [
  nameColumn(levelWords(settings), 84),
  taken('Средний балл П1', 21),
  taken('Средний балл П2', 21),
  taken('Средний балл, итого', 18),
  taken('Дефицитов выявлено', 22),
  taken('Дефицитов преодолено', 22),
  ...COMPETENCE_HEADERS,
];

/** The table of the schools and of «Итого», whose row is behind theirs. */
export const schoolRows = (
  plan: SheetPlan,
  { lines }: RollUp,
  columns: readonly TakenColumn[],
): TablePart =>
  tableFrom(plan, columns, {
    isWanted: (at) => at <= lines.length,
    isStrong: (at) => at === lines.length,
  });

/** The table of «Итого» and of the groups behind it. */
export const groupRows = (
  plan: SheetPlan,
  { lines }: RollUp,
  { settings }: MunicipalBook,
): TablePart =>
  tableFrom(
    plan,
    [
      taken(levelWords(settings).name, 40, 'Группа'),
      taken('Сводка от', 32, 'Сдали'),
      taken('Педагогов', 20),
      taken('ДПО за 3 года, чел.', 18),
      taken('ДПО за 3 года, %', 18),
      taken('Высшая категория, %', 20),
      taken('Первая категория, %', 20),
      taken('Охват сопровождением, чел.', 30),
      taken('Охват сопровождением, %', 30),
      taken('Средний балл, итого', 18),
      taken('Дефицитов выявлено', 22),
      taken('Дефицитов преодолено', 24),
      taken('ИОМ', 14),
    ],
    { isWanted: (at) => at >= lines.length, isStrong: (at) => at === lines.length },
  );

/** Every indicator with its counts and its goal. */
export const indicatorRows = (plan: SheetPlan): TablePart =>
  tableFrom(plan, [
    taken('Код', 14),
    taken('Показатель', 110),
    taken('Итого: числитель', 24, 'Числитель'),
    taken('Итого: знаменатель', 26, 'Знаменатель'),
    taken('Итого', 18, '%'),
    taken('Цель, %', 18),
    taken('Отклонение', 24, 'Отклонение, п. п.'),
  ]);

/** Whether something is told behind the first `titles` columns. */
const isTold =
  (titles: number) =>
  (_: number, cells: readonly string[]): boolean =>
    cells.slice(titles).some((cell) => cell !== '');

/** The same in schools with low results and in hard conditions, beside all. */
export const lowResultRows = (plan: SheetPlan, { settings }: MunicipalBook): TablePart =>
  tableFrom(
    plan,
    [
      taken('Код', 14),
      taken('Показатель', 130),
      taken('Итого', 24, 'Все, %'),
      taken(LOW_RESULTS, 24, `${LOW_RESULTS}, %`),
      ...(settings.level === 'регион' ? [] : [taken('ШНСУ', 24, 'ШНСУ, %')]),
    ],
    { isWanted: isTold(3) },
  );

/** Then and now, of whoever delivered in both periods; `headers` are those of the earlier periods. */
export const dynamicsRows = (plan: SheetPlan, headers: readonly string[]): TablePart =>
  tableFrom(
    plan,
    [taken('Код', 14), taken('Показатель', 100), ...headers.map((header) => taken(header, 28))],
    { isWanted: isTold(2) },
  );

/** So many topics are printed; all stand on the sheet. */
const MOST_TOPICS = 20;

/** The most frequent topics, with what the municipality does about them. */
export const topicRows = (plan: SheetPlan, { settings }: MunicipalBook): TablePart => {
  const sums = new Set(plan.strongRows);
  return tableFrom(
    plan,
    [
      taken('Тема', 90),
      taken('Выявлено', 22),
      taken(`Сколько ${levelWords(settings).count[2]}`, 30),
      taken('Формы работы с МО', 110),
    ],
    { isWanted: (at) => at < MOST_TOPICS && !sums.has(at) },
  );
};

/** The sums by competence, and of all. */
export const competenceRows = (plan: SheetPlan, { settings }: MunicipalBook): TablePart => {
  const sums = new Set(plan.strongRows);
  return tableFrom(
    plan,
    [
      taken('Тема', 90, 'Компетенция'),
      taken('Выявлено', 40),
      taken(`Сколько ${levelWords(settings).count[2]}`, 40),
    ],
    { isWanted: (at) => sums.has(at), isStrong: (at) => at === plan.rows.length - 1 },
  );
};
