/** The shared strings part. */
import { unescapeCellText } from '../xml/escape';
import { scanXml, type XmlText } from '../xml/scan';

/** All shared strings by index: runs of rich text are joined, phonetic guides are left out. */
export function readSharedStrings(xml: XmlText, part: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  scanXml(xml, part, () => ({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    text(data) {
      if (inText) text += data;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') strings.push(unescapeCellText(text));
    },
  }));
  return strings;
}
