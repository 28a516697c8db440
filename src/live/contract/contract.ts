/** The whole contract. */
import type { ContractCase } from './contract-case';
import { CREATE_CASES } from './create-cases';
import { NAME_CASES } from './name-cases';
import { OWN_ROW_CASES } from './own-row-cases';
import { OWN_SHEET_CASES } from './own-sheet-cases';
import { READING_CASES } from './reading-cases';
import { REPLACE_CASES } from './replace-cases';
import { ROW_CASES } from './row-cases';
import { WRITE_CASES } from './write-cases';

/** Every promise, in the order in which it is tried. */
export const CONTRACT: readonly ContractCase[] = [
  ...READING_CASES,
  ...CREATE_CASES,
  ...REPLACE_CASES,
  ...WRITE_CASES,
  ...ROW_CASES,
  ...NAME_CASES,
  ...OWN_SHEET_CASES,
  ...OWN_ROW_CASES,
];
