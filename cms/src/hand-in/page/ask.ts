import type { Language } from '@bashke/content';

/** The studio said no: the sentence is for the reader, `field` says where it belongs. */
export class Refused extends Error {
  readonly code: string;
  readonly field: string | undefined;

  constructor(message: string, code: string, field: string | undefined) {
    super(message);
    this.code = code;
    this.field = field;
  }
}

/** The studio cannot be reached, or is in trouble. */
export class Unreachable extends Error {}

export interface Question {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The key of a private link. */
  token?: string;
  body?: unknown;
  /** Goes on when the page is closed. */
  keepalive?: boolean;
}

/**
 * Asks the studio's hand-in API. No cookie goes along.
 * @throws Refused with a sentence to show
 * @throws Unreachable when no answer comes that means anything
 */
export async function ask<T>(
  language: Language,
  path: string,
  { method = 'GET', token, body, keepalive = false }: Question = {},
): Promise<T> {
  const response = await fetch(`/api/hand-in/${path}`, {
    method,
    credentials: 'omit',
    cache: 'no-store',
    keepalive,
    headers: {
      'Accept-Language': language,
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...((method === 'POST' || method === 'PUT') && { 'Content-Type': 'application/json' }),
    },
    ...((method === 'POST' || method === 'PUT') && { body: JSON.stringify(body ?? {}) }),
  }).catch((error: unknown) => {
    throw new Unreachable(String(error));
  });
  const answer = (await response.json().catch(() => undefined)) as
    (T & { errors?: { message?: string; code?: string; field?: string }[] }) | undefined;
  const [refusal] = answer?.errors ?? [];
  if (refusal?.message && refusal.code) throw new Refused(refusal.message, refusal.code, refusal.field);
  if (!response.ok || answer === undefined) throw new Unreachable(`The studio answered ${response.status}`);
  return answer;
}
