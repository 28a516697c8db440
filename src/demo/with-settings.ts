import type { SheetPlan } from '../core/schema/sheet-plan';
import type { Cell } from '../core/values/cell';

/** «Настройки» with these values by parameter; the others stay as they are. */
export function withSettings(plan: SheetPlan, values: ReadonlyMap<string, Cell>): SheetPlan {
  const rows = plan.rows.map(([parameter = null, value = null, ...rest]): Cell[] => {
    const own = typeof parameter === 'string' ? values.get(parameter) : undefined;
    return [parameter, own ?? value, ...rest];
  });
  return { ...plan, rows };
}
