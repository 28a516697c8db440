/**
 * The sheets that the product declares among those of the open workbook: the page has every sheet by
 * the name on its tab, the rules by the one that is declared.
 */
import { isSameSheet, sheetMeant } from '../../core/schema/sheet-name';
import type { SheetPlan } from '../../core/schema/sheet-plan';

/** What the product declares of the sheets on the tabs. */
export interface Plans {
  get(tab: string): SheetPlan | undefined;
}

export class OwnSheets implements Plans {
  private readonly plans: ReadonlyMap<string, SheetPlan>;
  /** The declared name that a tab's is another spelling of: asked for every cell that is pasted. */
  private readonly alike = new Map<string, string | undefined>();

  /** `names` gives those of the tabs. */
  constructor(
    private readonly declared: readonly string[],
    plans: readonly SheetPlan[],
    private readonly names: () => readonly string[],
  ) {
    this.plans = new Map(plans.map((plan) => [plan.name, plan]));
  }

  get(tab: string): SheetPlan | undefined {
    return this.plans.get(this.declaredName(tab));
  }

  /** The declared name of the sheet on a tab; the tab's own where nothing is declared of it. */
  declaredName(tab: string): string {
    const name = this.likeTab(tab);
    return name !== undefined && this.tab(name) === tab ? name : tab;
  }

  /** The tab of a declared sheet; the name itself while it is not there. */
  tab(name: string): string {
    return sheetMeant(this.names(), name) ?? name;
  }

  private likeTab(tab: string): string | undefined {
    if (!this.alike.has(tab)) {
      this.alike.set(
        tab,
        this.declared.find((name) => isSameSheet(name, tab)),
      );
    }
    return this.alike.get(tab);
  }
}
