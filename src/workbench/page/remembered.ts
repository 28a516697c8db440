/** How a person has set the page up: kept in this browser where it lets us, else until the page closes. */

const ZOOM = 'postcourse.zoom';
const PANEL = 'postcourse.panel';
const LEAST = 0.5;
const MOST = 3;

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that keeps nothing for a page refuses the very question.
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It is not known the next time: nothing else depends on it.
  }
}

/** Begins anew, as if nobody had set anything up; what other pages keep here is not ours. */
export function forgetRemembered(): void {
  try {
    for (const key of [ZOOM, PANEL]) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** How large the grid was drawn last; 1 is 100 %. */
export function rememberedZoom(): number {
  const zoom = Number(read(ZOOM));
  return zoom >= LEAST && zoom <= MOST ? zoom : 1;
}

export function rememberZoom(zoom: number): void {
  write(ZOOM, String(zoom));
}

/** Whether the panel was shown last; null when nobody has decided. */
export function rememberedPanel(): boolean | null {
  const shown = read(PANEL);
  return shown === null ? null : shown === 'shown';
}

export function rememberPanel(isShown: boolean): void {
  write(PANEL, isShown ? 'shown' : 'hidden');
}
