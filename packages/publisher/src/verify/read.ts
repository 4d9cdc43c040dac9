import { z } from 'zod';
import { addressesInCalendar } from './calendar.ts';
import { noFacts, type Reading } from './facts.ts';
import { readHtml } from './html.ts';
import type { References } from './reference.ts';
import { addressesInSchedule, isSchedule } from './schedule.ts';
import { addressesInScript } from './script.ts';
import { addressesInStyle } from './style.ts';
import { addressesInXml } from './xml.ts';

const webManifestSchema = z.looseObject({
  icons: z.array(z.looseObject({ src: z.string() })).default([]),
});

/** Chapters of an episode may show pictures and link to places. */
const chaptersSchema = z.looseObject({
  chapters: z.array(z.looseObject({ img: z.string().optional(), url: z.string().optional() })),
});

const text = (body: Uint8Array) =>
  Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');

/** Reads one file of a release: what it refers to, and whether it is valid by itself. */
export function readFile(path: string, body: Uint8Array, references: References): Reading {
  if (body.byteLength === 0) return { facts: noFacts, faults: ['the file is empty'] };
  if (path.endsWith('.html')) return readHtml(text(body), path, references);
  try {
    return { facts: { ...noFacts, refs: refsIn(path, body, references) }, faults: [] };
  } catch (error) {
    return { facts: noFacts, faults: [error instanceof Error ? error.message : String(error)] };
  }
}

function refsIn(path: string, body: Uint8Array, references: References): string[] {
  const inside = (addresses: string[]) => [
    ...new Set(
      addresses.flatMap((address) => {
        const reference = references.resolve(address, path);
        return 'inside' in reference ? [reference.inside] : [];
      }),
    ),
  ];
  if (path.endsWith('.css')) return inside(addressesInStyle(text(body)));
  if (/\.m?js$/.test(path)) return inside(addressesInScript(text(body)));
  if (path.endsWith('.webmanifest')) {
    const manifest = webManifestSchema.parse(JSON.parse(text(body)));
    return inside(manifest.icons.map(({ src }) => src));
  }
  if (path.endsWith('.json')) {
    const content: unknown = JSON.parse(text(body));
    if (isSchedule(content)) return inside(addressesInSchedule(content));
    const { data } = chaptersSchema.safeParse(content);
    return inside(data?.chapters.flatMap(({ img = [], url = [] }) => [img, url].flat()) ?? []);
  }
  if (path.endsWith('.ics')) return inside(addressesInCalendar(text(body)));
  if (path.endsWith('.xml')) return inside(addressesInXml(text(body)));
  if (path.endsWith('.vtt') && !/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(text(body))) {
    throw new Error('the captions do not begin with WEBVTT');
  }
  return [];
}
