/** A piece of a text with what changes in it. */
import type { Splice } from '../xml/splice';

/** `[start, end)` of the text with the splices, which lie in it and do not overlap. */
export function spliced(
  xml: string,
  start: number,
  end: number,
  splices: readonly Splice[],
): string {
  const pieces: string[] = [];
  let at = start;
  for (const one of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(at, one.start), one.text);
    at = one.end;
  }
  pieces.push(xml.slice(at, end));
  return pieces.join('');
}
