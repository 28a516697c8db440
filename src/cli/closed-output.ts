/** What is said when nobody listens any more: `| head -1` has read its line and gone. */

/** A closed pipe is an end, and no fault of the program: what was to be done is done or not begun. */
export function endQuietlyWhenClosed(streams: readonly Pick<NodeJS.EventEmitter, 'on'>[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
