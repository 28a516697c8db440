/**
 * Tells a screen reader of the active cell. The focus never leaves the one element of the keyboard, so
 * moving is no change of focus; a new label of a focused element is read by few of them, a live region
 * by all, and one that is assertive lets quick moves interrupt the last announcement. The label is for
 * when the focus arrives.
 */
export function liveRegion(parent: HTMLElement, focused: HTMLElement): (text: string) => void {
  const region = document.createElement('div');
  region.className = 'announcement';
  region.setAttribute('aria-live', 'assertive');
  region.setAttribute('aria-atomic', 'true');
  parent.append(region);
  return (text) => {
    region.textContent = text;
    focused.setAttribute('aria-label', text);
  };
}
