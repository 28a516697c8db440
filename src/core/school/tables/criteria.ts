import { choice, yesNo } from '../../schema/columns/choice';
import { decimal } from '../../schema/columns/number';
import { code, text, texts } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import type { Cell } from '../../values/cell';
import { COUNTING_MODES, INDICATORS } from '../../vocabulary/activities';

/** Sheets whose rows are entries of the rating; the activities name their criterion themselves. */
const SOURCES = ['Мероприятия', 'Наставничество', 'Банк опыта', 'Методический актив'] as const;

/** A register whose rows are entries of the criterion that names it (rule Р-11). */
export type Register = Exclude<(typeof SOURCES)[number], 'Мероприятия'>;

const points = (header: string) => decimal(header, { min: 0, max: 1000, width: 105 });

type Scale = readonly [number, number, number, number, number, number];

/** One default row: fixed points («Без уровня») or a scale of points by level. */
function criterion(
  codeText: string,
  wording: string,
  unit: string,
  scale: number | Scale,
  rules: {
    readonly byResult?: boolean;
    readonly best?: boolean;
    readonly cap: number;
    readonly source?: Register;
  },
  evidence: string,
): readonly Cell[] {
  const byLevel: readonly Cell[] =
    typeof scale === 'number' ? [scale, null, null, null, null, null, null] : [null, ...scale];
  return [
    codeText,
    codeText.startsWith('1.') ? 'П1' : 'П2',
    wording,
    unit,
    ...byLevel,
    rules.byResult ? 'да' : 'нет',
    rules.best ? 'максимум' : 'сумма',
    rules.cap,
    evidence,
    rules.source ?? null,
    null,
  ];
}

