/** Changes name sheets as they are declared; a host carries them out on those that are there. */
import { sheetMeant } from '../core/schema/sheet-name';
import type { ColumnPlan, SheetPlan } from '../core/schema/sheet-plan';
import { Fault } from '../core/values/fault';
import type { Change } from './workbook';

/** The present name of the sheet that is meant; undefined: there is none. */
type Meant = (name: string) => string | undefined;

/** Drop-downs follow sheets by their names too. */
function withSources(plan: SheetPlan, nameOf: (name: string) => string): SheetPlan {
  const sourceOf = ({ dropDown }: ColumnPlan): string | null =>
    dropDown !== undefined && 'sheet' in dropDown ? dropDown.sheet : null;
  const isOther = (column: ColumnPlan): boolean => {
    const source = sourceOf(column);
    return source !== null && nameOf(source) !== source;
  };
  if (!plan.columns.some(isOther)) return plan;
  const columns = plan.columns.map((column) => {
    const { dropDown } = column;
    return dropDown !== undefined && 'sheet' in dropDown
      ? { ...column, dropDown: { ...dropDown, sheet: nameOf(dropDown.sheet) } }
      : column;
  });
  return { ...plan, columns };
}

/**
 * The changes with the names that the sheets bear; one of a sheet that is not there keeps its name.
 * Throws `Fault` where a sheet to be created is there already, under whichever spelling of its name:
 * asked before the first change is carried out, so that nothing is half done.
 */
export function presentChanges(changes: readonly Change[], present: Meant): Change[] {
  const created: string[] = [];
  const meant: Meant = (name) => sheetMeant(created, name) ?? present(name);
  for (const change of changes) {
    if (change.kind !== 'createSheet') continue;
    const { name } = change.plan;
    const same = meant(name);
    if (same !== undefined) {
      throw new Fault(`Лист «${same}» уже есть: переименуйте или удалите его и повторите.`);
    }
    created.push(name);
  }
  const nameOf = (name: string): string => meant(name) ?? name;
  return changes.map((change): Change => {
    if (change.kind === 'createSheet') {
      const { before, ...rest } = change;
      const plan = withSources(change.plan, nameOf);
      return before === undefined ? { ...rest, plan } : { ...rest, plan, before: nameOf(before) };
    }
    if (change.kind === 'replaceSheet') {
      const { plan } = change;
      const name = nameOf(plan.name);
      return name === plan.name ? change : { ...change, plan: { ...plan, name } };
    }
    const sheet = nameOf(change.sheet);
    return sheet === change.sheet ? change : { ...change, sheet };
  });
}
