import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { fill, pngBomb } from '../fixtures/pictures.ts';
import { refusalOf } from '../fixtures/refusals.ts';
import { acceptImage, explainRefusal } from '../index.ts';

function svg(inner: string, attributes = ''): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20" ${attributes}>${inner}</svg>`,
  );
}

const nested = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>').toString('base64');

describe('a drawing that acts', () => {
  it.each([
    ['script', svg('<script>alert(1)</script>')],
    ['script', svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>')],
    ['script', svg('<SCRIPT href="#a"/>')],
    ['event-handler', svg('', 'onload="alert(1)"')],
    ['event-handler', svg('<rect OnClick="alert(1)"/>')],
    ['event-handler', svg('<rect><set attributeName="onmouseover" to="alert(1)"/></rect>')],
    ['event-handler', svg('<a><animate attributeName="xlink:href" values="#a;#b"/></a>')],
    ['foreign-object', svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">hi</p></foreignObject>')],
    ['embedded-document', svg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="#a"/>')],
    ['media', svg('<video xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['external-reference', svg('<image href="https://example.org/a.png"/>')],
    ['external-reference', svg('<image xlink:href="//example.org/a.png"/>')],
    ['external-reference', svg('<image href="file:///etc/passwd"/>')],
    ['external-reference', svg('<use href="other.svg#a"/>')],
    ['external-reference', svg('<rect fill="url(https://example.org/a.svg#g)"/>')],
    ['external-reference', svg('<rect style="fill: u\\72l( \'https://example.org/a\' )"/>')],
    ['external-reference', svg('<style>@import "https://example.org/a.css";</style>')],
    ['external-reference', svg('<style><![CDATA[rect{fill:url(/*x*/a.svg#b)}]]></style>')],
    ['external-reference', svg('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="a"/>')],
    ['external-reference', svg('', 'xml:base="https://example.org/"')],
    ['external-reference', Buffer.concat([Buffer.from('<?xml-stylesheet href="a.css"?>'), svg('')])],
    ['doctype', Buffer.concat([Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]>'), svg('&a;')])],
    ['doctype', Buffer.concat([Buffer.from('<!DOCTYPE x SYSTEM "file:///etc/passwd">'), svg('')])],
    ['javascript-link', svg('<a href="javascript:alert(1)"><rect/></a>')],
    ['javascript-link', svg('<a xlink:href=" java&#10;script:alert(1)"><rect/></a>')],
    ['javascript-link', svg('<a><animate attributeName="x" to="javascript:alert(1)"/></a>')],
    ['embedded-document', svg(`<image href="data:image/svg+xml;base64,${nested}"/>`)],
    ['embedded-document', svg('<a href="data:text/html,%3Cscript%3E"><rect/></a>')],
  ])('is refused for its %s', async (feature, bytes) => {
    const refusal = await refusalOf(acceptImage(bytes, { fileName: 'vizatim.svg' }));
    expect(refusal).toMatchObject({ code: 'active-svg', params: { feature } });
    expect(explainRefusal(refusal, 'en')).toContain('“vizatim.svg” is an SVG drawing that contains');
    expect(explainRefusal(refusal, 'sq')).toContain('„vizatim.svg“ është një vizatim SVG që përmban');
  });

  it('is refused whatever it is called, and in UTF-16 too', async () => {
    const script = svg('<script/>').toString();
    expect((await refusalOf(acceptImage(Buffer.from(script), { fileName: 'foto.png' }))).code).toBe(
      'active-svg',
    );
    const utf16 = Buffer.from(`\uFEFF${script}`, 'utf16le');
    expect((await refusalOf(acceptImage(utf16, { fileName: 'a.svg' }))).code).toBe('active-svg');
  });

  it('is refused when a picture inside it is a bomb', async () => {
    const bomb = pngBomb(9000, 9000).toString('base64');
    const refusal = await refusalOf(
      acceptImage(svg(`<image href="data:image/png;base64,${bomb}"/>`), { fileName: 'a.svg' }),
    );
    expect(refusal.code).toBe('too-many-pixels');
  });

  it('is refused when painting it would take minutes', async () => {
    const filter = `<filter id="f">${'<feTurbulence numOctaves="10"/><feMorphology radius="50"/>'.repeat(20)}</filter>`;
    const drawing = svg(`${filter}<rect width="9" height="9" filter="url(#f)"/>`);
    expect((await refusalOf(acceptImage(drawing, { fileName: 'a.svg' }))).code).toBe('too-complex');
    const deep = svg('<g>'.repeat(20_000) + '</g>'.repeat(20_000));
    expect((await refusalOf(acceptImage(deep, { fileName: 'a.svg' }))).code).toBe('too-complex');
    const shadow = '<filter id="s"><feGaussianBlur stdDeviation="1"/></filter>';
    const shadowed = svg(`${shadow}<rect width="9" height="9" filter="url(#s)"/>`);
    await expect(acceptImage(shadowed, { fileName: 'a.svg' })).resolves.toMatchObject({ kind: 'image' });
  });

  it.each([
    ['not closed', '<svg xmlns="http://www.w3.org/2000/svg"><rect>'],
    ['not well-formed', '<svg><a b=c/></svg>'],
  ])('is refused when it is %s', async (_, text) => {
    expect((await refusalOf(acceptImage(Buffer.from(text), { fileName: 'a.svg' }))).code).toBe('corrupt');
  });
});

describe('a harmless drawing', () => {
  it('is painted crisp, what is transparent stays so, and the SVG is not kept', async () => {
    const photo = (await fill('#00ff00').png().toBuffer()).toString('base64');
    const drawing = svg(
      `<!-- made by hand --><defs><linearGradient id="g"><stop stop-color="#f00"/></linearGradient></defs>
       <style>.a { fill: url(#g) }</style><a href="https://isigurt.al/"><rect class="a" width="20" height="20"/></a>
       <image x="30" width="10" height="20" preserveAspectRatio="none" href="data:image/png;base64,${photo}"/>`,
    );
    const image = await acceptImage(Buffer.concat([Buffer.from('<?xml version="1.0"?>\n'), drawing]), {
      fileName: 'logo.svg',
    });
    expect(image).toMatchObject({ width: 1920, height: 960, notes: ['drawn-as-picture'], removed: [] });
    const pixels = await sharp(image.master.bytes).raw().toBuffer();
    const at = (x: number): number[] => [...pixels.subarray((480 * 1920 + x) * 4, (480 * 1920 + x) * 4 + 4)];
    expect(at(958)).toEqual([255, 0, 0, 255]);
    expect(at(962)).toEqual([0, 0, 0, 0]);
    expect(at(1700)).toEqual([0, 255, 0, 255]);
    for (const { bytes } of [image.master, ...image.variants]) {
      expect(Buffer.from(bytes).includes('<svg')).toBe(false);
    }
    expect(image.variants.at(-1)?.format).toBe('png');
  });

  it('is painted in the size of a page when it is huge or tiny by its own account', async () => {
    for (const size of [
      'width="1" height="1"',
      'width="8000" height="8000"',
      'width="200mm" height="200mm"',
    ]) {
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%"/></svg>`;
      const image = await acceptImage(Buffer.from(drawing), { fileName: 'a.svg' });
      expect([image.width, image.height]).toEqual([1920, 1920]);
    }
  });
});
