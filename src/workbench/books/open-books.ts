/** The books as the page gets them. */
import type { OpenBooks } from './books';
import { Library } from './library';
import { browserPlatform } from './platform';

/** The person's books, in the browser that the page stands in. */
export const openBooks: OpenBooks = async (owner) => {
  const library = new Library(owner, browserPlatform(window));
  await library.tidy();
  return library;
};
