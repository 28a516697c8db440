/** Checks of the registers beyond single cells (ids Ж-…, «журналы»). */
import type { Findings } from '../../schema/findings';
import { type Check, COSTS } from '../../schema/issue';
import type { Day } from '../../values/day';
import { APPLICATIONS, type Application } from '../tables/applications';
import { ATTESTATIONS, type Attestation } from '../tables/attestations';
import type { Course } from '../tables/courses';
import { DEFICITS, type Deficit } from '../tables/deficits';
import { DEVELOPMENT_PLANS, type DevelopmentPlan } from '../tables/development-plans';
import { MENTORSHIPS, type Mentorship } from '../tables/mentorships';
import { COURSE_OF_ANOTHER } from './activities';

const APPLICATION_CLAUSE = 'Положение о сопровождении, п. 3.2, региональный уровень';

export const ENDED_BEFORE_BEGUN: Check = {
  id: 'Ж-01',
  severity: 'error',
  clause: 'правила листов, журналы',
  example: 'ИОМ с 01.09.2025 по 01.06.2025',
  message: () => 'Дата окончания раньше даты начала',
  remedy: 'Исправьте одну из дат.',
};

export const NO_DEFICIT_TEXT: Check = {
  id: 'Ж-02',
  severity: 'warning',
  costs: null,
  clause: 'правила листов, «Дефициты»',
  example: 'статус «выявлен», а дефицит не назван',
  message: () => 'Дефицит не назван',
  remedy: 'Опишите дефицит или выберите статус «не выявлен».',
};

export const NO_OVERCOME_DAY: Check = {
  id: 'Ж-03',
  severity: 'warning',
  costs: 'К15',
  clause: 'правила листов, «Дефициты»',
  example: 'статус «преодолён» без даты',
  message: () => 'Статус «преодолён» без даты преодоления: в числитель К15 не войдёт',
  remedy: 'Укажите «Дату преодоления».',
};

export const OVERCOME_BEFORE_FOUND: Check = {
  id: 'Ж-04',
  severity: 'error',
  clause: 'правила листов, «Дефициты»',
  example: 'выявлен 01.03.2026, преодолён 01.02.2026',
  message: () => 'Дата преодоления раньше даты выявления',
  remedy: 'Исправьте одну из дат.',
};

export const APPLIED_WITHOUT_DECISION: Check = {
  id: 'Ж-05',
  severity: 'error',
  costs: COSTS.part,
  clause: APPLICATION_CLAUSE,
  example: 'заявка 01.03.2026, номер или дата решения ММС не указаны',
  message: () => 'Заявка в ЦНППМ без решения ММС',
  remedy: 'Впишите номер и дату решения ММС. Затруднение учтено, заявка — нет.',
};

export const APPLIED_BEFORE_DECISION: Check = {
  id: 'Ж-06',
  severity: 'error',
  costs: COSTS.part,
  clause: APPLICATION_CLAUSE,
  example: 'решение 10.03.2026, заявка 01.03.2026',
  message: () => 'Дата заявки раньше решения ММС',
  remedy: 'Исправьте одну из дат. Затруднение учтено, заявка — нет.',
};

export const STEPS_OUT_OF_ORDER: Check<{ readonly earlier: string; readonly later: string }> = {
  id: 'Ж-07',
  severity: 'warning',
  costs: null,
  clause: APPLICATION_CLAUSE,
  example: 'диагностика раньше заявки',
  message: ({ earlier, later }) => `«${later}» раньше, чем «${earlier}»`,
  remedy: 'Порядок: фиксация, решение ММС, заявка, диагностика, ИОМ. Проверьте даты.',
};

export const DECIDED_BEFORE_APPLIED: Check = {
  id: 'Ж-08',
  severity: 'warning',
  costs: null,
  clause: 'Порядок аттестации (приказ от 24.03.2023 № 196)',
  example: 'заявление 01.03.2026, решение 01.02.2026',
  message: () => 'Дата решения раньше даты заявления',
  remedy: 'Проверьте даты.',
};

export const NO_DECISION_DAY: Check = {
  id: 'Ж-09',
  severity: 'warning',
  costs: 'решение не учтено',
  clause: 'Порядок аттестации (приказ от 24.03.2023 № 196)',
  example: 'решение «присвоена» без даты',
  message: () => 'Решение об аттестации без даты: в показатели не войдёт',
  remedy: 'Укажите «Дату решения».',
};

export const OWN_MENTOR: Check = {
  id: 'Ж-10',
  severity: 'error',
  clause: 'муниципальная модель: система наставничества',
  example: 'наставник и наставляемый с одним кодом',
  message: () => 'Педагог указан наставником самого себя',
  remedy: 'Исправьте один из кодов.',
};

type Header = { readonly header: string };

