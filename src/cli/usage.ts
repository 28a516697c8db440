/** «--help»: every command with its ways of use, made from the commands themselves. */
import { CALLED } from './called';
import type { CliCommand, UsageLine } from './cli-command';
import { COMMON_OPTIONS } from './options';

const FORM_WIDTH = 32;

/** The form and what comes of it in two columns; a long form has its line alone. */
function lineOf({ form, about }: UsageLine): string {
  const left = form.length > FORM_WIDTH ? `${form}\n  ${' '.repeat(FORM_WIDTH)}` : form;
  return `  ${left.padEnd(FORM_WIDTH)} ${about}`;
}

export function usageText(commands: readonly CliCommand[]): string {
  return [
    'Посткурс: сопровождение педагогов после курсов, рейтинг и показатели',
    '',
    `  ${CALLED} КОМАНДА [параметры]`,
    '',
    ...commands.flatMap(({ usage }) => usage.map(lineOf)),
    '',
    'Параметры всех команд:',
    ...Object.values(COMMON_OPTIONS).map(lineOf),
    '',
    'Код завершения: 0 — готово; 1 — в данных есть ошибки; 2 — команда или файл неверны.',
  ].join('\n');
}
