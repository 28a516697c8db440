/** School workbooks as files on disk, with rows given by header. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetPlan } from '../../src/core/schema/sheet-plan';
import { schoolTemplate } from '../../src/core/school/school-template';
import type { Cell } from '../../src/core/values/cell';
import { type Day, parseIsoDay } from '../../src/core/values/day';
import { saveFile } from '../../src/hosts/disk/save-file';
import { readXlsxFile } from '../../src/hosts/xlsx/file';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';

export const dayCell = (iso: string): Cell => ({ day: dayFrom(iso) });

export function dayFrom(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return day;
}

export type Row = Readonly<Record<string, Cell>>;

/** Sheets by name; each row by header. «Настройки» rows are {Параметр: Значение}. */
export type SchoolRows = Readonly<Record<string, readonly Row[]>>;

function filled(plan: SheetPlan, rows: SchoolRows): SheetPlan {
  const given = rows[plan.name];
  if (given === undefined) return plan;
  if (plan.name === 'Настройки') {
    const values = Object.assign({}, ...given) as Row;
    return {
      ...plan,
      rows: plan.rows.map(([name, value, remark]) => [
        name ?? null,
        values[String(name)] ?? value ?? null,
        remark ?? null,
      ]),
    };
  }
  return {
    ...plan,
    rows: given.map((row) => plan.columns.map(({ header }) => row[header] ?? null)),
  };
}

const IDENTITY: Row = {
  'Код ОО': '0512',
  'Наименование ОО': 'МБОУ СОШ № 7',
  Муниципалитет: 'Заречный район',
  'Период с': dayCell('2025-09-01'),
  'Период по': dayCell('2026-08-31'),
  'Дата расчёта': dayCell('2026-04-15'),
};

/** A temporary folder, removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postcourse-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a school workbook with these rows; settings are filled unless given. */
export function writeSchool(path: string, rows: SchoolRows): void {
  const workbook = createXlsx({ today: dayFrom('2026-04-15'), name: path });
  const all = { ...rows, Настройки: [IDENTITY, ...(rows['Настройки'] ?? [])] };
  const plans = schoolTemplate(workbook.today()).map((plan) => filled(plan, all));
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  saveFile(path, workbook.toBytes());
}

/** A sheet of a file as rows by header; `titles` lines above the header are passed over. */
export function readSheet(path: string, sheet: string, firstHeader: string): Row[] {
  const grid = openXlsx(readXlsxFile(path), { today: dayFrom('2026-04-15'), name: path }).read(
    sheet,
  );
  if (grid === null) throw new Error(`no sheet ${sheet}`);
  const headerAt = grid.rows.findIndex((row) => row[0] === firstHeader);
  const headers = grid.rows[headerAt] ?? [];
  return grid.rows
    .slice(headerAt + 1)
    .map((row) =>
      Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? null])),
    );
}

export function teacher(code: string, more: Row = {}): Row {
  return {
    'Код педагога': code,
    'Категория персонала': 'педагогический работник',
    Должность: 'учитель',
    Занятость: 'основное место работы',
    Статус: 'работает',
    ...more,
  };
}

/** A finished ПК course. */
export function course(code: string, teacherCode: string, completed: string, more: Row = {}): Row {
  return {
    'Код курса': code,
    'Код педагога': teacherCode,
    'Вид программы': 'ПК',
    'Название программы': `Программа ${code}`,
    'Организация ДПО': 'ИРО',
    'Объём, ч': 36,
    'Дата окончания': dayCell(completed),
    ...more,
  };
}