export const CRITERIA = defineTable({
  sheet: 'Критерии',
  kind: 'reference',
  about: 'Шкала рейтинга: два показателя, пределы 60 + 60 баллов. Таблицу можно менять.',
  frozenColumns: 2,
  columns: {
    code: code('Код', { required: true, unique: 'кода критерия', width: 60 }),
    indicator: choice('Показатель', INDICATORS, { required: true, width: 95 }),
    wording: text('Формулировка', { required: true, width: 340 }),
    unit: text('Единица', { informs: true, width: 170 }),
    flat: points('Без уровня'),
    school: points('Школьный'),
    municipal: points('Муниципальный'),
    regional: points('Региональный'),
    interregional: points('Межрегиональный'),
    national: points('Всероссийский'),
    international: points('Международный'),
    byResult: yesNo('Коэффициент результата', {
      width: 120,
      note: 'Умножать ли балл на коэффициент результата (участник, лауреат, призёр, победитель).',
    }),
    counting: choice('Учёт', COUNTING_MODES, {
      whenBlank: 'сумма',
      width: 95,
      note: 'Сумма — складываются все записи; максимум — засчитывается лучшая.',
    }),
    cap: decimal('Предел', { min: 0, max: 10_000, note: 'Пусто — без предела.' }),
    evidence: text('Подтверждение', { informs: true, width: 200 }),
    source: choice('Источник', SOURCES, {
      addedLater: 'баллы, как и прежде, дают только «Мероприятия»',
      whenBlank: 'Мероприятия',
      width: 150,
      note: 'Журнал, строки которого сами дают баллы. Пусто — только «Мероприятия».',
    }),
    groups: texts('Для групп', {
      addedLater: 'каждый критерий засчитывается всем',
      width: 170,
      note: 'Группы рейтинга, которым засчитывается критерий. Пусто — всем.',
    }),
  },
  defaults: [
    criterion(
      '1.1',
      'Результаты обучающихся в предметных олимпиадах (ВсОШ, олимпиады из перечня)',
      'результат одного обучающегося',
      [1, 2, 3, 4, 5, 6],
      { byResult: true, cap: 15 },
      'приказ, протокол, диплом',
    ),
    criterion(
      '1.2',
      'Результаты обучающихся в конкурсах, конференциях, соревнованиях, проектах',
      'результат обучающегося или команды',
      [0.5, 1, 2, 2.5, 3, 3.5],
      { byResult: true, cap: 12 },
      'диплом, приказ',
    ),
    criterion(
      '1.3',
      'Положительная динамика результатов внешних оценочных процедур (ВПР, ОГЭ, ЕГЭ)',
      'класс или предмет',
      3,
      { cap: 6 },
      'справка заместителя директора',
    ),
    criterion(
      '1.4',
      'Реализация программ внеурочной деятельности, кружков, индивидуальных маршрутов обучающихся (одарённые, ОВЗ, риск неуспешности)',
      'программа или маршрут',
      2,
      { cap: 6 },
      'приказ, программа',
    ),
    criterion(
      '1.5',
      'Привлечение внешних ресурсов: партнёрство с вузами, СПО, предприятиями, учреждениями культуры, дополнительного образования',
      'партнёр с проведённым мероприятием',
      [1, 2, 3, 3, 4, 4],
      { cap: 8 },
      'договор или соглашение, отчёт',
    ),
    criterion(
      '1.6',
      'Гранты, проекты, инициативы, привлечённые для обучающихся (участник — заявка подана, победитель — грант получен)',
      'заявка или проект',
      [1, 2, 3, 4, 5, 5],
      { byResult: true, cap: 9 },
      'приказ, соглашение о гранте',
    ),
    criterion(
      '1.7',
      'Организация участия обучающихся в сетевых и выездных образовательных событиях (профильные смены, «Точка роста», «Кванториум», вузы)',
      'событие',
      1,
      { cap: 4 },
      'приказ, программа',
    ),
    criterion(
      '2.1',
      'Конкурсы профессионального мастерства («Дебют», «Учитель года», «Воспитатель года», «Лидер в образовании» и др.)',
      'конкурс',
      [1, 2, 3, 4, 5, 6],
      { byResult: true, cap: 15 },
      'диплом, приказ',
    ),
    criterion(
      '2.2',
      'Открытые уроки (занятия), мастер-классы',
      'мероприятие',
      [1, 2, 3, 4, 5, 5],
      { cap: 9 },
      'программа, лист посещения',
    ),
    criterion(
      '2.3',
      'Выступления на ШМО, РМО, семинарах, конференциях, круглых столах',
      'выступление',
      [0.5, 1, 2, 2.5, 3, 3.5],
      { cap: 8 },
      'программа, сертификат',
    ),
    criterion(
      '2.4',
      'Публикации методических материалов (сборник, журнал, сайт ИРО)',
      'публикация',
      [0, 1, 2, 2.5, 3, 3],
      { cap: 6 },
      'выходные данные, ссылка',
    ),
    criterion(
      '2.5',
      'Наставничество (молодой педагог, студент-практикант)',
      'наставляемый за период',
      3,
      { cap: 6, source: 'Наставничество' },
      'приказ, программа, отчёт',
    ),
    criterion(
      '2.6',
      'Экспертная деятельность; руководство ШМО, РМО, творческой группой; тьюторство',
      'поручение за период',
      [2, 3, 4, 4, 5, 5],
      { cap: 8 },
      'приказ',
    ),
    criterion(
      '2.7',
      'Обобщение и тиражирование опыта; работа инновационной (стажировочной) площадки',
      'запись в банке опыта или площадка',
      [1, 2, 3, 4, 5, 5],
      { best: true, cap: 5, source: 'Банк опыта' },
      'свидетельство, приказ',
    ),
    criterion(
      '2.8',
      'Взаимопосещение, консультации коллегам, участие в сетевых профессиональных сообществах',
      'мероприятие',
      0.5,
      { cap: 3 },
      'журнал посещений, ссылка',
    ),
  ],
});

export type Criterion = RecordOf<typeof CRITERIA>;

export const CRITERION_CODE = { sheet: CRITERIA.sheet, header: 'Код' } as const;
