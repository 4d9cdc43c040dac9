import { describe, expect, it } from 'vitest';

import { makePdf, makePdfWithAction } from './fixtures/pdfs.ts';
import { drawPicture, pngBomb } from './fixtures/pictures.ts';
import { refusalOf } from './fixtures/refusals.ts';
import en from './i18n/en.json' with { type: 'json' };
import sq from './i18n/sq.json' with { type: 'json' };
import {
  acceptDocument,
  acceptImage,
  explainNote,
  explainRefusal,
  explainRemoved,
  intakeNotes,
  removedInfos,
  type RefusalCode,
} from './index.ts';

/** An ISO file header with a brand of Apple's, as an iPhone writes it. */
function makeHeic(): Buffer {
  const brands = Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32BE(brands.length + 4);
  return Buffer.concat([size, brands, Buffer.alloc(64)]);
}

interface BadInput {
  code: RefusalCode;
  fileName: string;
  as: 'image' | 'document';
  make: () => Buffer | Promise<Buffer>;
  limits?: { bytes?: number; side?: number };
  en: string;
  sq: string;
}

const zip = Buffer.from('504b0304140000000000', 'hex');
const oldWord = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);

const badInputs: BadInput[] = [
  {
    code: 'empty',
    fileName: 'foto.jpg',
    as: 'image',
    make: () => Buffer.alloc(0),
    en: '“foto.jpg” is empty. Choose another file.',
    sq: '„foto.jpg“ është bosh. Duhet zgjedhur një skedar tjetër.',
  },
  {
    code: 'too-large-bytes',
    fileName: 'foto.jpg',
    as: 'image',
    make: () => Buffer.alloc(41_200_000),
    en: '“foto.jpg” is 41.2 MB; at most 40 MB are accepted. Upload a smaller version.',
    sq: '„foto.jpg“ është 41,2 MB; pranohen deri në 40 MB. Mund të ngarkohet një version më i vogël.',
  },
  {
    code: 'too-large-bytes',
    fileName: 'raport.pdf',
    as: 'document',
    make: () => Buffer.alloc(25_500_000),
    en: '“raport.pdf” is 25.5 MB; at most 25 MB are accepted. Upload a smaller version.',
    sq: '„raport.pdf“ është 25,5 MB; pranohen deri në 25 MB. Mund të ngarkohet një version më i vogël.',
  },
  {
    code: 'too-many-pixels',
    fileName: 'poster.png',
    as: 'image',
    make: () => pngBomb(9000, 9000),
    en: '“poster.png” has 9,000 × 9,000 pixels; at most 40 million pixels in all are accepted. Make the picture smaller before uploading it.',
    sq: '„poster.png“ ka 9000 × 9000 pikselë; gjithsej pranohen deri në 40 milionë pikselë. Imazhi duhet zvogëluar para ngarkimit.',
  },
  {
    code: 'too-long-side',
    fileName: 'a.png',
    as: 'image',
    limits: { side: 500 },
    make: () => pngBomb(10, 501),
    en: '“a.png” has 10 × 501 pixels; no side may be longer than 500 pixels. Crop the picture or make it smaller.',
    sq: '„a.png“ ka 10 × 501 pikselë; asnjë anë nuk mund të jetë më e gjatë se 500 pikselë. Imazhi duhet prerë ose zvogëluar.',
  },
  {
    code: 'disguised',
    fileName: 'foto.jpg',
    as: 'image',
    make: () => Buffer.from('kjo nuk është foto'),
    en: '“foto.jpg” ends in “.jpg” but is really a text file. Upload the right file.',
    sq: '„foto.jpg“ mbaron me „.jpg“, por në të vërtetë është një skedar teksti. Duhet ngarkuar skedari i duhur.',
  },
  {
    code: 'disguised',
    fileName: 'foto.PNG',
    as: 'image',
    make: () => Buffer.from('<!doctype html><svg/><script>alert(1)</script>'),
    en: '“foto.PNG” ends in “.png” but is really a web page. Upload the right file.',
    sq: '„foto.PNG“ mbaron me „.png“, por në të vërtetë është një faqe uebi. Duhet ngarkuar skedari i duhur.',
  },
  {
    code: 'disguised',
    fileName: 'foto.jpeg',
    as: 'image',
    make: () => makePdf(1),
    en: '“foto.jpeg” ends in “.jpeg” but is really a PDF document. Upload the right file.',
    sq: '„foto.jpeg“ mbaron me „.jpeg“, por në të vërtetë është një dokument PDF. Duhet ngarkuar skedari i duhur.',
  },
  {
    code: 'disguised',
    fileName: 'raport.pdf',
    as: 'document',
    make: () => drawPicture(20, 20).jpeg().toBuffer(),
    en: '“raport.pdf” ends in “.pdf” but is really a JPEG picture. Upload the right file.',
    sq: '„raport.pdf“ mbaron me „.pdf“, por në të vërtetë është një imazh JPEG. Duhet ngarkuar skedari i duhur.',
  },
  {
    code: 'unsupported-type',
    fileName: 'gjithcka.zip',
    as: 'image',
    make: () => zip,
    en: '“gjithcka.zip” is an archive of files (such as ZIP). What can be uploaded here is a picture (JPEG, PNG, WebP, AVIF, GIF or TIFF) or an SVG drawing.',
    sq: '„gjithcka.zip“ është një arkiv skedarësh (p.sh. ZIP). Këtu mund të ngarkohet një imazh (JPEG, PNG, WebP, AVIF, GIF ose TIFF) ose një vizatim SVG.',
  },
  {
    code: 'corrupt',
    fileName: 'foto.jpg',
    as: 'image',
    make: async () => (await drawPicture(400, 300).jpeg().toBuffer()).subarray(0, 4000),
    en: "“foto.jpg” is damaged or incomplete and can't be read to the end. Save or send it again, then upload the new copy.",
    sq: '„foto.jpg“ është i dëmtuar ose i paplotë dhe nuk lexohet dot deri në fund. Duhet ruajtur ose dërguar sërish; pastaj mund të ngarkohet kopja e re.',
  },
  {
    code: 'heic',
    fileName: 'IMG_0001.HEIC',
    as: 'image',
    make: makeHeic,
    en: "“IMG_0001.HEIC” is an iPhone photo in HEIC format, which can't be opened here. To take photos as JPEG, set Settings → Camera → Formats → “Most Compatible”. To turn this photo into a JPEG, copy it in Photos, paste it into a folder in Files, and upload it from there.",
    sq: '„IMG_0001.HEIC“ është foto e iPhone-it në formatin HEIC, që këtu nuk hapet dot. Që fotot të bëhen JPEG: Settings → Camera → Formats → „Most Compatible“. Që kjo foto të kthehet në JPEG: kopjohet te Photos, ngjitet në një dosje te Files dhe ngarkohet prej andej.',
  },
  {
    code: 'active-svg',
    fileName: 'logo.svg',
    as: 'image',
    make: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    en: '“logo.svg” is an SVG drawing that contains a script (code that runs), so it is not accepted. Export it from the drawing program as “Plain SVG” or as PNG.',
    sq: '„logo.svg“ është një vizatim SVG që përmban një skript (kod që ekzekutohet), prandaj nuk pranohet. Nga programi i vizatimit mund të eksportohet si „Plain SVG“ ose si PNG.',
  },
  {
    code: 'active-pdf',
    fileName: 'a.pdf',
    as: 'document',
    make: () => makePdfWithAction({ S: 'JavaScript' }),
    en: '“a.pdf” contains code that runs (JavaScript), so it is not accepted. Save it again with “Print → Save as PDF” and upload that copy.',
    sq: '„a.pdf“ përmban kod që ekzekutohet (JavaScript), prandaj nuk pranohet. Mund të ruhet nga e para me „Print → Save as PDF“ dhe të ngarkohet ajo kopje.',
  },
  ...['a.doc', 'a.docx', 'a.odt', 'a.pptx', 'a.xlsx'].map((fileName): BadInput => ({
    code: 'office',
    fileName,
    as: 'document',
    make: () => (fileName === 'a.doc' ? oldWord : zip),
    en: `“${fileName}” is a Word, PowerPoint, Excel or LibreOffice document. Save it as PDF (File → Save As → PDF) and upload the PDF.`,
    sq: `„${fileName}“ është dokument i Word-it, PowerPoint-it, Excel-it ose LibreOffice-it. Duhet ruajtur si PDF (File → Save As → PDF); pastaj mund të ngarkohet PDF-ja.`,
  })),
];

