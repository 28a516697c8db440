/** «Банк опыта» of the demo municipality. */
import { EXPERIENCE_BANK } from '../../core/municipality/tables/experience-bank';
import type { Cell } from '../../core/values/cell';
import type { Level } from '../../core/vocabulary/levels';
import { shownDirection, type WorkDirection } from '../../core/vocabulary/work-directions';
import { dayAt } from '../days';
import { dayCell, rowOf } from '../rows';

/** School (a code, a name, or none), topic, form, level, month and day, direction, in the digest. */
type Entry = readonly [
  school: string | null,
  topic: string,
  form: string,
  level: Level | null,
  month: number,
  day: number,
  direction: WorkDirection | null,
  inDigest?: true,
];

const ENTRIES: readonly Entry[] = [
  [
    'МБОУ гимназия № 1',
    'Читательская грамотность: задания к урокам всех предметов',
    'методическая разработка',
    'региональный',
    11,
    20,
    'Н18',
    true,
  ],
  [
    'МБОУ гимназия № 1',
    'Стажировка для молодых учителей',
    'стажёрская практика',
    'муниципальный',
    3,
    25,
    'Н13',
    true,
  ],
  [
    '0502',
    'Урок в «Точке роста»: от опыта к проекту',
    'мастер-класс',
    'муниципальный',
    12,
    10,
    'Н10',
    true,
  ],
  [
    'МБОУ СОШ № 5',
    'Школьная служба медиации: первые результаты',
    'статья',
    'муниципальный',
    2,
    3,
    'Н18',
  ],
  [
    'МБОУ лицей № 6',
    'Подготовка к олимпиадам по математике',
    'мастер-класс',
    'региональный',
    10,
    15,
    'Н09',
    true,
  ],
  [
    'МБОУ лицей № 6',
    'Исследовательские работы: от темы до защиты',
    'методическая разработка',
    'всероссийский',
    4,
    2,
    'Н10',
    true,
  ],
  [
    '0508',
    'Разноуровневые задания для класса с низкими результатами',
    'мастер-класс',
    'муниципальный',
    2,
    11,
    'Н05',
    true,
  ],
  [
    'МБОУ СОШ № 9',
    'Наставничество «учитель — учитель»: дневник пары',
    'статья',
    'муниципальный',
    10,
    22,
    'Н20',
  ],
  [
    'МБДОУ детский сад № 15 «Солнышко»',
    'Речевые игры в режиме дня',
    'мастер-класс',
    'муниципальный',
    3,
    11,
    'Н18',
    true,
  ],
  [
    'МБДОУ детский сад № 16 «Теремок»',
    'Родительский клуб выходного дня',
    'статья',
    null,
    1,
    29,
    'Н18',
  ],
  [
    '0517',
    'Малокомплектный класс: урок на два голоса',
    'мастер-класс',
    'муниципальный',
    11,
    27,
    'Н05',
    true,
  ],
  [
    'МБОУ ООШ № 19',
    'Школьный музей и урок истории',
    'методическая разработка',
    'муниципальный',
    2,
    20,
    'Н08',
  ],
  [null, 'Сборник заданий РМО учителей математики', 'сборник', 'муниципальный', 3, 4, 'Н11', true],
  ['0531', 'Первые шаги школьного хора', 'статья', null, 4, 9, null],
];

export const EXPERIENCE_ROWS: readonly (readonly Cell[])[] = ENTRIES.map(
  ([school, topic, form, level, month, day, direction, inDigest], index) =>
    rowOf(EXPERIENCE_BANK, {
      school,
      topic,
      form,
      level,
      date: dayCell(dayAt(month >= 9 ? 2025 : 2026, month, day)),
      link: `https://metod.example/bank/${index + 1}`,
      digestYear: inDigest === true ? 2026 : null,
      direction: direction === null ? null : shownDirection(direction),
    }),
);
