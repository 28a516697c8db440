/** Drags of the mouse. */

interface Drag {
  moved(event: PointerEvent): void;
  ended(): void;
}

/** Follows a drag wherever it goes, over frames too, until the button is let go. */
export function followDrag(element: HTMLElement, start: PointerEvent, drag: Drag): void {
  const onMove = (event: PointerEvent): void => drag.moved(event);
  const onEnd = (): void => {
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('lostpointercapture', onEnd);
    drag.ended();
  };
  element.setPointerCapture(start.pointerId);
  element.addEventListener('pointermove', onMove);
  // Comes after the button is let go, and when the system takes the pointer away.
  element.addEventListener('lostpointercapture', onEnd);
}
