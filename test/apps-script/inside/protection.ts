/** `Protection` of a sheet or a range; asking again gives the one that is there. */
import type { SheetState } from '../documents';

export class Protection {
  private readonly entry: SheetState['protections'][number];

  constructor(sheet: SheetState, where: string) {
    const present = sheet.protections.find((protection) => protection.where === where);
    this.entry = present ?? { where, description: '', warningOnly: false };
    if (!present) sheet.protections.push(this.entry);
  }

  setDescription(description: string): this {
    this.entry.description = description;
    return this;
  }

  setWarningOnly(warningOnly: boolean): this {
    this.entry.warningOnly = warningOnly;
    return this;
  }
}
