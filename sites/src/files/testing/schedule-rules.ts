import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri', pattern: '^https?://' };
const guid = { type: 'string', format: 'uuid' };
const day = { type: 'string', format: 'date' };
/** An offset, never Z: apps show the clock of the place by it. */
const instant = { type: 'string', format: 'date-time', pattern: '\\+0[12]:00$' };
/** Java's whole numbers, which apps keep them in. */
const number = { type: 'integer', minimum: 1, maximum: 2 ** 31 - 1 };
const length = { type: 'string', pattern: '^[0-2]\\d:[0-5]\\d$' };
const color = { type: 'string', pattern: '^#[0-9a-f]{6}$' };

/** An object with these parts and no others; those whose names end in `?` may be missing. */
function exactly(parts: Record<string, object>): object {
  const names = Object.keys(parts);
  return {
    type: 'object',
    additionalProperties: false,
    required: names.filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(names.map((name) => [name.replace('?', ''), parts[name]])),
  };
}
const listOf = (items: object, size: object = {}): object => ({ type: 'array', items, ...size });

const person = exactly({
  id: number,
  guid,
  name: text,
  'url?': address,
  'biography?': text,
  'avatar?': address,
});
const reference = exactly({ type: { enum: ['media', 'related'] }, url: address, title: text });

const event = exactly({
  guid,
  id: number,
  date: instant,
  start: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  end: instant,
  duration: length,
  room: text,
  slug: { type: 'string', pattern: '^[a-z0-9_]{4,}-\\d{3,6}-[a-z0-9-]+$' },
  url: address,
  title: text,
  subtitle: { type: 'null' },
  track: { type: ['string', 'null'], minLength: 1 },
  type: { type: 'string', pattern: '^[a-z]+$' },
  language: { enum: ['sq', 'en'] },
  abstract: { type: 'string' },
  description: text,
  recording_license: { type: 'string' },
  do_not_record: { type: 'boolean' },
  persons: listOf(person, { maxItems: 20 }),
  links: listOf(reference),
  attachments: listOf(reference),
});

/**
 * What apps that read schedule.json ask of it, as the C3VOC describes the format, and narrower: every part that a
 * microsite writes is asked for, and no other part may be there.
 */
const jsonSchema = exactly({
  $schema: address,
  generator: exactly({ name: text }),
  schedule: exactly({
    version: { type: 'string', pattern: '^\\d+$' },
    base_url: address,
    conference: exactly({
      acronym: { type: 'string', pattern: '^[a-z0-9_]{4,40}$' },
      title: text,
      description: text,
      start: day,
      end: day,
      daysCount: { type: 'integer', minimum: 1 },
      timeslot_duration: length,
      time_zone_name: { const: 'Europe/Tirane' },
      colors: exactly({ primary: color, background: color }),
      url: address,
      tracks: listOf(exactly({ name: text, color })),
      rooms: listOf(exactly({ name: text, guid, 'capacity?': { type: 'integer', minimum: 1 } })),
      days: listOf(
        exactly({
          index: { type: 'integer', minimum: 1 },
          date: day,
          day_start: instant,
          day_end: instant,
          rooms: { type: 'object', additionalProperties: listOf(event, { minItems: 1 }) },
        }),
        { minItems: 1 },
      ),
    }),
  }),
});

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
formats.default(ajv);
const isSchedule = ajv.compile(jsonSchema);

/** What is wrong with a `schedule.json`; nothing, when apps can read it. */
export function faultsOfJson(json: string): string[] {
  if (isSchedule(JSON.parse(json))) return [];
  return (isSchedule.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const xsd = readFileSync(new URL('schedule.xsd', import.meta.url), 'utf8');

/** What is wrong with a `schedule.xml`; nothing, when apps can read it. */
export function faultsOfXml(xml: string): string[] {
  using schema = XmlDocument.fromString(xsd);
  using validator = XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError)
      return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
    throw error;
  }
}
