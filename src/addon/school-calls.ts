/** The calls that the school edition's panel may make. */
import {
  checkData,
  computeAll,
  computeRating,
  createSheets,
  explainNumber,
  fixRating,
  type NumberRequest,
  schoolState,
} from '../app/commands';
import { WorkbookFault } from '../app/workbook';
import type { CallList } from './gateway';
import type { PanelCalls } from './panel-calls';
import { type Command, openWorkbook, runCommand } from './run-command';

function isNumberRequest(argument: unknown): argument is NumberRequest {
  if (typeof argument !== 'object' || argument === null) return false;
  const { kind, code, criterion } = argument as Record<string, unknown>;
  if (typeof code !== 'string') return false;
  if (kind === 'points') return typeof criterion === 'string';
  return kind === 'place' || kind === 'share';
}

function explain(argument: unknown): unknown {
  if (isNumberRequest(argument)) return explainNumber(openWorkbook(), argument);
  throw new WorkbookFault('Выберите число в рейтинге или показателях и повторите.');
}

const command = (run: Command) => () => runCommand(run);

const CALLS: Record<keyof PanelCalls, (argument: unknown) => unknown> = {
  hello: (): ReturnType<PanelCalls['hello']> => ({ edition: 'school' }),
  state: () => schoolState(openWorkbook()),
  createSheets: command(createSheets),
  checkData: command(checkData),
  computeRating: command(computeRating),
  computeAll: command(computeAll),
  fixRating: command(fixRating),
  explainNumber: explain,
};

/** By name; a Map, so that no inherited property of an object passes for a call. */
export const SCHOOL_CALLS: CallList = new Map(Object.entries(CALLS));
