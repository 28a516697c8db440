/** Posts of a school in the order in which it fills them. */
import type { ORGANISATION_TYPES, SUBJECTS } from '../../core/vocabulary/staff';
import type { AreaKey } from './areas';
import type { Assessment, Post } from './post';
import { KINDERGARTEN_HEAD, PRESCHOOL_POSTS } from './preschool-posts';

/** Areas whose subjects do not have all of them. */
const ASSESSMENTS: Partial<Record<AreaKey, readonly Assessment[]>> = {
  primary: ['ВсОШ', 'ВПР'],
  sport: ['ВсОШ'],
  arts: ['ВсОШ'],
};

function teacher(
  subject: (typeof SUBJECTS)[number],
  area: AreaKey,
  olympiad: string,
  lessons: readonly string[],
  men = 0.1,
): Post {
  const grades = area === 'primary' ? ([4, 4] as const) : ([6, 8] as const);
  const assessments = ASSESSMENTS[area] ?? (['ВсОШ', 'ВПР', 'ОГЭ'] as const);
  return { position: 'учитель', subject, area, assessments, olympiad, lessons, grades, men };
}

function specialist(
  position: Post['position'],
  lessons: readonly string[],
  area: AreaKey = 'care',
  men = 0.05,
): Post {
  return {
    position,
    subject: null,
    area,
    assessments: [],
    olympiad: null,
    lessons,
    grades: [6, 8],
    men,
  };
}

const PRIMARY = teacher(
  'начальные классы',
  'primary',
  'математике',
  [
    'Урок чтения «Устное народное творчество», 3 класс',
    'Урок математики «Единицы площади», 3 класс',
    'Урок окружающего мира «Природные зоны», 4 класс',
    'Урок русского языка «Безударные гласные», 2 класс',
  ],
  0,
);
const RUSSIAN = teacher('русский язык', 'philology', 'русскому языку', [
  'Правописание Н и НН в причастиях, 7 класс',
  'Сложноподчинённые предложения, 9 класс',
  'Работа с критериями сочинения, 11 класс',
  'Повесть «Капитанская дочка»: тема чести, 8 класс',
]);
const MATHEMATICS = teacher('математика', 'mathematics', 'математике', [
  'Решение задач на проценты, 6 класс',
  'Теорема Пифагора на практике, 8 класс',
  'Диаграммы и средние значения, 7 класс',
]);
const FOREIGN = teacher('иностранный язык', 'languages', 'английскому языку', [
  'Путешествие по Лондону: повторение прошедшего времени, 6 класс',
  'Здоровый образ жизни: дискуссия, 9 класс',
  'Моя школа: устный рассказ, 5 класс',
]);
const PHYSICAL = teacher(
  'физическая культура',
  'sport',
  'физической культуре',
  [
    'Передачи мяча в баскетболе, 7 класс',
    'Подготовка к нормам ГТО: круговая тренировка, 9 класс',
    'Подвижные игры с элементами гимнастики, 4 класс',
  ],
  0.6,
);
const HISTORY = teacher(
  'история',
  'society',
  'истории',
  [
    'Реформы Петра I: работа с источниками, 8 класс',
    'Наш край в годы Великой Отечественной войны, 10 класс',
    'Древний Рим: от республики к империи, 5 класс',
  ],
  0.3,
);
const PSYCHOLOGIST = specialist('педагог-психолог', [
  'Занятие «Я и мой класс», 5 класс',
  'Тренинг уверенности перед экзаменом, 9 класс',
]);

