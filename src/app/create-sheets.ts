import { isSameSheet, sheetMeant } from '../core/schema/sheet-name';
import type { SheetPlan } from '../core/schema/sheet-plan';
import { isCloseTo } from '../core/schema/spelling';
import { SETTINGS_SHEET } from '../core/settings/parameters';
import type { Day } from '../core/values/day';
import { countForm } from '../core/values/russian';
import { type Command, type CommandOutcome, doneWith, type Means } from './command';
import { offerRussianLocale, regionRemark, setRussianLocale } from './region';
import type { Workbook } from './workbook';
import { creation } from './write-sheets';

/**
 * Sheets that people fill and that a sheet with nearly the same name may be, «ПЕДАГОГИ1», each with it: a
 * second empty one beside it would be filled by nobody.
 */
function misnamed(
  template: readonly SheetPlan[],
  missing: readonly SheetPlan[],
  existing: readonly string[],
): Map<SheetPlan, string> {
  const strangers = existing.filter(
    (name) => !template.some((plan) => isSameSheet(plan.name, name)),
  );
  return new Map(
    missing.flatMap((plan) => {
      const like =
        plan.kind === 'computed' ? undefined : strangers.find((name) => isCloseTo(name, plan.name));
      return like === undefined ? [] : [[plan, like]];
    }),
  );
}

/** Adds every sheet of the template that is missing; existing ones stay as they are. */
export function createSheets(workbook: Workbook, template: readonly SheetPlan[]): CommandOutcome {
  const order = template.map((plan) => plan.name);
  const existing = workbook.sheetNames();
  const absent = template.filter((plan) => sheetMeant(existing, plan.name) === undefined);
  const likes = misnamed(template, absent, existing);
  const missing = absent.filter((plan) => !likes.has(plan));
  const remarks = [...likes].map(
    ([{ name }, like]) =>
      `Лист «${name}» не создан: есть похожий лист «${like}». Если это он, верните ему имя «${name}»; если нет, назовите его иначе.`,
  );
  if (missing.length === 0) {
    // A host may have been broken off after the last sheet, and has something to put away.
    workbook.apply([]);
    return { ok: likes.size === 0, message: remarks.join(' ') || 'Все листы уже есть.' };
  }
  workbook.apply(missing.map((plan) => creation(plan, existing, order)));
  const verb = countForm(missing.length, ['Создан', 'Создано', 'Создано']);
  const sheets = countForm(missing.length, ['лист', 'листа', 'листов']);
  const next = `Начните с листа «${SETTINGS_SHEET}».`;
  const message = [`${verb} ${missing.length} ${sheets}.`, ...remarks, next].join(' ');
  return { ok: likes.size === 0, message, leadsTo: SETTINGS_SHEET };
}

/** «Создать листы» of the edition with this empty workbook. */
export function createSheetsCommand(template: (today: Day) => readonly SheetPlan[]) {
  return {
    call: 'createSheets',
    title: 'Создать листы',
    progress: 'Создаю листы…',
    shows: SETTINGS_SHEET,
    offer: offerRussianLocale,
    run: (workbook: Workbook, { accepted }: Pick<Means, 'accepted'>) => {
      if (accepted) setRussianLocale(workbook);
      const { ok, message, leadsTo } = createSheets(workbook, template(workbook.today()));
      const remark = regionRemark(workbook);
      const outcome = doneWith(ok && remark === '', [message, remark].filter(Boolean).join(' '));
      return { ...outcome, ...(leadsTo !== undefined && { leadsTo }) };
    },
  } as const satisfies Command;
}
