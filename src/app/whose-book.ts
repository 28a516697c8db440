/** Whether «Настройки» are of this edition: scripts of two may lie in one book, and the name is a common one. */
import type { Columns } from '../core/schema/table';
import { PARAMETERS, SETTINGS_SHEET } from '../core/settings/parameters';
import { isBlankCell } from '../core/values/cell';
import { Fault } from '../core/values/fault';
import { foldedLook } from '../core/values/text';
import type { Workbook } from './workbook';

/** Each is a parameter of one edition alone. */
export const EDITION_MARKS = ['Код ОО', 'Код муниципалитета', 'Уровень свода'];

const HEADERS = [PARAMETERS.columns.parameter, PARAMETERS.columns.value].map(({ header }) =>
  foldedLook(header),
);

/**
 * Throws where «Настройки» are another edition’s, or a person’s own: whatever was written then would stand in
 * a book that is not ours. A sheet that holds any of `declared`, or nothing at all yet, is ours.
 */
export function requireOwnBook(workbook: Workbook, declared: Columns): void {
  const cells = workbook.read(SETTINGS_SHEET)?.rows.flat() ?? [];
  const present = new Set(
    cells.flatMap((cell) => (typeof cell === 'string' ? [foldedLook(cell)] : [])),
  );
  const own = new Set(Object.values(declared).map(({ header }) => foldedLook(header)));
  const marks = EDITION_MARKS.filter((mark) => present.has(foldedLook(mark)));
  const [other] = marks;
  if (other !== undefined && !marks.some((mark) => own.has(foldedLook(mark)))) {
    throw new Fault(
      `Это книга другой редакции «Посткурса»: на листе «${SETTINGS_SHEET}» есть «${other}». Ничего не записано. Откройте свою книгу или создайте новую.`,
    );
  }
  const isBare = cells.every(
    (cell) => isBlankCell(cell) || HEADERS.includes(foldedLook(String(cell))),
  );
  if (isBare || HEADERS.every((header) => present.has(header))) return;
  if ([...present].some((text) => own.has(text))) return;
  throw new Fault(
    `Лист «${SETTINGS_SHEET}» создан не «Посткурсом»: на нём нет ни одного его параметра. Ничего не записано. Переименуйте этот лист, выполните «Создать листы» и повторите.`,
  );
}
