/** One execution: the calls it made, what they were refused for, and when Google ended it. */
import type { AuthMode } from './inside/world';
import { isAllowed, kindOf } from './service-calls';
import type { VirtualClock } from './virtual-clock';

export interface ExecutionOptions {
  readonly authMode?: AuthMode;
  /** Runs as a published add-on; bound to the spreadsheet otherwise. */
  readonly isPublished?: boolean;
  /** The limit: 6 minutes for a menu item, 30 seconds for a simple trigger. */
  readonly timeoutMs?: number;
  /** The read or write, counted from 1, that Google refuses. */
  readonly failCall?: number;
  /** Reads of the Sheets service, counted from 1, to which it answers with a failure of its own. */
  readonly failReads?: readonly number[];
  /** Google's words for every read of the Sheets service: the project is not set up for it. */
  readonly refuseReads?: string;
  /** The service call, counted from 1, at which Google ends the execution for good. */
  readonly dieAtCall?: number;
  /** Source run in the context before the add-on loads, to take something away from it. */
  readonly prepare?: string;
}

const ENDED = 'Exceeded maximum execution time';
const DOCUMENT_FAILED = 'Service Spreadsheets failed while accessing document';
const SERVICE_FAILED = 'Internal error encountered.';
const QUOTA_EXCEEDED =
  "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:403020100'.";

export class Execution {
  /** Nothing may be called while the file loads. */
  isLoading = true;
  readonly trace: string[] = [];
  private roundTrips = 0;
  private reads = 0;
  private isDead = false;

  constructor(
    private readonly options: ExecutionOptions,
    private readonly clock: VirtualClock | null,
  ) {
    clock?.startExecution();
  }

  get isPublished(): boolean {
    return this.options.isPublished ?? false;
  }

  /** Notes a call to a service; tells why it is refused, when it is. */
  note(call: string): string | null {
    const { authMode = 'FULL', failCall = 0, dieAtCall = 0 } = this.options;
    if (this.isDead) return ENDED;
    this.trace.push(call);
    if (!isAllowed(call, authMode, this.isLoading)) {
      const when = this.isLoading ? 'while the file loads' : `in AuthMode ${authMode}`;
      return `You do not have permission to call ${call} ${when}`;
    }
    this.isDead = this.trace.length === dieAtCall || (this.clock?.isOver() ?? false);
    if (this.isDead) return ENDED;
    if (kindOf(call) === 'other') return null;
    this.clock?.spendOn(call.startsWith('Sheets.') ? 'otherBook' : 'document');
    this.roundTrips += 1;
    return this.roundTrips === failCall ? DOCUMENT_FAILED : null;
  }

  /** Why the Sheets service does not answer a read; null when it does. */
  refusalOfRead(): string | null {
    this.reads += 1;
    if (this.options.refuseReads) return this.options.refuseReads;
    if (this.clock?.takeRead() === false) return QUOTA_EXCEEDED;
    return this.options.failReads?.includes(this.reads) ? SERVICE_FAILED : null;
  }

  /** Code may catch what a call throws; it cannot outlive its execution. */
  requireAlive(): void {
    if (this.isDead) throw new Error(ENDED);
  }
}
