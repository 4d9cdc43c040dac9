import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';

import { makePackedPdf, makePdf, makePdfWithAction, makePdfWithAnnotation } from '../fixtures/pdfs.ts';
import { addJpegComment, drawPicture, phoneExif, secretLatitudes, secrets } from '../fixtures/pictures.ts';
import { refusalOf } from '../fixtures/refusals.ts';
import { acceptDocument, type PdfFeature } from '../index.ts';

/** The PDF with nothing in it packed, so that its texts can be searched for. */
async function unpack(bytes: Uint8Array): Promise<Buffer> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return Buffer.from(await pdf.save({ rewrite: true, useObjectStreams: false }));
}

describe('a PDF that is taken in', () => {
  it('keeps its pages and its title and loses who made it, when and with what', async () => {
    const upload = await makePdf(3);
    const document = await acceptDocument(upload, { fileName: 'udhezues.pdf' });
    expect(document).toMatchObject({
      kind: 'document',
      format: 'pdf',
      pages: 3,
      byteLength: document.bytes.length,
    });
    expect(document.removed).toEqual(['location', 'author', 'time', 'device', 'comment']);
    const pdf = await PDFDocument.load(document.bytes, { updateMetadata: false });
    expect([
      pdf.getPageCount(),
      pdf.getTitle(),
      pdf.getAuthor(),
      pdf.getProducer(),
      pdf.getCreationDate(),
    ]).toEqual([3, 'Udhëzues për prindërit', undefined, undefined, undefined]);
    expect(pdf.catalog.has(PDFName.of('Metadata'))).toBe(false);
    const plain = await unpack(document.bytes);
    for (const trace of [...secrets, '/Metadata', '/CreationDate', 'D:2026']) {
      expect(plain.includes(trace), trace).toBe(false);
    }
  });

  it('gives the same bytes for the same upload', async () => {
    const upload = await makePdf(2);
    const first = await acceptDocument(upload, { fileName: 'a.pdf' });
    const second = await acceptDocument(upload, { fileName: 'b.pdf' });
    expect(second).toEqual(first);
    expect((await acceptDocument(first.bytes, { fileName: 'a.pdf' })).removed).toEqual([]);
  });

  it('loses what is hidden in its pictures', async () => {
    const photo = await drawPicture(90, 60).withExif(phoneExif).jpeg().toBuffer();
    const upload = await makePdf(1, async (pdf) => {
      pdf.getPage(0).drawImage(await pdf.embedJpg(addJpegComment(photo, 'SECRET-COMMENT')));
    });
    expect(secretLatitudes.some((latitude) => upload.includes(latitude))).toBe(true);
    const document = await acceptDocument(upload, { fileName: 'a.pdf' });
    expect(document.removed).toContain('location');
    const plain = await unpack(document.bytes);
    for (const trace of [...secrets, ...secretLatitudes]) expect(plain.includes(trace)).toBe(false);
    expect(plain.includes('/DCTDecode')).toBe(true);
  });

  it('loses names on remarks, earlier states and what no page refers to', async () => {
    const upload = await makePdf(1, (pdf) => {
      const note = { Subtype: 'Text', T: PDFString.of('SECRET-ARTIST'), Contents: PDFString.of('visible') };
      const annotation = pdf.context.obj({ Type: 'Annot', Rect: [0, 0, 10, 10], ...note });
      pdf.getPage(0).node.addAnnot(pdf.context.register(annotation));
      pdf.context.register(pdf.context.obj({ Orphan: PDFString.of('SECRET-COMMENT') }));
    });
    const earlier = Buffer.concat([upload, Buffer.from('\n%%EOF\n')]);
    const document = await acceptDocument(earlier, { fileName: 'a.pdf' });
    expect(document.removed).toContain('edit-history');
    const plain = await unpack(document.bytes);
    for (const secret of secrets) expect(plain.includes(secret)).toBe(false);
    expect(plain.includes('visible')).toBe(true);
  });

  it('loses a title that is only the name of a file', async () => {
    const upload = await makePdf(1, (pdf) => pdf.setTitle('Microsoft Word - Ana.docx'));
    const document = await acceptDocument(upload, { fileName: 'a.pdf' });
    expect((await PDFDocument.load(document.bytes, { updateMetadata: false })).getTitle()).toBeUndefined();
  });

  it('may link to web pages', async () => {
    const link = await makePdf(1, (pdf) => {
      const action = pdf.context.obj({ S: 'URI', URI: PDFString.of('https://isigurt.al/') });
      const annotation = pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 10, 10], A: action });
      pdf.getPage(0).node.addAnnot(pdf.context.register(annotation));
    });
    const document = await acceptDocument(link, { fileName: 'a.pdf' });
    expect((await unpack(document.bytes)).includes('https://isigurt.al/')).toBe(true);
  });
});

