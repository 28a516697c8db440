/** Documents as one .docx, to be edited in Word, LibreOffice, Р7-Офис and МойОфис. */
import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  SectionType,
  SimpleField,
  TextRun,
} from 'docx';
import type { PaperDocument } from '../../core/documents/document';
import { A4, MARGINS } from '../sheet';
import { paragraphIn, run } from './blocks';
import { documentBlocks } from './document-blocks';
import type { NextId } from './drawn-chart';
import { LOOK, NUMBERING, STYLES } from './looks';
import { twips } from './measures';
import { coreProperties, packedWithoutTimes } from './same-bytes';

/**
 * « из 7» of a document among others. LibreOffice and some others do not know how many pages a section
 * has and show nothing; « из » is within the field, so that the number of the page alone stays there.
 */
const OF_SECTION = `SECTIONPAGES \\# "' из '0"`;

/** «3 из 7», of the document’s own pages. */
function pageNumbers(isAlone: boolean): Footer {
  const ofAll = isAlone
    ? new TextRun({ children: [' из ', PageNumber.TOTAL_PAGES] })
    : new SimpleField(OF_SECTION);
  const own = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({ children: [paragraphIn(LOOK.page, [own, ofAll])] });
}

/** A section of its own: its sheet lies as the document says, and its pages count from 1. */
function sectionOf(document: PaperDocument, isAlone: boolean, nextId: NextId): ISectionOptions {
  const { top, right, bottom, left } = MARGINS;
  const isLandscape = document.orientation === 'landscape';
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          // As the sheet stands upright; the library turns it.
          width: twips(A4.short),
          height: twips(A4.long),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(top),
          right: twips(right),
          bottom: twips(bottom),
          left: twips(left),
          header: twips(7),
          footer: twips(7),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [paragraphIn(LOOK.running, [])] }),
      default: new Header({ children: [paragraphIn(LOOK.running, [run(document.running)])] }),
    },
    footers: { first: pageNumbers(isAlone), default: pageNumbers(isAlone) },
    children: documentBlocks(document, nextId),
  };
}

/**
 * The bytes of a .docx with all the documents, each on pages of its own; the same bytes every time for
 * the same documents. Throws where there is none.
 */
export async function docxOf(
  documents: readonly PaperDocument[],
): Promise<Uint8Array<ArrayBuffer>> {
  if (documents.length === 0) throw new Error('There is no document to write into the file');
  let last = 0;
  const nextId = (): number => {
    last += 1;
    return last;
  };
  const file = new Document({
    styles: STYLES,
    numbering: NUMBERING,
    sections: documents.map((document) => sectionOf(document, documents.length === 1, nextId)),
  });
  const titles = new Set(documents.map(({ title }) => title));
  return packedWithoutTimes(
    await Packer.toArrayBuffer(file, undefined, [coreProperties([...titles].join('; '))]),
  );
}
