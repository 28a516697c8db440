/** Links in what people type. */

/** A web address: nothing else can be opened from a text, a script or a file of the computer least of all. */
const WEB_LINK = /https?:\/\/[^\s<>"«»/?#]+[^\s<>"«»]*/i;

/** What a sentence puts behind an address. */
const TRAILING = /(?<![.,;:!)\]])[.,;:!)\]]+$/;

/** The first http(s) address in a text, without the stop behind it; null where there is none. */
export function webLinkIn(text: string): string | null {
  return WEB_LINK.exec(text)?.[0].replace(TRAILING, '') ?? null;
}
