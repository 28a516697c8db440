/** The words of the founding documents: lists in their order, and what else people write for each. */
import * as activities from '../../../src/core/vocabulary/activities';
import * as education from '../../../src/core/vocabulary/education';
import { LEVEL_SYNONYMS, LEVELS, levelSynonymsFor } from '../../../src/core/vocabulary/levels';
import * as staff from '../../../src/core/vocabulary/staff';
import * as support from '../../../src/core/vocabulary/support';
import {
  shownDirection,
  WORK_DIRECTION_CODES,
  WORK_DIRECTIONS,
} from '../../../src/core/vocabulary/work-directions';

test.each<[string, readonly string[], string]>([
  [
    'levels',
    LEVELS,
    'школьный · муниципальный · региональный · межрегиональный · всероссийский · международный',
  ],
  ['roles', activities.ROLES, 'участник · докладчик · организатор · эксперт'],
  ['results', activities.CONTEST_RESULTS, 'участник · лауреат · призёр · победитель'],
  ['formats', activities.FORMATS, 'очный · дистанционный · заочный'],
  [
    'reviews',
    activities.REVIEW_STATUSES,
    'не проверено · подтверждено · подтверждено частично · отклонено',
  ],
  ['pupils', activities.PUPIL_GROUPS, 'все · одарённые · с ОВЗ · группа риска'],
  ['indicators', activities.INDICATORS, 'П1 · П2'],
  ['counting', activities.COUNTING_MODES, 'сумма · максимум'],
  [
    'kinds',
    activities.ACTIVITY_KINDS,
    'собеседование · мониторинг · консультация · открытый урок · мастер-класс · круглый стол · публикация · рефлексия · апробация · выступление · выступление на ШМО · выступление на РМО · творческий отчёт · семинар · конференция · форум · совещание · вебинар · стажировка · конкурс профессионального мастерства · обобщение опыта · наставничество · взаимопосещение уроков · экспертная деятельность · руководство МО · достижение обучающихся · внеурочная программа · сотрудничество с партнёром · грант, проект · семинар для обучающихся · иное',
  ],
  ['programmes', education.PROGRAMME_KINDS, 'ПК · ПП · иное'],
  [
    'certificates',
    education.CERTIFICATES,
    'удостоверение о повышении квалификации · диплом о профессиональной переподготовке · сертификат · справка · свидетельство',
  ],
  ['reasons', education.REQUEST_REASONS, 'дефицит · истекает 3 года · ФГОС · инициатива'],
  [
    'organisations',
    staff.ORGANISATION_TYPES,
    'НОШ · ООШ · СОШ · гимназия · лицей · ДОУ · УДО · иное',
  ],
  ['categories of staff', staff.STAFF_CATEGORIES, 'педагогический работник · руководитель'],
  [
    'employments',
    staff.EMPLOYMENTS,
    'основное место работы · внутренний совместитель · внешний совместитель',
  ],
  [
    'statuses',
    staff.STAFF_STATUSES,
    'работает · отпуск по уходу за ребёнком · длительный отпуск · уволен',
  ],
  ['qualifications', staff.QUALIFICATIONS, 'без категории · СЗД · первая · высшая'],
  ['those with a term', staff.CATEGORIES_WITH_TERM, 'СЗД · первая · высшая'],
  ['claims', staff.CLAIMS, 'СЗД · первая · высшая · педагог-методист · педагог-наставник'],
  [
    'additional ones',
    staff.EXTRA_QUALIFICATIONS,
    'педагог-методист · педагог-наставник · педагог-методист и педагог-наставник',
  ],
  [
    'groups of the rating',
    staff.RATING_GROUPS,
    'учителя-предметники · начальная школа · специалисты · дошкольное · управление',
  ],
  ['levels of support', support.SUPPORT_LEVELS, 'ОО · муниципальный · региональный'],
  [
    'results of support',
    support.SUPPORT_RESULTS,
    'осмысление опыта · внедрение в практику · личностное развитие · участие в конкурсах · обобщение опыта · подготовка к аттестации',
  ],
  ['routes', support.ROUTE_STATUSES, 'составлен · выполняется · завершён · прекращён'],
  [
    'competences',
    support.COMPETENCES,
    'профессиональная · информационная · коммуникативная · правовая',
  ],
])('%s', (_, list, words) => {
  expect(list.join(' · ')).toBe(words);
});

