import { createSheets } from '../../app/create-sheets';
import { EDITIONS } from '../../editions';
import { saveFile } from '../../hosts/disk/save-file';
import { createXlsx } from '../../hosts/xlsx/xlsx-workbook';
import {
  type Answer,
  type CliCommand,
  type Invocation,
  UsageError,
  type UsageLine,
} from '../cli-command';
import { isTaken, onlyOperand } from '../files';

const USAGE: readonly UsageLine[] = EDITIONS.map(({ id, owner }) => ({
  form: `template ${id} КНИГА.xlsx`,
  about: `создать пустую книгу ${owner}`,
}));

function template({ operands, day }: Invocation): Answer {
  const [kind, ...rest] = operands;
  const edition = EDITIONS.find(({ id }) => id === kind);
  if (edition === undefined) {
    const ways = USAGE.map(({ form }) => form).join(' или ');
    throw new UsageError(`Укажите вид книги: ${ways}.`);
  }
  const out = onlyOperand(rest, 'имя новой книги (.xlsx)');
  if (!/\.xlsx$/i.test(out)) {
    throw new UsageError(
      `Имя новой книги должно оканчиваться на .xlsx: «${out}» Excel не откроет.`,
    );
  }
  if (isTaken(out)) {
    throw new UsageError(
      `Файл «${out}» уже есть: шаблон не запишется поверх него. Укажите другое имя.`,
    );
  }
  const workbook = createXlsx({ today: day, name: out });
  createSheets(workbook, edition.template(day));
  saveFile(out, workbook.toBytes());
  return {
    status: 0,
    text: `Записан шаблон: ${out}`,
    data: { out, sheets: workbook.sheetNames() },
  };
}

/** `template EDITION OUT.xlsx`: writes an empty workbook; never over an existing one. */
export const TEMPLATE: CliCommand = { name: 'template', usage: USAGE, options: [], run: template };
