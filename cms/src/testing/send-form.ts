import type { FormName } from '@bashke/content';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Answer, TestStudio } from './studio.ts';

type Fields = Record<string, string | boolean | string[]>;

let visitors = 0;

/** The address of a visitor who has not been here before. */
export function newVisitor(): string {
  visitors += 1;
  return `10.${Math.floor(visitors / 65536)}.${Math.floor(visitors / 256) % 256}.${visitors % 256}`;
}

/** Where a form is sent from. */
interface Sender {
  origin?: string;
  visitor?: string;
}

/** Does the work that the script of a page does. @returns what is sent along as `altcha` */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** Asks for a task and does it. */
export async function prove(studio: TestStudio): Promise<string> {
  const headers = { 'X-Forwarded-For': newVisitor() };
  const { json } = await studio.request('/api/forms/challenge', { headers });
  return solve(json as unknown as Challenge);
}

/** Sends a form as the script of a page does; the work is done unless the fields hold an `altcha`. */
export async function sendAsScript(
  studio: TestStudio,
  form: FormName,
  fields: Fields,
  { origin = 'http://sites.test', visitor = newVisitor() }: Sender = {},
): Promise<Answer> {
  const altcha = fields['altcha'] ?? (await prove(studio));
  return studio.request(`/api/forms/${form}`, {
    method: 'POST',
    body: { ...fields, altcha },
    headers: { Origin: origin, 'X-Forwarded-For': visitor, Accept: 'application/json' },
  });
}

/** Sends a form as a browser without scripts does. */
export function sendAsBrowser(
  studio: TestStudio,
  form: FormName,
  fields: Fields,
  { origin = 'null', visitor = newVisitor() }: Sender = {},
): Promise<Answer> {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) pairs.append(name, String(each));
  }
  return studio.request(`/api/forms/${form}`, {
    method: 'POST',
    form: pairs,
    headers: { Origin: origin, 'X-Forwarded-For': visitor },
  });
}

/** Opens a private link, or presses its button. */
export function follow(
  studio: TestStudio,
  link: string,
  { press = false, answer }: { press?: boolean; answer?: string } = {},
): Promise<Answer> {
  const { pathname, search } = new URL(link);
  return studio.request(`${pathname}${search}`, {
    method: press ? 'POST' : 'GET',
    ...(press && { form: new URLSearchParams(answer === undefined ? {} : { answer }) }),
    headers: { Origin: 'null', 'X-Forwarded-For': newVisitor() },
  });
}

/** What an answer says, as a text. */
export const textOf = ({ bytes }: Pick<Answer, 'bytes'>): string => new TextDecoder().decode(bytes);
