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

/** Adds every sheet of the template that is missing; existing ones stay as they are. */
export function createSheets(workbook: Workbook, template: readonly SheetPlan[]): CommandOutcome {
  const order = template.map((plan) => plan.name);
  const existing = workbook.sheetNames();
  const absent = template.filter((plan) => sheetMeant(existing, plan.name) === undefined);
  const strangers = existing.filter(
    (name) => !template.some((plan) => isSameSheet(plan.name, name)),
  );
  // «ПЕДАГОГИ1» may be what people fill: a second, empty sheet beside it would be filled by nobody.
  const likeOf = ({ name, kind }: SheetPlan): string | undefined =>
    kind === 'computed' ? undefined : strangers.find((other) => isCloseTo(other, name));
  const missing = absent.filter((plan) => likeOf(plan) === undefined);
  const remarks = absent.flatMap((plan) => {
    const like = likeOf(plan);
    const { name } = plan;
    return like === undefined
      ? []
      : `Лист «${name}» не создан: есть похожий «${like}». Переименуйте его в «${name}»; если это другой лист, дайте ему непохожее имя.`;
  });
  if (missing.length === 0) {
    // A host may have been broken off after the last sheet, and has something to put away.
    workbook.apply([]);
    return { ok: remarks.length === 0, message: remarks.join(' ') || 'Все листы уже есть.' };
  }
  workbook.apply(missing.map((plan) => creation(plan, existing, order)));
  const verb = countForm(missing.length, ['Создан', 'Создано', 'Создано']);
  const sheets = countForm(missing.length, ['лист', 'листа', 'листов']);
  const next = `Начните с листа «${SETTINGS_SHEET}».`;
  const message = [`${verb} ${missing.length} ${sheets}.`, ...remarks, next].join(' ');
  return { ok: remarks.length === 0, message, leadsTo: SETTINGS_SHEET };
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
