/** What makes a workbench one of schools or of municipalities. */
import type { CallList } from '../../addon/gateway';
import type { Workbook } from '../../app/workbook';
import type { Issue } from '../../core/schema/issue';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Day } from '../../core/values/day';
import type { PlaceInBook } from '../wire/messages';
import type { MenuItem } from '../wire/snapshot';

/** What a panel call may do in the workbench. */
interface PanelHost {
  readonly workbook: Workbook;
  /** Shows a cell in the grid of the page that the call came from. */
  goTo(place: PlaceInBook): void;
}

export interface Edition {
  /** Whether a workbook with these sheets is one of this edition. */
  owns(sheets: readonly string[]): boolean;
  /** The built page of its panel. */
  readonly panel: string;
  /** The product's name. */
  readonly product: string;
  /** The commands of the menu; each is a call of `calls`. */
  readonly commands: readonly MenuItem[];
  readonly help: readonly string[];
  /** Every sheet of an empty workbook, in order. */
  template(today: Day): SheetPlan[];
  /** What is wrong with the workbook as it stands. */
  check(workbook: Workbook): readonly Issue[];
  /** The panel's calls and the menu's, allow-listed by name. */
  calls(host: PanelHost): CallList;
}
