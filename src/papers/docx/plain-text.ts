/** Texts that no .docx can break on. */

/** What XML 1.0 holds in no way at all: a file with it does not open. */
const NOT_IN_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the file
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Documents are typeset, so there is nothing to take away; one that came over a wire may hold anything. */
export const plainText = (text: string): string =>
  text.replace(NOT_IN_XML, '').replace(/[\t\r\n]+/g, ' ');