describe('what is said about bad uploads', () => {
  it.each(badInputs)('$code: $fileName', async ({ code, fileName, as, make, limits, ...sentences }) => {
    const bytes = await make();
    const work =
      as === 'image' ? acceptImage(bytes, { fileName, limits }) : acceptDocument(bytes, { fileName });
    const refusal = await refusalOf(work);
    expect(refusal.code).toBe(code);
    expect(explainRefusal(refusal, 'en')).toBe(sentences.en);
    expect(explainRefusal(refusal, 'sq')).toBe(sentences.sq);
  });

  it('can be said from stored data, with a name that is long or holds control characters', async () => {
    const fileName = `${'a'.repeat(300)}\u202E\n.jpg`;
    const refusal = await refusalOf(acceptImage(new Uint8Array(), { fileName }));
    const stored: typeof refusal = JSON.parse(JSON.stringify(refusal));
    expect(explainRefusal(stored, 'en')).toBe(
      `“${'a'.repeat(50)}…${'a'.repeat(16)}.jpg” is empty. Choose another file.`,
    );
  });

  it('names a picture that sharp cannot open as what it is', async () => {
    const bitmap = Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]);
    const refusal = await refusalOf(acceptImage(bitmap, { fileName: 'a.dat' }));
    expect(refusal.params).toMatchObject({ actual: 'other-image' });
  });
});

/** The names in braces that a text has to be filled with. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();
}

describe('the words', () => {
  const flatten = (value: object, path = ''): [string, string][] =>
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null
        ? flatten(inner, `${path}${key}.`)
        : [[`${path}${key}`, String(inner)] satisfies [string, string]],
    );

  it('are there in both languages, with the same placeholders', () => {
    const albanian = new Map(flatten(sq));
    const english = new Map(flatten(en));
    expect([...albanian.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of english) {
      expect(placeholders(albanian.get(key) ?? ''), key).toEqual(placeholders(text));
      expect(text.trim(), key).not.toBe('');
      expect(albanian.get(key), key).not.toMatch(/["']/);
    }
  });

  it('tell what was removed and what else was done', () => {
    for (const info of removedInfos) expect(explainRemoved(info, 'sq')).not.toBe(explainRemoved(info, 'en'));
    for (const note of intakeNotes) expect(explainNote(note, 'sq')).toMatch(/\.$/);
    expect(explainRemoved('location', 'sq')).toBe('vendi ku është bërë');
  });
});
