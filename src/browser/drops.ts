/** Files dropped anywhere on a page: the browser must not open them in the page's place. */
/** While files are held over a page, it is told so several times a second. */
const SILENCE_MS = 700;

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes all files that are dropped on the page; while they are over it, its body has the class
 * «dropping». Texts and links that are dragged inside the page are left alone. What was dropped can be
 * reached only until `take` returns (`droppedFiles` reads it in time).
 */
export function takeDrops(page: Window, take: (dropped: DataTransfer) => void): void {
  const { body } = page.document;
  let timer = 0;
  const mark = (isOver: boolean): void => {
    page.clearTimeout(timer);
    body.classList.toggle('dropping', isOver);
    // Over a frame, or out of the window, no event tells the end of it.
    if (isOver) timer = page.setTimeout(() => mark(false), SILENCE_MS);
  };
  const listen = (name: 'dragover' | 'drop', hear: (transfer: DataTransfer) => void): void =>
    page.addEventListener(
      name,
      (event) => {
        if (event.dataTransfer === null || !hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        hear(event.dataTransfer);
      },
      true,
    );
  listen('dragover', (transfer) => {
    transfer.dropEffect = 'copy';
    mark(true);
  });
  listen('drop', (transfer) => {
    mark(false);
    take(transfer);
  });
}
