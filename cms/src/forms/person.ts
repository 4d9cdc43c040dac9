import type { Payload } from 'payload';
import { sameAddress } from '../public/same-address.ts';
import { forms } from './index.ts';

/** What is kept of one address, form by form, and the mails that went to it. */
export interface Person {
  email: string;
  forms: Record<string, object[]>;
  mails: object[];
}

/** Everything that is kept of an address. */
export async function findPerson(payload: Payload, email: string): Promise<Person> {
  const found: Record<string, object[]> = {};
  for (const form of Object.values(forms)) found[form.name] = await form.find(payload, email);
  const mails = (await mailsTo(payload, email)).map(
    ({ id, to, subject, text, state, createdAt, sentAt }) => ({
      id,
      to,
      subject,
      text,
      state,
      createdAt,
      sentAt,
    }),
  );
  return { email, forms: found, mails };
}

/** Erases everything that is kept of an address. @returns how many records went, by form, and how many mails */
export async function erasePerson(payload: Payload, email: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  // Counted first: mails go with what they are about.
  const mails = await mailsTo(payload, email);
  for (const form of Object.values(forms)) counts[form.name] = await form.erase(payload, email);
  await payload.db.deleteMany({ collection: 'mails', where: { id: { in: mails.map(({ id }) => id) } } });
  // What a record sent while it went, such as word to whoever moved up, is not to this address; what is, goes too.
  const late = await mailsTo(payload, email);
  await payload.db.deleteMany({ collection: 'mails', where: { id: { in: late.map(({ id }) => id) } } });
  return { ...counts, mails: mails.length };
}

async function mailsTo(payload: Payload, email: string) {
  const { docs } = await payload.find({
    collection: 'mails',
    where: { to: { like: email } },
    pagination: false,
    depth: 0,
  });
  return docs.filter(({ to }) => sameAddress(to, email));
}
