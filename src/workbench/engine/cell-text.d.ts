/** A cell's content as the grid shows it and as a person would type it again. */
import type { Cell } from '../../core/values/cell';
/**
 * «15.03.2026», «14,5», «да»; `decimals` fixes the digits behind the comma. A whole number's format
 * hides no fraction: 2,5 shown as 3 would be another number than the one that messages quote.
 */
export declare function cellText(cell: Cell | undefined, decimals?: number): string;
