import { randomBytes } from 'node:crypto';
import type { FormValues, Language } from '@bashke/content';
import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import type { Sent } from '../forms/definition.ts';
import { FormRefusal } from '../forms/refusal.ts';
import { sendLetter } from '../mail/send.ts';
import type { Registration } from '../payload-types.ts';
import { againLetter, confirmLetter } from './letters.ts';
import { inLine } from './line.ts';
import type { Wish } from './seats.ts';
import { findByEmail, tokenHashOf } from './store.ts';
import { isShownBy, opennessOf, type PublicSummit, readSummit } from './summit.ts';

type Words = Readonly<Record<Language, string>>;

const refusals = {
  unknown: {
    sq: 'Ky samit nuk gjendet më këtu. Ngarkojeni faqen përsëri dhe provoni edhe një herë.',
    en: 'This summit is not here any more. Reload the page and try again.',
  },
  'not-open': {
    sq: 'Regjistrimi nuk është i hapur. Shihni në faqen e samitit se kur hapet.',
    en: 'Registration is not open. See on the page of the summit when it opens.',
  },
  closed: {
    sq: 'Afati i regjistrimit ka kaluar. Nëse doni gjithsesi të vini, shkruajuni organizatorëve.',
    en: 'The time for registering is over. If you want to come nevertheless, write to the organisers.',
  },
  begun: {
    sq: 'Samiti ka filluar, prandaj nuk mund të regjistroheni më këtu. Pyesni në hyrje.',
    en: 'The summit has begun, so you cannot register here any more. Ask at the entrance.',
  },
  sessions: {
    sq: 'Një seancë që zgjodhët nuk është më në program. Ngarkojeni faqen përsëri dhe zgjidhni edhe një herë.',
    en: 'A session that you chose is not on the agenda any more. Reload the page and choose again.',
  },
} as const satisfies Record<string, Words>;

/**
 * Stores a registration, and has a mail sent with which it is confirmed; until then it holds no seat. Whoever is
 * registered already gets a mail that says so, and nothing changes.
 */
export async function receiveRegistration({
  payload,
  values,
  envelope,
}: Sent<'registration'>): Promise<void> {
  const known = envelope.about === undefined ? undefined : await readSummit(payload, envelope.about);
  if (!known || !(await isShownBy(payload, known, envelope.campaign)))
    throw new FormRefusal(refusals.unknown);
  const openness = opennessOf(known, nowOf(payload));
  if (openness !== 'open') throw new FormRefusal(refusals[openness]);
  const chosen = new Set(values.sessions);
  const isPublic = (id: string) => known.sessions.some(({ session }) => session.id === id);
  if (![...chosen].every(isPublic)) throw new FormRefusal(refusals.sessions, 'sessions');

  await inLine(known.summit.id, async () => {
    const [found] = await findByEmail(payload, values.email, known.summit.id);
    if (found && (found.state === 'seated' || found.state === 'waiting')) {
      await sendLetter(payload, await againLetter({ payload, registration: found, known }));
      return;
    }
    const data = dataOf(payload, values, known, { ...envelope, sessions: [...chosen] });
    const registration = await begin(payload, data, found);
    await sendLetter(payload, confirmLetter({ payload, registration, known }));
  });
}

type Data = Omit<Registration, 'id' | 'tokenHash' | 'updatedAt' | 'createdAt'>;

const dataOf = (
  payload: Payload,
  { name, organisation, role, email, access, dietary }: FormValues<'registration'>,
  { summit }: PublicSummit,
  { campaign, language, sessions }: { campaign: string; language: Language; sessions: string[] },
): Data => {
  const since = new Date(nowOf(payload)).toISOString();
  return {
    name,
    organisation: organisation ?? null,
    role: role ?? null,
    email,
    access: access ?? null,
    dietary: dietary ?? null,
    summit: summit.id,
    campaign,
    language,
    state: 'unconfirmed',
    confirmedAt: null,
    sessions: sessions.map((session): Wish => ({ session, state: 'interested', since })) as unknown[],
  };
};

/**
 * Stores a registration. Whoever has not confirmed, or has cancelled, begins anew in the place of the one before: the
 * link, which is made from the identity, is the same in all their mails.
 */
async function begin(payload: Payload, data: Data, before: Registration | undefined): Promise<Registration> {
  // Each of the databases takes an identity of this form.
  const id = before ? String(before.id) : randomBytes(12).toString('hex');
  if (before) {
    await payload.delete({ collection: 'registrations', id, depth: 0, context: { leavesSeats: true } });
  }
  return payload.create({
    collection: 'registrations',
    data: {
      ...data,
      id,
      tokenHash: tokenHashOf(payload, id),
      createdAt: new Date(nowOf(payload)).toISOString(),
    },
    depth: 0,
  });
}