test('a document goes with its kind of programme, a stage with its points, nobody’s group is named', () => {
  expect(education.CERTIFICATES_OF).toEqual({
    ПК: ['удостоверение о повышении квалификации'],
    ПП: ['диплом о профессиональной переподготовке'],
    иное: ['сертификат', 'справка', 'свидетельство'],
  });
  expect(support.STAGE_POINTS).toEqual([
    ...support.FIRST_STAGE_POINTS,
    ...support.SECOND_STAGE_POINTS,
  ]);
  expect([support.FIRST_STAGE_POINTS.length, support.SECOND_STAGE_POINTS.length]).toEqual([2, 3]);
  expect(staff.NO_RATING_GROUP).toBe('без группы');
});

/** «районный, городской → муниципальный». */
const synonymsOf = (synonyms: Readonly<Record<string, string>>): Record<string, string[]> => {
  const of: Record<string, string[]> = {};
  for (const [typed, meant] of Object.entries(synonyms)) of[meant] = [...(of[meant] ?? []), typed];
  return of;
};

test('what else people write for a level, a result, the state of a route', () => {
  expect(synonymsOf(LEVEL_SYNONYMS)).toEqual({
    школьный: ['ОО'],
    муниципальный: ['районный', 'городской'],
    региональный: ['краевой', 'областной', 'республиканский', 'окружной'],
    всероссийский: ['федеральный'],
  });
  expect(synonymsOf(activities.CONTEST_RESULT_SYNONYMS)).toEqual({
    лауреат: ['дипломант'],
    победитель: ['1 место'],
    призёр: ['2 место', '3 место'],
  });
  expect(synonymsOf(support.ROUTE_STATUS_SYNONYMS)).toEqual({
    составлен: ['разработан', 'сформирован', 'утверждён'],
    выполняется: ['в работе', 'реализуется', 'действует'],
    завершён: ['выполнен', 'реализован', 'пройден'],
    прекращён: ['прерван', 'отменён'],
  });
});

test('what else people write for a kind is the kind’s longer name, or its beginning', () => {
  expect(synonymsOf(activities.ACTIVITY_KIND_SYNONYMS)).toEqual({
    'открытый урок': [
      'открытый урок (учебное занятие)',
      'открытое учебное занятие',
      'открытое занятие',
      'открытое занятие (урок)',
    ],
    апробация: ['апробация методики / технологии', 'апробация методики'],
    стажировка: ['стажировка (стажёрская практика)'],
    'экспертная деятельность': ['экспертная деятельность (жюри, комиссия)'],
    'руководство МО': ['руководство МО / творческой группой'],
    'достижение обучающихся': [
      'результат обучающихся',
      'результат обучающихся (олимпиада, конкурс, НПК)',
    ],
    'семинар для обучающихся': ['семинар для обучающихся (ОГЭ, ЕГЭ, олимпиады)'],
    'грант, проект': ['грант / проект'],
    'взаимопосещение уроков': ['взаимопосещение'],
    'конкурс профессионального мастерства': ['КПМ', 'конкурс профмастерства'],
  });
});

test('a sheet that has some of the levels takes their synonyms alone', () => {
  expect(levelSynonymsFor(['школьный', 'всероссийский'])).toEqual({
    ОО: 'школьный',
    федеральный: 'всероссийский',
  });
  expect(levelSynonymsFor(['международный'])).toEqual({});
});

test('the indicators are told in sentences', () => {
  expect(activities.INDICATOR_TITLES).toEqual({
    П1: 'Условия и внешние ресурсы для достижений обучающихся.',
    П2: 'Деятельность педагога в профессиональном социуме.',
  });
});

test('З-21: twenty directions of work, each shown by its code and its words', () => {
  expect(WORK_DIRECTION_CODES).toEqual(
    Array.from({ length: 20 }, (_, at) => `Н${String(at + 1).padStart(2, '0')}`),
  );
  expect(new Set(Object.values(WORK_DIRECTIONS)).size).toBe(20);
  expect(shownDirection('Н13')).toBe('Н13 организация стажировок');
});
