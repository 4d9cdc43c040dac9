import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import {
  addJpegComment,
  cornersInOrientation,
  drawPicture,
  fill,
  phoneExif,
  pngBomb,
  secretLatitudes,
  secrets,
  secretXmp,
} from '../fixtures/pictures.ts';
import { refusalOf } from '../fixtures/refusals.ts';
import { acceptImage, type AcceptedImage, type IntakeProgress } from '../index.ts';

/** Every file that an accepted picture consists of. */
function outputs(image: AcceptedImage): Buffer[] {
  return [image.master, ...image.variants].map(({ bytes }) => Buffer.from(bytes));
}

/** Red, green, blue (and opacity) of one pixel. */
async function pixel(bytes: Uint8Array, left: number, top: number): Promise<number[]> {
  const area = sharp(bytes).extract({ left, top, width: 1, height: 1 });
  return [...(await area.raw().toBuffer())];
}

function expectNear(actual: readonly number[], wanted: readonly number[], tolerance: number): void {
  for (const [index, value] of wanted.entries()) {
    expect(
      Math.abs((actual[index] ?? Number.NaN) - value),
      `${actual} is not near ${wanted}`,
    ).toBeLessThanOrEqual(tolerance);
  }
}

describe('what comes out', () => {
  it('makes AVIF and WebP in the usual widths, and one JPEG', async () => {
    const photo = await drawPicture(2400, 1600).jpeg().toBuffer();
    const image = await acceptImage(photo, { fileName: 'foto.jpg' });
    expect(image).toMatchObject({ kind: 'image', width: 2400, height: 1600, removed: [], notes: [] });
    expect(image.variants.map(({ format, width, height }) => `${format} ${width}x${height}`)).toEqual([
      'avif 320x213',
      'avif 640x427',
      'avif 960x640',
      'avif 1440x960',
      'avif 1920x1280',
      'webp 320x213',
      'webp 640x427',
      'webp 960x640',
      'webp 1440x960',
      'webp 1920x1280',
      'jpeg 1280x853',
    ]);
    for (const variant of image.variants) {
      const { width, height, space } = await sharp(variant.bytes).metadata();
      expect([width, height, space]).toEqual([variant.width, variant.height, 'srgb']);
      expect(variant.fileName).toMatch(/^[0-9a-f]{12}-\d+\.(?:avif|webp|jpg)$/);
      expect(variant.fileName.startsWith(image.hash.slice(0, 12))).toBe(true);
    }
    expect(new Set(image.variants.map(({ fileName }) => fileName)).size).toBe(image.variants.length);
  });

  it.each([
    [100, [100]],
    [320, [320]],
    [340, [320]],
    [500, [320, 500]],
    [900, [320, 640, 900]],
    [1000, [320, 640, 960]],
  ])('never makes a picture of %i pixels wider', async (width, widths) => {
    const image = await acceptImage(await fill('#336699', width, 50).png().toBuffer(), { fileName: 'a.png' });
    expect(image.variants.filter(({ format }) => format === 'avif').map((variant) => variant.width)).toEqual(
      widths,
    );
  });

  it('gives the same bytes for the same upload', async () => {
    const photo = await drawPicture(700, 500).jpeg().toBuffer();
    const [first, second] = [
      await acceptImage(photo, { fileName: 'a.jpg' }),
      await acceptImage(photo, { fileName: 'b.jpg' }),
    ];
    expect(second).toEqual(first);
  });

  it('gives the average colour', async () => {
    const image = await acceptImage(await fill('#336699').png().toBuffer(), { fileName: 'a.png' });
    expect(image.color).toBe('#336699');
  });

  it('keeps what is transparent, and ignores it for the colour', async () => {
    const picture = await sharp({
      create: { width: 400, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .composite([
        {
          input: { create: { width: 200, height: 200, channels: 4, background: '#e03131' } },
          left: 0,
          top: 0,
        },
      ])
      .webp({ lossless: true })
      .toBuffer();
    const image = await acceptImage(picture, { fileName: 'logo.webp' });
    expect(image.master.format).toBe('png');
    expect(image.color).toBe('#e03131');
    expect(image.variants.at(-1)).toMatchObject({ format: 'png', width: 400 });
    for (const variant of image.variants) {
      const right = await pixel(variant.bytes, Math.floor(variant.width * 0.9), 5);
      expect(right[3], variant.fileName).toBe(0);
      expectNear(await pixel(variant.bytes, 5, 5), [0xe0, 0x31, 0x31, 255], 8);
    }
  });

  it('treats an opaque PNG with an alpha channel as opaque', async () => {
    const image = await acceptImage(await fill('#336699').ensureAlpha().png().toBuffer(), {
      fileName: 'a.png',
    });
    expect(image.variants.at(-1)?.format).toBe('jpeg');
  });

  it('tells how far it is', async () => {
    const steps: IntakeProgress[] = [];
    await acceptImage(await fill('#336699').png().toBuffer(), {
      fileName: 'a.png',
      onProgress: (progress) => steps.push(progress),
    });
    expect(steps.map(({ step, done, total }) => `${step} ${done}/${total}`)).toEqual([
      'checking 0/1',
      'checking 1/1',
      'cleaning 0/1',
      'cleaning 1/1',
      'variants 1/3',
      'variants 2/3',
      'variants 3/3',
    ]);
  });

  it.each(['gif', 'webp'] as const)('keeps the first frame of a moving %s and says so', async (format) => {
    const frames = [fill('#ff0000'), fill('#0000ff')].map((frame) => frame.png().toBuffer());
    const moving = await sharp(await Promise.all(frames), { join: { animated: true } })
      .toFormat(format, { lossless: true })
      .toBuffer();
    const image = await acceptImage(moving, { fileName: `a.${format}` });
    expect([image.width, image.height, image.notes]).toEqual([64, 64, ['first-frame']]);
    expectNear(await pixel(image.master.bytes, 5, 5), [255, 0, 0], 3);
  });
});

describe('what is hidden in a photo', () => {
  it('is gone from every byte, and told', async () => {
    const plain = await drawPicture(900, 600).withExif(phoneExif).withXmp(secretXmp).jpeg().toBuffer();
    const photo = Buffer.concat([
      addJpegComment(plain, 'SECRET-COMMENT'),
      Buffer.from('\0\0\0\x18ftypmp42SECRET-XMP'),
    ]);
    for (const secret of secrets) expect(photo.includes(secret), secret).toBe(true);
    expect(secretLatitudes.some((latitude) => photo.includes(latitude))).toBe(true);

    const image = await acceptImage(photo, { fileName: 'foto.jpg' });
    expect(image.removed).toEqual(['location', 'author', 'time', 'device', 'comment', 'hidden-video']);
    for (const file of outputs(image)) {
      for (const trace of [
        ...secrets,
        ...secretLatitudes,
        'Exif',
        'ns.adobe.com',
        'ftypmp42',
        'ICC_PROFILE',
      ]) {
        expect(file.includes(trace), `${trace}`).toBe(false);
      }
      const metadata = await sharp(file).metadata();
      const { exif, xmp, iptc, icc, comments, orientation } = metadata;
      expect({ exif, xmp, iptc, icc, comments, orientation }).toEqual({});
    }
  });

  it.each(['png', 'webp', 'tiff', 'avif'] as const)('is gone from %s', async (format) => {
    const picture = await drawPicture(200, 100)
      .withExif(phoneExif)
      .withXmp(secretXmp)
      .toFormat(format)
      .toBuffer();
    expect(secrets.some((secret) => picture.includes(secret))).toBe(true);
    const image = await acceptImage(picture, { fileName: `a.${format}` });
    expect(image.removed).toEqual(expect.arrayContaining(['location', 'author']));
    for (const file of outputs(image)) {
      for (const secret of secrets) expect(file.includes(secret)).toBe(false);
    }
  });
});

describe('orientation and colour', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('shows a photo of orientation %i upright', async (orientation) => {
    const photo = await cornersInOrientation(orientation);
    const image = await acceptImage(photo, { fileName: 'foto.jpg' });
    expect([image.width, image.height]).toEqual([120, 80]);
    for (const { bytes, format } of [image.master, ...image.variants]) {
      const corners = await Promise.all([
        pixel(bytes, 20, 20),
        pixel(bytes, 100, 20),
        pixel(bytes, 20, 60),
        pixel(bytes, 100, 60),
      ]);
      const tolerance = format === 'jpeg' || format === 'avif' || format === 'webp' ? 12 : 3;
      expectNear(corners[0] ?? [], [255, 0, 0], tolerance);
      expectNear(corners[1] ?? [], [0, 255, 0], tolerance);
      expectNear(corners[2] ?? [], [0, 0, 255], tolerance);
      expectNear(corners[3] ?? [], [255, 255, 255], tolerance);
    }
  });

  it('converts Display P3 to sRGB', async () => {
    const photo = await fill('#c86432')
      .withIccProfile('p3')
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toBuffer();
    const stored = [
      ...(await sharp(photo, { ignoreIcc: true })
        .extract({ left: 5, top: 5, width: 1, height: 1 })
        .raw()
        .toBuffer()),
    ];
    expect(Math.abs((stored[0] ?? 0) - 200)).toBeGreaterThan(8);
    const image = await acceptImage(photo, { fileName: 'p3.jpg' });
    for (const { bytes } of [image.master, ...image.variants]) {
      expectNear(await pixel(bytes, 5, 5), [200, 100, 50], 6);
    }
  });

  it('converts CMYK to sRGB', async () => {
    const print = fill('#a08070').toColourspace('cmyk').withIccProfile('cmyk');
    const photo = await print.jpeg({ quality: 100 }).toBuffer();
    expect((await sharp(photo).metadata()).space).toBe('cmyk');
    const image = await acceptImage(photo, { fileName: 'print.jpg' });
    expectNear(await pixel(image.master.bytes, 5, 5), [160, 128, 112], 14);
  });

  it('converts 16 bits with a wide-gamut profile to 8 bits of sRGB', async () => {
    const picture = await fill('#c86432').toColourspace('rgb16').withIccProfile('p3').png().toBuffer();
    expect((await sharp(picture).metadata()).depth).toBe('ushort');
    const image = await acceptImage(picture, { fileName: 'deep.png' });
    expect((await sharp(image.master.bytes).metadata()).depth).toBe('uchar');
    expectNear(await pixel(image.master.bytes, 5, 5), [200, 100, 50], 3);
  });

  it('takes 16 bits without a profile for sRGB', async () => {
    const picture = await fill('#c86432').toColourspace('rgb16').png().toBuffer();
    const image = await acceptImage(picture, { fileName: 'deep.png' });
    expectNear(await pixel(image.master.bytes, 5, 5), [200, 100, 50], 1);
  });

  it.each(['b-w', 'grey16'])('converts greys (%s)', async (space) => {
    const picture = await fill('#777777').toColourspace(space).png().toBuffer();
    const image = await acceptImage(picture, { fileName: 'grey.png' });
    expect((await sharp(image.master.bytes).metadata()).space).toBe('srgb');
    expectNear(await pixel(image.master.bytes, 5, 5), [0x77, 0x77, 0x77], 2);
    expect(image.color).toBe('#777777');
  });
});

describe('what is refused', () => {
  it('turns away a bomb of 265 megapixels by its header', async () => {
    const bomb = pngBomb(16_300, 16_300);
    const before = process.memoryUsage().rss;
    const refusal = await refusalOf(acceptImage(bomb, { fileName: 'bomb.png' }));
    expect(refusal.code).toBe('too-many-pixels');
    expect(refusal.params).toMatchObject({ width: 16_300, height: 16_300, limitPixels: 40_000_000 });
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });

  it('turns away what is longer than the formats of the web allow', async () => {
    const refusal = await refusalOf(acceptImage(pngBomb(20, 20_000), { fileName: 'strip.png' }));
    expect(refusal.code).toBe('too-long-side');
  });

  it.each(['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const)(
    'turns away a %s that was cut off',
    async (format) => {
      const whole = await drawPicture(800, 600).toFormat(format).toBuffer();
      const refusal = await refusalOf(
        acceptImage(whole.subarray(0, Math.floor(whole.length * 0.6)), { fileName: `a.${format}` }),
      );
      expect(refusal.code).toBe('corrupt');
    },
  );

  it('turns away a JPEG that lacks only its last bytes', async () => {
    const whole = await drawPicture(800, 600).jpeg().toBuffer();
    const refusal = await refusalOf(acceptImage(whole.subarray(0, -200), { fileName: 'a.jpg' }));
    expect(refusal.code).toBe('corrupt');
  });

  it('takes a picture behind the extension of another picture', async () => {
    const image = await acceptImage(await fill('#336699').png().toBuffer(), { fileName: 'foto.jpg' });
    expect(image.master.format).toBe('png');
  });

  it('keeps to the limits it is given', async () => {
    const photo = await drawPicture(300, 200).jpeg().toBuffer();
    const tooLarge = await refusalOf(acceptImage(photo, { fileName: 'a.jpg', limits: { bytes: 1000 } }));
    expect(tooLarge.code).toBe('too-large-bytes');
    const tooMany = await refusalOf(acceptImage(photo, { fileName: 'a.jpg', limits: { pixels: 59_999 } }));
    expect(tooMany.code).toBe('too-many-pixels');
    await expect(acceptImage(photo, { fileName: 'a.jpg', limits: { bytes: -1 } })).rejects.toThrow('bytes');
  });
});
