/** Я-05: in no part of a teacher's file is anything of anybody else (canary). */
import fc from 'fast-check';
import { formBook } from '../../../../../src/core/school/self-assessment/form/form-book';
import {
  criteriaSheet,
  teacherForms,
} from '../../../../../src/core/school/self-assessment/form/form-plans';
import { xlsxOf } from '../../../../../src/hosts/xlsx/new-book';
import { partsOf } from '../../../../hosts/xlsx/package-parts';
import { type Row, type SchoolRows, schoolWith } from '../../school-kit';

const PEOPLE = [0, 1, 2, 3] as const;

/** Words that stand nowhere else; of the person with this number. */
const canaries = (who: number) => ({
  surname: `Канарейкин${'абвг'[who]}ов`,
  given: `Кенар${'абвг'[who]}`,
  patronymic: `Птицев${'абвг'[who]}ич`,
  code: `CAN-70${who}`,
  // No word like a surname: those are taken out of whatever others read.
  words: `трель соловья ${who}${who}${who}`,
  course: `КАН-${who}${who}`,
});

const nameOf = (who: number): string => {
  const { surname, given, patronymic } = canaries(who);
  return `${surname} ${given} ${patronymic}`;
};

/** Ways in which a methodist mentions somebody in a comment. */
const MENTIONS = [
  (who: number) => `так же у ${nameOf(who)}, выберите`,
  (who: number) => `${canaries(who).given} ${canaries(who).surname}: соавтор`,
  (who: number) => `см. ${canaries(who).code}.`,
  (who: number) => `Подтвердил ${canaries(who).surname.toUpperCase()} К. П.`,
  (who: number) => `(${canaries(who).surname}у; ${canaries(who).code})`,
  // As Word writes a hyphen, and as it hides one.
  (who: number) => `см. ${canaries(who).code.replace('-', '\u2011')}`,
  (who: number) => `файл-${canaries(who).code.replace('-', '–')}.pdf`,
  (who: number) => `у ${canaries(who).surname.replace('Канар', 'Канар\u00ad')}а`,
];

interface Draw {
  readonly who: number;
  readonly about: number;
  readonly mention: number;
  readonly courseOf: number;
  readonly fault: number;
}

/** Every column that could tell of somebody, on a row of one and about another. */
function activity({ who, about, mention, courseOf, fault }: Draw, at: number): Row {
  const { words, code } = canaries(who);
  const other = nameOf(about);
  return {
    'Код педагога': code,
    'Код курса': canaries(courseOf).course,
    Тема: `${words} ${at}`,
    Подтверждение: `${words} приказ ${at}`,
    'Что изменилось в практике': words,
    Комментарий: MENTIONS[mention]?.(about) ?? null,
    Проверил: other,
    Организатор: other,
    Посетил: other,
    'Кто помог': other,
    ...(fault === 0 && { Уровень: 'никакой' }),
    ...(fault === 1 && { Критерий: 'нет такого' }),
  };
}

function school(draws: readonly Draw[]): SchoolRows {
  return {
    Педагоги: PEOPLE.map((who) => ({ 'Код педагога': canaries(who).code, ФИО: nameOf(who) })),
    Курсы: PEOPLE.map((who) => ({
      'Код курса': canaries(who).course,
      'Код педагога': canaries(who).code,
      'Дата окончания': '01.10.2025',
      'Название программы': `Программа: ${canaries(who).words} (с ${nameOf((who + 1) % PEOPLE.length)})`,
      'Направление сопровождения': `как у ${canaries((who + 2) % PEOPLE.length).code}`,
      Куратор: nameOf((who + 1) % PEOPLE.length),
    })),
    Критерии: [
      { Код: '1.1', Формулировка: `Опыт ${canaries(0).surname}а`, Единица: canaries(1).code },
      { Код: '2.2', Формулировка: 'Уроки', Подтверждение: `приказ ${canaries(2).code}` },
    ],
    Мероприятия: draws.map(activity),
  };
}

const person = fc.integer({ min: 0, max: PEOPLE.length - 1 });
const draw = fc.record({
  who: person,
  about: person,
  mention: fc.integer({ min: 0, max: MENTIONS.length - 1 }),
  courseOf: person,
  fault: fc.integer({ min: 0, max: 5 }),
});

it('is in no part of the file, whatever the rows', () => {
  fc.assert(
    fc.property(fc.array(draw, { minLength: 1, maxLength: 12 }), (draws) => {
      const results = schoolWith(school(draws));
      const forms = teacherForms(results, null);
      expect(forms).toHaveLength(PEOPLE.length);
      forms.forEach((form, own) => {
        const parts = partsOf(xlsxOf(formBook(form, criteriaSheet(results))));
        const text = Object.values(parts).join('\n').toLowerCase();
        for (const other of PEOPLE.filter((who) => who !== own)) {
          const found = Object.values(canaries(other)).filter((word) =>
            text.includes(word.toLowerCase()),
          );
          expect(found).toEqual([]);
        }
        // The canary sings where it lives.
        expect(text).toContain(canaries(own).code.toLowerCase());
        expect(text.includes(canaries(own).words)).toBe(true);
      });
    }),
    { numRuns: 8 },
  );
});
