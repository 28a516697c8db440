/** The surface alone on a page: what the tests of its drawing talk to. */

import type { Surface } from '../../../src/workbench/grid/surface';
import { mountSurface } from '../../../src/workbench/grid/surface/mount-surface';

import { plainSheet } from './sheets';

declare global {
  interface Window {
    surface: Surface;
    /** Large sheets are made where they are shown. */
    plainSheet: typeof plainSheet;
  }
}

const element = document.querySelector<HTMLElement>('#grid');
if (element) window.surface = mountSurface(element);
window.plainSheet = plainSheet;
