import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isAdmin } from '../access/is-admin.ts';
import { readUpTo } from '../api/read-up-to.ts';
import { env } from '../env.ts';
import { say } from '../i18n/say.ts';
import { erasePerson, findPerson } from './person.ts';
import { personWords } from './person-words.ts';

const asked = z.strictObject({ email: z.string().trim().max(254).pipe(z.email()) });

const noStore = { 'Cache-Control': 'no-store' };

/** Work on what is kept of an address: for administrators, and from the studio itself. */
const ofPerson =
  (work: (req: PayloadRequest, email: string) => Promise<object>): PayloadHandler =>
  async (req) => {
    const refuse = (status: number, message: string) =>
      Response.json({ errors: [{ message }] }, { status, headers: noStore });
    if (isAdmin({ req }) !== true || req.headers.get('Origin') !== env.STUDIO_URL) {
      return refuse(403, say(req, personWords.adminsOnly));
    }
    const bytes = await readUpTo(req, 2000);
    const email = asked.safeParse(parse(bytes)).data?.email;
    if (email === undefined) return refuse(400, say(req, personWords.address));
    return Response.json(await work(req, email), { headers: noStore });
  };

function parse(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Export and erasure of one person's data. */
export const personEndpoints: Endpoint[] = [
  {
    path: '/forms/person',
    method: 'post',
    handler: ofPerson(({ payload }, email) => findPerson(payload, email)),
  },
  {
    path: '/forms/person',
    method: 'delete',
    handler: ofPerson(async ({ payload }, email) => ({ erased: await erasePerson(payload, email) })),
  },
];
