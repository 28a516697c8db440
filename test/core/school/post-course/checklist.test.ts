/** The checklists of the stages (В-31). */
import {
  type CheckedPoint,
  checklistText,
} from '../../../../src/core/school/post-course/checklist';
import { type Row, schoolWith } from '../school-kit';

/** On 15.04.2026 the window of 16.06.2025–15.06.2026 is on stage II since 16.12.2025. */
function checklistWith(
  activities: readonly Row[],
  plans: readonly Row[] = [],
  completed = '15.06.2025',
) {
  const { school } = schoolWith({
    Педагоги: [{}, {}],
    Курсы: [{ 'Код педагога': 'П-1', 'Дата окончания': completed }],
    Мероприятия: activities.map((activity) => ({ 'Код педагога': 'П-1', ...activity })),
    'ИОП и ИОМ': plans.map((plan) => ({ 'Код педагога': 'П-1', ...plan })),
  });
  const checklist = school.support.courses[0]?.window?.checklist;
  if (checklist === undefined) throw new Error('The course must open a window');
  return checklist;
}

const first = (activity: Row) => checklistWith([{ Дата: '15.12.2025', ...activity }]).first;
const second = (activity: Row) => checklistWith([{ Дата: '16.12.2025', ...activity }]).second;
const progressOf = (points: readonly CheckedPoint[], title: string) =>
  points.find((point) => point.title === title)?.progress;

describe('В-31: what each stage asks for, in the order of the model', () => {
  test('of a stage that is over it is missed, of one in progress ahead', () => {
    const { first: one, second: two } = checklistWith([]);
    expect(checklistText(one)).toBe('осмысление — нет; перенос в практику — нет');
    expect(checklistText(two)).toBe(
      'изменение практики — впереди; корректировка ИОП — впереди; обобщение и тиражирование — впереди',
    );
  });

  test('the last day of a stage is still ahead, the next one too late', () => {
    expect(progressOf(checklistWith([], [], '15.10.2025').first, 'осмысление')).toBe('ahead');
    expect(progressOf(checklistWith([], [], '14.10.2025').first, 'осмысление')).toBe('missed');
    expect(progressOf(checklistWith([], [], '14.04.2025').second, 'изменение практики')).toBe(
      'missed',
    );
  });
});

describe('В-31: stage I', () => {
  test.each([
    { Вид: 'собеседование' },
    { Вид: 'рефлексия' },
    { Вид: 'семинар', 'Рефлексия проведена': 'да' },
  ])('осмысление by %j', (activity) => {
    expect(progressOf(first(activity), 'осмысление')).toBe('met');
  });

  test.each(['консультация', 'открытый урок', 'апробация', 'взаимопосещение уроков'])(
    'перенос в практику by «%s»',
    (kind) => {
      expect(checklistText(first({ Вид: kind }))).toBe(
        'осмысление — нет; перенос в практику — есть',
      );
    },
  );

  test('nothing of stage II counts for it', () => {
    const { first: one } = checklistWith([{ Дата: '16.12.2025', Вид: 'собеседование' }]);
    expect(progressOf(one, 'осмысление')).toBe('missed');
  });
});

describe('В-31: stage II', () => {
  test('изменение практики: what changed is written down', () => {
    const changed = { Вид: 'семинар', 'Что изменилось в практике': 'работа в группах' };
    expect(progressOf(second(changed), 'изменение практики')).toBe('met');
    const early = checklistWith([{ ...changed, Дата: '15.12.2025' }]).second;
    expect(progressOf(early, 'изменение практики')).toBe('ahead');
  });

  test.each([
    ['15.12.2025', 'ahead'],
    ['16.12.2025', 'met'],
    ['15.04.2026', 'met'],
    ['16.04.2026', 'ahead'],
  ])('корректировка ИОП on %s: %s', (revised, progress) => {
    const plan = { Вид: 'ИОП', 'Дата начала': '01.09.2025', 'Дата корректировки': revised };
    expect(progressOf(checklistWith([], [plan]).second, 'корректировка ИОП')).toBe(progress);
  });

  test('корректировка ИОП: of the person’s own plans', () => {
    const others = {
      'Код педагога': 'П-2',
      'Дата начала': '01.09.2025',
      'Дата корректировки': '10.01.2026',
    };
    expect(progressOf(checklistWith([], [others]).second, 'корректировка ИОП')).toBe('ahead');
  });

  test.each([
    'обобщение опыта',
    'мастер-класс',
    'публикация',
    'выступление',
    'выступление на ШМО',
    'выступление на РМО',
  ])('обобщение и тиражирование by «%s»', (kind) => {
    expect(checklistText(second({ Вид: kind }))).toBe(
      'изменение практики — впереди; корректировка ИОП — впереди; обобщение и тиражирование — есть',
    );
  });
});
