/** Every probe, and whether an answer is one that was foreseen. */
import { CELL_PROBES } from './cell-probes';
import { DAY_PROBES } from './day-probes';
import { FORMAT_PROBES } from './format-probes';
import { MAKING_PROBES } from './making-probes';
import { type Answer, type Probe, Refused } from './probe';
import { PROTECTION_PROBES } from './protection-probes';
import { REFUSAL_PROBES } from './refusal-probes';
import { SERVICE_PROBES } from './service-probes';
import { SHEET_PROBES } from './sheet-probes';

export const PROBES: readonly Probe[] = [
  ...CELL_PROBES,
  ...FORMAT_PROBES,
  ...DAY_PROBES,
  ...SHEET_PROBES,
  ...MAKING_PROBES,
  ...PROTECTION_PROBES,
  ...REFUSAL_PROBES,
  ...SERVICE_PROBES,
];

/** How an answer compares with those that were foreseen. */
export type Agreement = 'same' | 'foreseen' | 'differs';

const isPattern = (answer: Answer): answer is RegExp => answer instanceof RegExp;

function agrees(found: unknown, answer: Answer): boolean {
  if (isPattern(answer)) return found instanceof Refused && answer.test(found.words);
  return !(found instanceof Refused) && JSON.stringify(found) === JSON.stringify(answer);
}

export function agreementOf({ answers, anyElse }: Probe, found: unknown): Agreement {
  const at = answers.findIndex((answer) => agrees(found, answer));
  if (at === 0) return 'same';
  return at > 0 || anyElse ? 'foreseen' : 'differs';
}

/** An answer in words. */
export function answerText(answer: unknown): string {
  if (answer instanceof Refused) return `отказ: ${answer.words}`;
  if (answer instanceof RegExp) return 'отказ';
  if (answer === undefined) return 'ничего';
  return typeof answer === 'string' && answer !== '' ? answer : JSON.stringify(answer);
}

/** The answers that were foreseen, in words. */
export function wantedText({ answers, anyElse }: Probe): string {
  const texts = answers.map(answerText);
  return [...texts, ...(anyElse ? ['другое допустимо'] : [])].join(' или ');
}
