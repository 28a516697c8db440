/** What the product promises, and who tries to break it. A test holds that every test named here exists. */
import { FILES } from './files';
import { FIRST } from './first';
import { GOOGLE } from './google';
import type { Promised } from './promise';
import { SHAPES } from './shapes';

export const PROMISES: readonly Promised[] = [...FIRST, ...FILES, ...GOOGLE, ...SHAPES];
