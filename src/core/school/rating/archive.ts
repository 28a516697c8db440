/** «Архив рейтинга»: fixed ratings, and the dynamics against the newest earlier one (rule Р-10). */
import { day } from '../../schema/columns/day';
import { decimal, integer } from '../../schema/columns/number';
import { code, text } from '../../schema/columns/text';
import { defineTable, type RecordOf, rowOf } from '../../schema/table';
import type { Cell } from '../../values/cell';
import { type Day, formatDay } from '../../values/day';
import { pointsOf } from '../../values/points';
import type { Settings } from '../school-settings';
import type { Rating } from './rating';

export const ARCHIVE = defineTable({
  sheet: 'Архив рейтинга',
  kind: 'computed',
  about: 'Зафиксированные рейтинги: по ним считается динамика. Строки только добавляются.',
  columns: {
    fixed: day('Дата', { required: true }),
    periodStart: day('Период с', { required: true }),
    periodEnd: day('Период по', { required: true }),
    teacher: code('Код педагога', { required: true }),
    place: integer('Место', { required: true, min: 1 }),
    first: decimal('П1', { informs: true }),
    second: decimal('П2', { informs: true }),
    total: decimal('Итого', { informs: true }),
    version: text('Версия критериев', { informs: true, width: 140, requisite: true }),
  },
});

export type ArchivedPlace = RecordOf<typeof ARCHIVE>;

/**
 * «от 15.04.2026»: the day of the first archived rating by these criteria, or the reference date where
 * there is none; how a person tells the criteria's versions apart.
 */
export function criteriaSince(
  archive: readonly ArchivedPlace[],
  { version }: Pick<Rating, 'version'>,
  { referenceDay }: Pick<Settings, 'referenceDay'>,
): string {
  const first = archive.find((line) => line.version?.includes(version));
  // The archive of version 0.1 has the hash alone.
  const told = /^от [\d.]+/.exec(first?.version ?? '')?.[0];
  return told ?? `от ${formatDay(first?.fixed ?? referenceDay)}`;
}

/** Rows that «Зафиксировать рейтинг» appends (rule Р-10); `since` says since when its criteria hold. */
export function archiveRows(rating: Rating, settings: Settings, since: string): Cell[][] {
  return rating.lines.map((line) =>
    rowOf(ARCHIVE, {
      fixed: { day: settings.today },
      periodStart: { day: settings.periodStart },
      periodEnd: { day: settings.periodEnd },
      teacher: line.teacher.code,
      place: line.place,
      first: pointsOf(line.first),
      second: pointsOf(line.second),
      total: pointsOf(line.total),
      version: `${since} (${rating.version})`,
    }),
  );
}

/**
 * Previous places by teacher: of all archived ratings whose period ended before P0, the one with
 * the latest period, and of several of that period the newest, that is the one appended last.
 */
export function previousPlaces(
  archive: readonly ArchivedPlace[],
  periodStart: Day,
): Map<string, number> {
  let newest: ArchivedPlace | undefined;
  const isNewer = (line: ArchivedPlace, than: ArchivedPlace): boolean =>
    line.periodEnd - than.periodEnd > 0 ||
    (line.periodEnd === than.periodEnd && line.fixed > than.fixed);
  for (const line of archive) {
    if (line.periodEnd < periodStart && (!newest || isNewer(line, newest))) newest = line;
  }
  const places = new Map<string, number>();
  for (const line of archive) {
    // Fixing twice on one day appends twice: the lower rows are newer and win.
    if (line.periodEnd === newest?.periodEnd && line.fixed === newest.fixed) {
      places.set(line.teacher, line.place);
    }
  }
  return places;
}
