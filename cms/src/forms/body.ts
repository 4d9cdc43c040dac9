import { aboutInput, type FormName, formFields, trap } from '@bashke/content';
import { readUpTo } from '../api/read-up-to.ts';

/** Bytes of the longest form: a message in letters that take nine bytes each where they are sent as a form. */
const LIMIT = 64_000;

/** What was sent, by field, unchecked. */
export type RawForm = Readonly<Record<string, unknown>>;

/** A form as it arrived. */
export interface Body {
  /** By a script, which is answered in JSON. */
  isJson: boolean;
  raw: RawForm;
}

/** What goes with the fields of every form. */
const around = ['campaign', 'language', aboutInput, 'altcha', trap];

interface Request {
  headers: Headers;
  body?: unknown;
}

/** True when a script sends, or something else that is not a page. */
export const isJson = ({ headers }: Pick<Request, 'headers'>): boolean =>
  /^application\/json\s*(;|$)/i.test(headers.get('Content-Type') ?? '');

/**
 * Reads a form. Only what belongs to it is kept.
 * @returns `large` when it is longer than any can be, `broken` when it is none
 */
export async function readForm(req: Request, form: FormName): Promise<Body | 'large' | 'broken'> {
  const type = req.headers.get('Content-Type') ?? '';
  const sentByScript = isJson(req);
  if (!sentByScript && !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return 'broken';
  const bytes = await readUpTo(req, LIMIT);
  if (bytes === undefined) return 'large';
  const text = new TextDecoder().decode(bytes);
  const read = sentByScript ? readJson(text) : readPairs(text, form);
  if (read === undefined) return 'broken';
  const names = [...around, ...formFields[form].map(({ name }) => name)];
  const raw = Object.fromEntries(
    names.filter((name) => Object.hasOwn(read, name)).map((name) => [name, read[name]]),
  );
  return { isJson: sentByScript, raw };
}

function readJson(text: string): RawForm | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as RawForm)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Several boxes share a name; of anything else that comes twice the last counts. */
function readPairs(text: string, form: FormName): RawForm {
  const pairs = new URLSearchParams(text);
  const several = new Set(
    formFields[form].filter(({ input }) => input === 'sessions').map(({ name }) => name),
  );
  return Object.fromEntries(
    [...new Set(pairs.keys())].map((name) => {
      const values = pairs.getAll(name);
      return [name, several.has(name) ? values : values.at(-1)];
    }),
  );
}

/** Reads the answer that goes with the button of a private link; `undefined` where it is none or far too long. */
export async function readAnswer(req: Request): Promise<string | undefined> {
  const bytes = await readUpTo(req, LIMIT);
  return bytes && (new URLSearchParams(new TextDecoder().decode(bytes)).get('answer') ?? undefined);
}
