/** `Protection` of a sheet or a range. */
import type { ProtectionState } from '../documents';
import type { Range } from './range';

export class Protection {
  constructor(
    private readonly entry: ProtectionState,
    private readonly rangeOf: () => Range,
  ) {}

  getRange(): Range {
    return this.rangeOf();
  }

  getDescription(): string {
    return this.entry.description;
  }

  isWarningOnly(): boolean {
    return this.entry.warningOnly;
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
