/** Slips on the other sheets. */
import { APPLICATIONS } from '../../core/school/tables/applications';
import { ATTESTATIONS } from '../../core/school/tables/attestations';
import { COURSES } from '../../core/school/tables/courses';
import { TRAINING_PLAN } from '../../core/school/tables/training-plan';
import { addDays } from '../../core/values/day';
import { daysAgo, schoolDayIn, workdayBefore } from '../days';
import { baseOf } from '../registers/facts';
import { dayCell, rowOf } from '../rows';
import type { SlipMaker } from './slip';

const shortCourse: SlipMaker = ({ hosts, dice }) => ({
  sheet: COURSES.sheet,
  cells: rowOf(COURSES, {
    code: 'К-99',
    teacher: dice.pick(hosts).person.code,
    kind: 'ПК',
    title: 'Практикум по работе с электронным журналом',
    direction: 'цифровые технологии',
    provider: 'Центр дополнительного профессионального образования',
    form: 'с применением ДОТ',
    hours: 8,
    completed: dayCell(daysAgo(dice.int(30, 60))),
    certificate: 'удостоверение о повышении квалификации',
    certificateNumber: 'ПК-2026-00417',
  }),
});

const undecidedApplication: SlipMaker = ({ hosts, dice }) => {
  const { person, period } = dice.pick(hosts);
  const noticed = schoolDayIn({ from: period.from, to: addDays(period.from, 20) }, dice);
  const applied = addDays(noticed ?? period.from, 14);
  const row = rowOf(APPLICATIONS, {
    teacher: person.code,
    course: period.course.code,
    difficulty: 'Нужна помощь в составлении заданий по функциональной грамотности',
    noticed: dayCell(noticed ?? period.from),
    applied: dayCell(workdayBefore(applied)),
  });
  return { sheet: APPLICATIONS.sheet, cells: row };
};

/** A category was granted, and «Педагоги» still has the one before. */
const newerDecision: SlipMaker = ({ facts, rows, dice }) => {
  const known = (rows.get(ATTESTATIONS.sheet) ?? []).flat();
  const life = baseOf(facts).find(
    ({ person: { code, career, granted } }) =>
      career.qualification === 'первая' && granted !== null && !known.includes(code),
  );
  if (!life) return null;
  const decided = workdayBefore(daysAgo(dice.int(15, 30)));
  const row = rowOf(ATTESTATIONS, {
    teacher: life.person.code,
    claimed: 'высшая',
    applied: dayCell(workdayBefore(addDays(decided, -dice.int(45, 60)))),
    decided: dayCell(decided),
    decision: 'присвоена',
  });
  return { sheet: ATTESTATIONS.sheet, cells: row };
};

/** One course, planned by two people. */
const plannedTwice: SlipMaker = ({ rows }) => {
  const cells = rows.get(TRAINING_PLAN.sheet)?.find((row) => row.includes('завершён'));
  return cells ? { sheet: TRAINING_PLAN.sheet, cells } : null;
};

export const SLIPS_IN_REGISTERS: readonly SlipMaker[] = [
  shortCourse,
  undecidedApplication,
  newerDecision,
  plannedTwice,
];
