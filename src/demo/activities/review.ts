/** Self-assessment and its check: points, statuses and comments of a rated entry. */
import { Findings } from '../../core/schema/findings';
import { readTable } from '../../core/schema/read-table';
import { scalePoints } from '../../core/school/points/scale';
import type { ACTIVITIES } from '../../core/school/tables/activities';
import { CRITERIA } from '../../core/school/tables/criteria';
import { SETTING_DEFAULTS } from '../../core/school/tables/settings';
import { addDays, type Day } from '../../core/values/day';
import { hundredths, pointsOf } from '../../core/values/points';
import type { ContestResult, REVIEW_STATUSES } from '../../core/vocabulary/activities';
import { DEMO_DAY, PERIOD_START, workdayBefore } from '../days';
import type { Dice } from '../dice';
import { type Draft, dayCell } from '../rows';
import type { EntryKind } from './entry-kind';

type Status = (typeof REVIEW_STATUSES)[number];

const REVIEWERS = ['зам. директора по УВР', 'руководитель ШМО', 'экспертная комиссия'];

const PARTLY = [
  'Подтверждён один документ из двух',
  'Подготовлено вдвоём с коллегой: баллы поделены',
  'Уровень ниже указанного: баллы снижены',
];

const REJECTED = [
  'Нет подтверждающего документа',
  'Дублирует запись коллеги о том же событии',
  'Не относится к этому критерию',
];

const PAID_CONTEST = 'Платный дистанционный конкурс: не засчитывается';

/** The default criteria as the calculation reads them. */
const CRITERION_OF = new Map(
  readTable(
    CRITERIA,
    {
      rows: [
        Object.values(CRITERIA.columns).map(({ header }) => header),
        ...(CRITERIA.defaults ?? []),
      ],
    },
    new Findings(),
  ).records.map((criterion) => [criterion.code, criterion]),
);

const COEFFICIENTS: Record<ContestResult, number> = {
  участник: SETTING_DEFAULTS.participant,
  лауреат: SETTING_DEFAULTS.laureate,
  призёр: SETTING_DEFAULTS.prizeWinner,
  победитель: SETTING_DEFAULTS.winner,
};

/** Points by the default scale. */
function calculated(entry: EntryKind, result: ContestResult | null, quantity: number): number {
  const criterion = entry.criterion === null ? undefined : CRITERION_OF.get(entry.criterion);
  const scale = criterion ? (scalePoints(criterion, entry.level) ?? 0) : 0;
  return pointsOf(hundredths(scale * (result ? COEFFICIENTS[result] : 1) * quantity));
}

/** Fresh entries wait for their check. */
function statusOn(day: Day, dice: Dice): Status {
  if (day < PERIOD_START) return 'подтверждено';
  const roll = dice.int(1, 100);
  const isFresh = DEMO_DAY - day < 50;
  if (roll <= (isFresh ? 50 : 8)) return 'не проверено';
  if (roll <= (isFresh ? 55 : 18)) return 'подтверждено частично';
  if (roll <= (isFresh ? 58 : 25)) return 'отклонено';
  return 'подтверждено';
}

/** The review columns of an entry; blank where it has no criterion. */
export function reviewOf(
  entry: EntryKind,
  day: Day,
  result: ContestResult | null,
  quantity: number,
  dice: Dice,
): Draft<typeof ACTIVITIES> {
  if (entry.criterion === null) return {};
  const points = calculated(entry, result, quantity);
  const self = dice.chance(0.85) ? points : null;
  const drawn = statusOn(day, dice);
  // Half a point cannot be divided sensibly.
  const review = drawn === 'подтверждено частично' && points < 1 ? 'подтверждено' : drawn;
  if (review === 'не проверено') return { selfPoints: self };
  const reviewed = addDays(day, dice.int(7, 40));
  const checked = {
    selfPoints: self,
    review,
    reviewer: dice.pick(REVIEWERS),
    reviewed: dayCell(workdayBefore(Math.min(reviewed, DEMO_DAY) as Day)),
  };
  if (review === 'отклонено') {
    const isPaid = entry.isContest === true && entry.format === 'дистанционный';
    const reason = isPaid ? PAID_CONTEST : dice.pick(REJECTED);
    return { ...checked, confirmedPoints: 0, comment: reason };
  }
  if (review === 'подтверждено частично') {
    return { ...checked, confirmedPoints: points / 2, comment: dice.pick(PARTLY) };
  }
  return { ...checked, confirmedPoints: dice.chance(0.7) ? points : null };
}
