/** Я-05: what is known of all is made ready once, so that twice the school is twice the work. */
import {
  criteriaSheet,
  teacherForms,
} from '../../../../../src/core/school/self-assessment/form/form-plans';
import { type SchoolRows, schoolWith } from '../../school-kit';

/** People with a comment each; surnames are long, short, in families. */
function school(people: number): SchoolRows {
  const numbers = Array.from({ length: people }, (_, at) => at);
  const letters = (at: number) =>
    [...String(at)].map((digit) => 'бвгджзклмн'[Number(digit)]).join('а');
  const code = (at: number) => `К-${1000 + at}`;
  return {
    Педагоги: numbers.map((at) => ({
      'Код педагога': code(at),
      ФИО: `${letters(at).replace(/^./, (one) => one.toUpperCase())}ец Иван Петрович`,
    })),
    Курсы: numbers.map((at) => ({
      'Код курса': `КУРС-${at}`,
      'Код педагога': code(at),
      'Дата окончания': '01.10.2025',
      'Название программы': `Опыт у ${code((at + 1) % people)}`,
    })),
    Мероприятия: numbers.map((at) => ({
      'Код педагога': code(at),
      Комментарий: `Спасибо Ивану Петровичу, см. ${code((at + 2) % people)}`,
    })),
  };
}

/** Calls of what texts are compared with, while the forms of a school of so many are made. */
function stepsFor(people: number): number {
  const results = schoolWith(school(people));
  const spies = [
    jest.spyOn(String.prototype, 'slice'),
    jest.spyOn(String.prototype, 'startsWith'),
    jest.spyOn(String.prototype, 'normalize'),
    jest.spyOn(String.prototype, 'toLowerCase'),
    jest.spyOn(RegExp.prototype, 'test'),
    jest.spyOn(Map.prototype, 'get'),
    jest.spyOn(Set.prototype, 'has'),
  ];
  expect(teacherForms(results, null)).toHaveLength(people);
  criteriaSheet(results);
  const steps = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return steps;
}

it('grows with the people, not with their square', () => {
  const [few, many] = [stepsFor(30), stepsFor(120)];
  expect(few).toBeGreaterThan(1000);
  // Four times the people; by the square it would be sixteen.
  expect(many / few).toBeLessThan(4.5);
});
