/** `DataValidation`: what a cell asks of its content, as a rule that can be read. */
import { type RuleState, sheetNamed } from '../documents';
import { rangeOf } from './range';
import { strict } from './strict';
import type { World } from './world';

/** How a rule names the cells of a sheet. */
export const rangePrefix = (sheet: string): string => `range:${sheet}!`;

const FOLLOWED = /^range:(.+)!(\d+):(\d+)$/;

export class DataValidation {
  constructor(
    private readonly world: World,
    readonly state: RuleState,
  ) {}

  /** The range that a drop-down follows, or its values; of other rules their words. */
  getCriteriaValues(): unknown[] {
    const [, name, row, column] = FOLLOWED.exec(this.state.summary) ?? [];
    const { summary } = this.state;
    if (summary.startsWith('list:')) return [summary.slice('list:'.length).split('|'), true];
    if (name === undefined) return [summary];
    const sheet = sheetNamed(this.world.document, name);
    const [top, left] = [Number(row), Number(column)];
    return [rangeOf(this.world, sheet, { top, left, rows: sheet.maxRows - top + 1, columns: 1 })];
  }
}

/** The rule as scripts see it. */
export function validationOf(world: World, state: RuleState): DataValidation {
  return strict(world, 'DataValidation', new DataValidation(world, state));
}

/** The rule as it is where a cell was copied so many rows and columns away. */
export function shiftedRule(state: RuleState, rows: number, columns: number): RuleState {
  const [, name, row, column] = FOLLOWED.exec(state.summary) ?? [];
  if (name === undefined) return state;
  return { summary: `${rangePrefix(name)}${Number(row) + rows}:${Number(column) + columns}` };
}
