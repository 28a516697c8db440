/** `| head -1`: whoever listens has gone. */
import { EventEmitter } from 'node:events';
import { endQuietlyWhenClosed } from '../../src/cli/closed-output';

function streamThatIs(code: string): () => void {
  const stream = new EventEmitter();
  endQuietlyWhenClosed([stream]);
  return () => stream.emit('error', Object.assign(new Error(code), { code }));
}

it('is no fault of the program', () => {
  expect(streamThatIs('EPIPE')).not.toThrow();
});

it('a disk that is full still is one', () => {
  expect(streamThatIs('ENOSPC')).toThrow('ENOSPC');
});
