import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { computeAll } from '../../app/school/compute';
import { WorkbookFault } from '../../app/workbook';
import { demoSchool } from '../../demo/school';
import { readXlsxFile, saveXlsxFile } from '../../hosts/xlsx/file';
import { createXlsx } from '../../hosts/xlsx/xlsx-workbook';
import type { Answer } from '../answer';
import { onlyOperand } from '../files';
import type { Invocation } from '../usage';

/** The demo school's workbook, computed. */
export function demoBook(day: Invocation['day']): Uint8Array {
  const workbook = createXlsx({ today: day, name: 'school.xlsx' });
  workbook.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  computeAll(workbook);
  return workbook.toBytes();
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** `demo DIR`: writes the demo data, the same bytes every time; never over somebody's changes. */
export function demo({ operands, day }: Invocation): Answer {
  const folder = onlyOperand(operands, 'папка для демонстрационных данных');
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new WorkbookFault(`Не удалось создать папку «${folder}»: проверьте путь и права.`);
  }
  const out = join(folder, 'school.xlsx');
  const bytes = demoBook(day);
  if (!existsSync(out)) saveXlsxFile(out, bytes);
  else if (!sameBytes(readXlsxFile(out), bytes)) {
    throw new WorkbookFault(
      `Файл «${out}» уже есть и отличается от демонстрационного. Укажите другую папку.`,
    );
  }
  return { status: 0, text: `Школа: ${out}`, data: { school: out } };
}
