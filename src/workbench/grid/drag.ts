/** Drags of the mouse. */
import type { Held } from './held';
import type { Surface } from './surface';

interface Drag {
  moved(event: PointerEvent): void;
  /** `isLetGo`: by the person; otherwise another sheet came on its way, and nothing is to be done. */
  ended(isLetGo: boolean): void;
}

/** Follows a drag wherever it goes, over frames too, until the button is let go. */
export function followDrag(
  { surface: { element }, held }: { readonly surface: Surface; readonly held: Held },
  start: PointerEvent,
  drag: Drag,
): void {
  const onMove = (event: PointerEvent): void => drag.moved(event);
  const onLetGo = (): void => end(true);
  const isOver = held.onBegin(() => end(false));
  function end(isLetGo: boolean): void {
    isOver();
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('lostpointercapture', onLetGo);
    drag.ended(isLetGo);
  }
  element.setPointerCapture(start.pointerId);
  element.addEventListener('pointermove', onMove);
  // Comes after the button is let go, and when the system takes the pointer away.
  element.addEventListener('lostpointercapture', onLetGo);
}
