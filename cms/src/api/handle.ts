import type { Language } from '@bashke/content';
import { handleEndpoints, parseCookies } from 'payload';
import { UPLOAD_LIMIT } from '../closed.ts';
import type { Words } from '../fields/words.ts';
import { messages } from '../i18n/messages.ts';
import config from '../payload.config.ts';

/** What a form needs around the file in it. */
const FORM_ALLOWANCE = 1_000_000;

/** Answers a request to the REST API. What is wrong as a whole is turned away before anything reads it. */
export function handleApi(request: Request): Promise<Response> | Response {
  if (!isReadable(new URL(request.url).pathname)) return refuse(request, 400, messages.wrongAddress);
  if (Number(request.headers.get('Content-Length') ?? 0) > UPLOAD_LIMIT + FORM_ALLOWANCE) {
    return refuse(request, 413, messages.fileTooLarge);
  }
  return handleEndpoints({ config, request });
}

/** Payload stumbles over an address whose percent signs mean nothing. */
function isReadable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

function refuse({ headers }: Request, status: number, words: Words): Response {
  const message = words[languageOf(headers)].replace('{limit}', String(UPLOAD_LIMIT / 1e6));
  return Response.json({ errors: [{ message }] }, { status });
}

/** The language of the studio as Payload would find it, for answers given before Payload is asked. */
function languageOf(headers: Headers): Language {
  const wanted = parseCookies(headers).get('payload-lng') ?? headers.get('Accept-Language') ?? '';
  return /^en\b/i.test(wanted) ? 'en' : 'sq';
}
