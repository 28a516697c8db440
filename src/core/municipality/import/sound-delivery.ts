/** What a delivery must be to be believed, whoever sent it. */
import { partsOf, wholeCodeOf } from '../../summary/measure-code';
import { familyOf, HAND_FAMILY } from '../../summary/measures';
import { checksumOf, SCHEMA_VERSION } from '../../summary/summary';
import { headOf, measureOf } from '../../summary/summary-line';
import { SUMMARY, type SummaryLine } from '../../summary/summary-table';
import { isHundredths } from '../../values/decimal';
import { sentenceOf } from './delivery';
import { MALFORMED_ROW, NUMERATOR_OVER, OTHER_VERSION, WRONG_CHECKSUM } from './import-checks';
import { handedOverFault } from './municipal-codes';
import type { RowFaults } from './row-faults';

const headText = (line: SummaryLine): string =>
  [line.version, line.schoolName, line.municipality, line.rules, line.checksum].join('\u001f');

/** «Р1» means something to one municipality alone; what travels goes under its words (С-24). */
const isNumberedByHand = (code: string): boolean =>
  familyOf(code) === HAND_FAMILY && partsOf(wholeCodeOf(code)).words.length === 0;

/** What is wrong with a row that its cells' parsers could not see; null when nothing. */
function shapeFault(line: SummaryLine, first: SummaryLine): string | null {
  const { code, kind, numerator, denominator } = line;
  if (headText(line) !== headText(first)) {
    return 'её школа, муниципалитет, версия, правила или контрольная сумма не те, что в первой строке';
  }
  const family = familyOf(code);
  if (family === undefined || isNumberedByHand(code)) return `код «${code}» неизвестен`;
  if (kind !== family.kind) return `у кода «${code}» должен быть вид «${family.kind}»`;
  if ((denominator === null) !== (kind === 'количество')) {
    return denominator === null
      ? `у кода «${code}» нет знаменателя`
      : `у кода «${code}» лишний знаменатель`;
  }
  const isOfWholes = kind === 'доля' && family !== HAND_FAMILY;
  if (isOfWholes ? !Number.isInteger(numerator) : !isHundredths(numerator)) {
    return `числитель кода «${code}» — дробь, которой не бывает`;
  }
  const below = denominator ?? 0;
  if (family === HAND_FAMILY ? !isHundredths(below) : !Number.isInteger(below)) {
    return `знаменатель кода «${code}» — дробь, которой не бывает`;
  }
  return null;
}

function malformedRow(lines: readonly SummaryLine[], faults: RowFaults): string | null {
  for (const { row } of lines) {
    const issue = faults.errorIn(row);
    if (issue !== undefined) return sentenceOf(MALFORMED_ROW, { row, fault: issue.message });
  }
  const all = new Set(lines.map(({ code }) => code));
  const codes = new Set<string>();
  for (const line of lines) {
    const { row, code } = line;
    const repeated = codes.has(code) ? `код «${code}» стоит второй раз` : null;
    const fault = shapeFault(line, lines[0] ?? line) ?? handedOverFault(code, all) ?? repeated;
    if (fault !== null) return sentenceOf(MALFORMED_ROW, { row, fault });
    codes.add(code);
  }
  return null;
}

/** Why the rows of one delivery must be refused, all of them; null when they are sound. */
export function faultOf(lines: readonly SummaryLine[], faults: RowFaults): string | null {
  const { header } = SUMMARY.columns.version;
  // A version that could not be read is a malformed row, not another version.
  const other = lines.find(
    ({ row, version }) => version !== SCHEMA_VERSION && !faults.hasFinding(row, header),
  );
  if (other !== undefined) return sentenceOf(OTHER_VERSION, { version: other.version });
  const malformed = malformedRow(lines, faults);
  if (malformed !== null) return malformed;
  for (const { row, code, kind, numerator, denominator } of lines) {
    if (kind === 'доля' && denominator !== null && numerator > denominator) {
      return sentenceOf(NUMERATOR_OVER, { row, code, numerator, denominator });
    }
  }
  const [first] = lines;
  if (first === undefined) return null;
  const sum = checksumOf(headOf(first), lines.map(measureOf));
  return sum === first.checksum ? null : sentenceOf(WRONG_CHECKSUM, undefined);
}
