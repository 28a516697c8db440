/** The surface alone on a page: what the tests of its drawing talk to. */

import type { Surface } from '../../../src/workbench/grid/surface';
import { mountSurface } from '../../../src/workbench/grid/surface/mount-surface';

declare global {
  interface Window {
    surface: Surface;
  }
}

const element = document.querySelector<HTMLElement>('#grid');
if (element) window.surface = mountSurface(element);
