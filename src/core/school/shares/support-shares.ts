/** К1–К5: what post-course support came to. */

import type { ShareCode } from '../../summary/measures';
import { isLawful } from '../checks/registers';
import { activitiesOf } from '../post-course/stages';
import { containsDay } from '../post-course/support-window';
import type { Settings } from '../school-settings';
import { sourcesIn } from '../source-rows';
import { isInPeriod } from '../spans';
import { ACTIVISTS } from '../tables/activists';
import { ACTIVITIES } from '../tables/activities';
import { APPLICATIONS, type Application } from '../tables/applications';
import { ATTESTATIONS } from '../tables/attestations';
import { currentWindows, type IncludedPerson, includedPeople, supportedPerson } from './members';
import type { School } from './school';
import type { DeclaredShare } from './share-rule';

const REGULATION = 'Положение о посткурсовом сопровождении, п. 4';
const INCLUDED =
  'педагоги, включённые в сопровождение на муниципальном или региональном уровне в отчётном периоде';

const isByDifficulty = ({ thirdShareBase }: Settings): boolean =>
  thirdShareBase === 'с затруднениями';

/** People with a difficulty fixed inside one of their windows and in [P0; R], and its rows. */
function peopleInDifficulty(school: School): PersonInNeed[] {
  return school.base.flatMap((teacher) => {
    const own = school.rowsOf.windows(teacher);
    const rows = school.rowsOf
      .applications(teacher)
      .filter(
        ({ noticed }) =>
          isInPeriod(noticed, school) && own.some((window) => containsDay(window, noticed)),
      );
    const windows = own.filter((window) =>
      rows.some(({ noticed }) => containsDay(window, noticed)),
    );
    return rows.length > 0 ? [{ teacher, windows, rows }] : [];
  });
}

/** A person of К3's denominator, with the rows among which an application counts. */
interface PersonInNeed extends IncludedPerson {
  readonly rows: readonly Application[];
}

/** Whom К3 is about, by «Знаменатель К3»: everyone included may apply by any row. */
function peopleInNeed(school: School): PersonInNeed[] {
  if (isByDifficulty(school.book.settings)) return peopleInDifficulty(school);
  return includedPeople(school).map((person) => ({
    ...person,
    rows: school.rowsOf.applications(person.teacher),
  }));
}

export const SUPPORT_SHARES = {
  К1: {
    numerator: 'из них: высшая категория присвоена в периоде, использованы материалы сопровождения',
    denominator: INCLUDED,
    clause: REGULATION,
    members: (school) =>
      includedPeople(school).map(({ teacher, windows }) => {
        const granted = school.rowsOf
          .attestations(teacher)
          .filter(
            (row) =>
              row.claimed === 'высшая' &&
              row.decision === 'присвоена' &&
              row.usedMaterials &&
              isInPeriod(row.decided, school),
          );
        return supportedPerson(
          teacher,
          windows,
          granted.length > 0,
          sourcesIn(ATTESTATIONS, granted),
        );
      }),
  },
  К2: {
    numerator:
      'из них: включены в региональный методический актив в периоде по материалам сопровождения',
    denominator: INCLUDED,
    clause: REGULATION,
    members: (school) =>
      includedPeople(school).map(({ teacher, windows }) => {
        const joined = school.rowsOf
          .activists(teacher)
          .filter(
            (row) =>
              row.level === 'региональный' && row.byMaterials && isInPeriod(row.included, school),
          );
        return supportedPerson(teacher, windows, joined.length > 0, sourcesIn(ACTIVISTS, joined));
      }),
  },
  К3: {
    numerator: (settings) =>
      isByDifficulty(settings)
        ? 'из них: по этому затруднению подана в периоде заявка в ЦНППМ по решению ММС'
        : 'из них: подана в периоде заявка в ЦНППМ по решению ММС, по любому затруднению',
    denominator: (settings) =>
      isByDifficulty(settings)
        ? 'педагоги, у которых затруднение зафиксировано в посткурсовом периоде и в отчётном периоде'
        : INCLUDED,
    clause: REGULATION,
    members: (school) =>
      peopleInNeed(school).map(({ teacher, windows, rows }) => {
        const lawful = rows.filter((row) => isLawful(row) && isInPeriod(row.applied, school));
        const proof = sourcesIn(APPLICATIONS, lawful.length > 0 ? lawful : rows);
        return supportedPerson(teacher, windows, lawful.length > 0, proof);
      }),
  },
  К4: {
    numerator: 'из них: есть хотя бы одно мероприятие в посткурсовом периоде',
    denominator: 'педагоги, чей посткурсовой период пересекается с отчётным',
    clause: 'Положение о посткурсовом сопровождении, п. 2.1',
    members: (school) =>
      school.base.flatMap((teacher) => {
        const windows = currentWindows(teacher, school);
        if (windows.length === 0) return [];
        const activities = activitiesOf(windows);
        const proof = sourcesIn(ACTIVITIES, activities);
        return [supportedPerson(teacher, windows, activities.length > 0, proof)];
      }),
  },
  К5: {
    numerator: 'из них: есть мероприятия и на I, и на II этапе одного периода',
    denominator: 'педагоги, чей посткурсовой период закончился в отчётном периоде',
    clause: 'модель сопровождения: два этапа',
    members: (school) =>
      school.base.flatMap((teacher) => {
        const ended = school.rowsOf
          .windows(teacher)
          .filter((window) => isInPeriod(window.end, school));
        if (ended.length === 0) return [];
        const complete = ended.filter(
          ({ stages }) => stages.first.length > 0 && stages.second.length > 0,
        );
        const proof = sourcesIn(ACTIVITIES, activitiesOf(complete));
        return [supportedPerson(teacher, ended, complete.length > 0, proof)];
      }),
  },
} satisfies Partial<Record<ShareCode, DeclaredShare>>;
