/** The shared strings part. */
import { BrokenPackage } from '../faults';
import { unescapeCellText } from '../xml/escape';
import { scanXml, type XmlText } from '../xml/scan';

/** Whether an element may stand in its parent in the list (ECMA-376 part 1, 18.4). */
function belongs(name: string, parent: string): boolean {
  switch (name) {
    case 'si':
      return parent === 'sst';
    case 't':
      return parent === 'si' || parent === 'r' || parent === 'rPh';
    case 'r':
    case 'rPh':
    case 'phoneticPr':
      return parent === 'si';
    default:
      return false;
  }
}

/** What is in them is no text. */
const PASSED = new Set(['rPr', 'extLst']);

/**
 * All shared strings by index: runs of rich text are joined, phonetic guides are left out. Throws `BrokenPackage`
 * where anything else stands among them: all texts behind it would be taken for one another.
 */
export function readSharedStrings(xml: XmlText, part: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let passed = 0;
  const path: string[] = [];
  scanXml(xml, part, () => ({
    open(name, prefix) {
      if (passed > 0 || PASSED.has(name)) {
        passed += 1;
        return;
      }
      const parent = path[path.length - 1];
      if (parent === undefined ? name !== 'sst' : !belongs(name, parent)) {
        throw new BrokenPackage(`в части ${part} среди текстов стоит «${prefix}${name}»`);
      }
      path.push(name);
      if (name === 'si') text = '';
      else if (name === 't') inText = parent !== 'rPh';
    },
    text(data) {
      if (inText) text += data;
    },
    close(name) {
      if (passed > 0) {
        passed -= 1;
        return;
      }
      path.pop();
      if (name === 't') inText = false;
      else if (name === 'si') strings.push(unescapeCellText(text));
    },
  }));
  return strings;
}