function checkSpan(
  { sheet, columns }: { sheet: string; columns: { ended: Header } },
  rows: readonly { row: number; started: Day | null; ended: Day | null }[],
  findings: Findings,
): void {
  for (const { row, started, ended } of rows) {
    if (started === null || ended === null || ended >= started) continue;
    findings.report(ENDED_BEFORE_BEGUN, { sheet, row, column: columns.ended.header }, undefined);
  }
}

/** Plans that end before they begin (Ж-01). */
export function checkDevelopmentPlans(plans: readonly DevelopmentPlan[], findings: Findings): void {
  checkSpan(DEVELOPMENT_PLANS, plans, findings);
}

/** Deficits without a name, and days of overcoming that are missing or too early (Ж-02 … Ж-04). */
export function checkDeficits(
  deficits: readonly Deficit[],
  base: ReadonlySet<string>,
  findings: Findings,
): void {
  const { sheet, columns } = DEFICITS;
  for (const { row, teacher, date, deficit, status, overcome } of deficits) {
    const report = (check: Check, column: Header) =>
      findings.report(check, { sheet, row, column: column.header }, undefined, base.has(teacher));
    if (deficit === null && status !== 'не выявлен') report(NO_DEFICIT_TEXT, columns.deficit);
    if (status === 'преодолён' && overcome === null) report(NO_OVERCOME_DAY, columns.overcome);
    if (overcome !== null && date !== null && overcome < date) {
      report(OVERCOME_BEFORE_FOUND, columns.overcome);
    }
  }
}

/**
 * Whether an application stands on a decision: number and date filled, the decision not later
 * than the application. An application that does not is left out, its difficulty is not
 * (rule К3).
 */
export function isLawful(application: Application): boolean {
  const { decisionNumber, decided, applied } = application;
  return applied !== null && decided !== null && decisionNumber !== null && decided <= applied;
}

/**
 * Applications without a decision or before it, of another person's course, or with steps out of
 * their order (Ж-05 … Ж-07, М-02).
 */
export function checkApplications(
  applications: readonly Application[],
  courses: ReadonlyMap<string, Course>,
  findings: Findings,
): void {
  const { sheet, columns } = APPLICATIONS;
  const inOrder = ['noticed', 'decided', 'applied', 'diagnosed', 'routed'] as const;
  for (const application of applications) {
    const { row, applied, decided, decisionNumber } = application;
    const place = (column: Header) => ({ sheet, row, column: column.header });
    if (applied !== null && (decided === null || decisionNumber === null)) {
      findings.reportPart(APPLIED_WITHOUT_DECISION, place(columns.decisionNumber), undefined);
    } else if (applied !== null && decided !== null && applied < decided) {
      findings.reportPart(APPLIED_BEFORE_DECISION, place(columns.applied), undefined);
    }
    const course = application.course === null ? undefined : courses.get(application.course);
    if (course && course.teacher !== application.teacher) {
      const details = { course: course.code };
      findings.reportCell(COURSE_OF_ANOTHER, place(columns.course), details, columns.course);
    }
    for (let index = 1; index < inOrder.length; index++) {
      const [earlier, later] = [inOrder[index - 1], inOrder[index]];
      if (earlier === undefined || later === undefined || later === 'applied') continue;
      const [before, after] = [application[earlier], application[later]];
      if (before === null || after === null || after >= before) continue;
      const details = { earlier: columns[earlier].header, later: columns[later].header };
      findings.report(STEPS_OUT_OF_ORDER, place(columns[later]), details);
    }
  }
}

/** Decisions without a day or before the application (Ж-08, Ж-09). */
export function checkAttestations(
  attestations: readonly Attestation[],
  base: ReadonlySet<string>,
  findings: Findings,
): void {
  const { sheet, columns } = ATTESTATIONS;
  for (const { row, teacher, applied, decided, decision } of attestations) {
    const place = { sheet, row, column: columns.decided.header };
    if (applied !== null && decided !== null && decided < applied) {
      findings.report(DECIDED_BEFORE_APPLIED, place, undefined);
    }
    if (decided === null && (decision === 'присвоена' || decision === 'отказ')) {
      findings.report(NO_DECISION_DAY, place, undefined, base.has(teacher));
    }
  }
}

/** Mentorships that end before they begin, and people who are their own mentors (Ж-01, Ж-10). */
export function checkMentorships(mentorships: readonly Mentorship[], findings: Findings): void {
  const { sheet, columns } = MENTORSHIPS;
  checkSpan(MENTORSHIPS, mentorships, findings);
  for (const { row, teacher, mentor } of mentorships) {
    if (teacher === null || teacher !== mentor) continue;
    findings.report(OWN_MENTOR, { sheet, row, column: columns.mentor.header }, undefined);
  }
}
