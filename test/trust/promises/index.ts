/** What the product promises, and who tries to break it. A test holds that every test named here exists. */
import { BOOKS } from './books';
import { BOUNDS } from './bounds';
import { FILES } from './files';
import { FIRST } from './first';
import { GOOGLE } from './google';
import { LAWS } from './laws';
import { PACKAGES } from './packages';
import type { Promised } from './promise';
import { SHAPES } from './shapes';
import { SUPPLY } from './supply';
import { WORDS } from './words';

export const PROMISES: readonly Promised[] = [
  ...FIRST,
  ...BOOKS,
  ...FILES,
  ...PACKAGES,
  ...BOUNDS,
  ...GOOGLE,
  ...SHAPES,
  ...LAWS,
  ...SUPPLY,
  ...WORDS,
];
