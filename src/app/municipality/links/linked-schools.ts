import { shownNames } from '../../../core/municipality/school-names';
import { SCHOOLS, type SchoolRow } from '../../../core/municipality/tables/schools';
import { Findings } from '../../../core/schema/findings';
import { checkKeys } from '../../../core/schema/keys';
import { readTable } from '../../../core/schema/read-table';
import type { Workbook } from '../../workbook';

/** A school of «ОО» with a link to its book; its name as it is shown (С-61). */
export interface LinkedSchool extends Pick<SchoolRow, 'code' | 'name'> {
  readonly link: string;
}

export interface ListedSchools {
  /** Codes of all schools, linked or not. */
  readonly codes: ReadonlySet<string>;
  readonly linked: readonly LinkedSchool[];
}

/** Reads «ОО» alone: a long import asks for it at every step. Faulty rows are left out. */
export function listedSchools(workbook: Pick<Workbook, 'read'>): ListedSchools {
  const cells = workbook.read(SCHOOLS.sheet);
  if (cells === null) return { codes: new Set(), linked: [] };
  const findings = new Findings();
  const { records } = readTable(SCHOOLS, cells, findings);
  checkKeys([{ table: SCHOOLS, records }], findings);
  const schools = records.filter(({ row }) => findings.isGood(SCHOOLS.sheet, row));
  const names = shownNames(schools);
  return {
    codes: new Set(schools.map(({ code }) => code)),
    linked: schools.flatMap(({ code, link }, index) =>
      link === null ? [] : [{ code, name: names[index] ?? code, link }],
    ),
  };
}