const SECONDARY_POSTS: readonly Post[] = [
  RUSSIAN,
  MATHEMATICS,
  PRIMARY,
  FOREIGN,
  PRIMARY,
  HISTORY,
  PHYSICAL,
  PRIMARY,
  teacher(
    'физика',
    'science',
    'физике',
    [
      'Закон Архимеда: исследование, 7 класс',
      'Последовательное и параллельное соединение проводников, 8 класс',
      'Равноускоренное движение: практическая работа, 9 класс',
    ],
    0.3,
  ),
  PRIMARY,
  teacher('биология', 'science', 'биологии', [
    'Строение цветка: лабораторная работа, 6 класс',
    'Кровь и её состав: цифровая лаборатория, 8 класс',
    'Пищевые цепи нашего леса, 9 класс',
  ]),
  RUSSIAN,
  teacher(
    'информатика',
    'mathematics',
    'информатике',
    [
      'Циклы в языке Python, 8 класс',
      'Безопасность в сети: деловая игра, 7 класс',
      'Таблицы и диаграммы в проекте, 9 класс',
    ],
    0.4,
  ),
  MATHEMATICS,
  teacher('химия', 'science', 'химии', [
    'Кислоты вокруг нас: практическая работа, 8 класс',
    'Скорость химической реакции, 9 класс',
    'Чистые вещества и смеси, 8 класс',
  ]),
  PSYCHOLOGIST,
  teacher('география', 'science', 'географии', [
    'Реки нашего края: работа с картой, 8 класс',
    'Климатограммы: учимся читать, 7 класс',
    'Население мира, 10 класс',
  ]),
  teacher(
    'труд (технология)',
    'arts',
    'труду (технологии)',
    [
      'Проект «Полезная вещь из дерева», 6 класс',
      'Модель автомобиля в трёхмерном редакторе, 8 класс',
      'Лоскутная техника: панно, 5 класс',
    ],
    0.5,
  ),
  FOREIGN,
  specialist('социальный педагог', [
    'Занятие «Мои права и обязанности», 7 класс',
    'Круг общения, 8 класс',
  ]),
  teacher('музыка', 'arts', 'искусству', [
    'Песни военных лет, 6 класс',
    'Музыка и сказка, 4 класс',
  ]),
  specialist(
    'преподаватель-организатор основ безопасности и защиты Родины',
    ['Первая помощь при ожогах, 8 класс', 'Правила поведения при пожаре, 6 класс'],
    'sport',
    0.8,
  ),
  RUSSIAN,
  specialist(
    'советник директора по воспитанию и взаимодействию с детскими общественными объединениями',
    ['Дело класса: от идеи к проекту, 7 класс', 'Совет старшеклассников: планирование недели'],
  ),
  specialist('учитель-логопед', [
    'Автоматизация звука Р в предложениях',
    'Звуки и буквы: занятие в группе',
  ]),
  specialist('педагог-библиотекарь', [
    'Библиотечный урок «Как искать книгу», 4 класс',
    'Квест по словарям, 6 класс',
  ]),
];

const PRIMARY_POSTS: readonly Post[] = [
  PRIMARY,
  PRIMARY,
  PRIMARY,
  FOREIGN,
  PRIMARY,
  PHYSICAL,
  PSYCHOLOGIST,
];

/** The posts of a kind of school; a large school fills them over and over. */
export function postsOf(schoolType: (typeof ORGANISATION_TYPES)[number]): readonly Post[] {
  if (schoolType === 'ДОУ') return PRESCHOOL_POSTS;
  return schoolType === 'НОШ' ? PRIMARY_POSTS : SECONDARY_POSTS;
}

/** The director comes first, then deputies; a kindergarten is small enough for its head alone. */
export function leadingPost(
  schoolType: (typeof ORGANISATION_TYPES)[number],
  isFirst: boolean,
): Post {
  if (schoolType === 'ДОУ') return KINDERGARTEN_HEAD;
  return {
    position: isFirst ? 'директор' : 'заместитель директора',
    subject: null,
    area: 'lead',
    assessments: [],
    olympiad: null,
    grades: [6, 8],
    lessons: ['Урок мужества, 9 класс', 'Урок финансовой грамотности, 8 класс'],
    men: 0.3,
  };
}