describe('a PDF that is refused', () => {
  const javascript = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };
  const active: [PdfFeature, string, () => Promise<Buffer>][] = [
    ['javascript', 'at opening', () => makePdfWithAction(javascript)],
    ['javascript', 'by name', () => makePdf(1, (pdf) => void pdf.addJavaScript('main', 'app.alert(1)'))],
    [
      'javascript',
      'as a link',
      () => makePdfWithAction({ S: 'URI', URI: PDFString.of(' JavaScript:alert(1)') }),
    ],
    ['launch', 'at opening', () => makePdfWithAction({ S: 'Launch', F: PDFString.of('cmd.exe') })],
    ['launch', 'as a link', () => makePdfWithAction({ S: 'URI', URI: PDFString.of('file:///etc/passwd') })],
    [
      'submit',
      'at opening',
      () => makePdfWithAction({ S: 'SubmitForm', F: PDFString.of('https://example.org') }),
    ],
    ['media', 'on a page', () => makePdfWithAnnotation({ Subtype: 'RichMedia' })],
    [
      'embedded-file',
      'as an attachment',
      () =>
        makePdf(1, (pdf) =>
          pdf.attach(new Uint8Array([1, 2, 3]), 'a.exe', { mimeType: 'application/x-dosexec' }),
        ),
    ],
    [
      'xfa',
      'as a form',
      () =>
        makePdf(1, (pdf) => {
          const xfa = pdf.context.register(pdf.context.stream('<xdp:xdp/>'));
          pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ Fields: [], XFA: xfa }));
        }),
    ],
  ];

  it.each(active)('for %s %s', async (feature, _, make) => {
    const refusal = await refusalOf(acceptDocument(await make(), { fileName: 'a.pdf' }));
    expect(refusal).toMatchObject({ code: 'active-pdf', params: { feature } });
  });

  it('for JavaScript inside a packed object stream', async () => {
    const pdf = await PDFDocument.load(await makePdfWithAction(javascript));
    const packed = Buffer.from(await pdf.save({ rewrite: true, useObjectStreams: true }));
    expect(packed.includes('JavaScript')).toBe(false);
    const refusal = await refusalOf(acceptDocument(packed, { fileName: 'a.pdf' }));
    expect(refusal).toMatchObject({ code: 'active-pdf', params: { feature: 'javascript' } });
  });

  it.each([false, true])('for a lock (structure packed: %s)', async (useObjectStreams) => {
    const pdf = await PDFDocument.load(await makePdf(1));
    pdf.encrypt({ userPassword: 'fjalekalim', ownerPassword: 'tjeter' });
    const locked = await pdf.save({ rewrite: true, useObjectStreams });
    expect((await refusalOf(acceptDocument(locked, { fileName: 'a.pdf' }))).code).toBe('encrypted-pdf');
  });

  it('for being cut off, empty of pages, or no PDF behind its first bytes', async () => {
    const whole = await makePdf(2);
    const damaged = [
      whole.subarray(0, Math.floor(whole.length * 0.7)),
      Buffer.from('%PDF-1.7\nnothing\nstartxref\n0\n%%EOF'),
      await makePdf(0),
    ];
    for (const bytes of damaged) {
      expect((await refusalOf(acceptDocument(bytes, { fileName: 'a.pdf' }))).code).toBe('corrupt');
    }
  });

  it.each(['/ObjStm', '/Obj#53tm'])('for a structure that grows without measure (%s)', async (type) => {
    const refusal = await refusalOf(acceptDocument(makePackedPdf(80_000_000, type), { fileName: 'a.pdf' }));
    expect(refusal.code).toBe('packed-pdf');
  });
});
