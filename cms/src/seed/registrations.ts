import type { Language } from '@bashke/content';
import type { Payload } from 'payload';
import type { RegistrationState } from '../collections/registrations/config.ts';
import { nowOf } from '../consent/clock-door.ts';
import { type Claim, giveSeats, type Wish } from '../registrations/seats.ts';
import { tokenHashOf } from '../registrations/store.ts';
import { readSummit } from '../registrations/summit.ts';
import { identityOf } from './identities.ts';

/** Somebody invented who registers: nobody has such a name, and no mail reaches `shembull.al`. */
interface Example {
  name: string;
  organisation?: string;
  role?: string;
  access?: string;
  dietary?: string;
  language?: Language;
  /** Not given: the address was confirmed. */
  is?: 'unconfirmed' | 'cancelled';
}

const school = 'Shkolla „Shembulli“';
const ministry = 'Ministria e Shembullit';
const centre = 'Qendra „Shembull“';

/** In the order in which they registered. */
const examples: readonly Example[] = [
  { name: 'Arta Shembulli', organisation: centre, role: 'drejtuese' },
  { name: 'Blerim Modeli', organisation: school, role: 'mësues i TIK-ut', dietary: 'mish derri' },
  { name: 'Drita Prova', organisation: ministry, role: 'specialiste', access: 'Rampë' },
  { name: 'Edon Trillimi', organisation: 'Gazeta „Shembulli“', role: 'gazetar' },
  { name: 'Fatmira Skica', organisation: school, role: 'psikologe', dietary: 'mish' },
  { name: 'Gent Ilustrimi', organisation: 'Operatori Shembull', role: 'siguria e rrjetit' },
  { name: 'Hana Example', organisation: 'Example Foundation', role: 'programme officer', language: 'en' },
  { name: 'Ilir Shembulli', organisation: 'Policia (shembull)', role: 'hetues', dietary: 'bukë me gluten' },
  {
    name: 'Jonida Modeli',
    organisation: centre,
    role: 'juriste',
    access: 'Gjuha e shenjave shqipe',
  },
  { name: 'Kastriot Prova', organisation: 'Bashkia Shembull', role: 'punonjës për mbrojtjen e fëmijës' },
  { name: 'Liri Trillimi', organisation: school, role: 'drejtoreshë' },
  { name: 'Mirela Skica', organisation: 'Universiteti i Shembullit', role: 'studiuese', dietary: 'mish' },
  { name: 'Niko Ilustrimi', role: 'prind' },
  { name: 'Olta Shembulli', organisation: ministry, role: 'këshilltare', is: 'cancelled' },
  { name: 'Petrit Modeli', organisation: 'Gjykata (shembull)', role: 'gjyqtar' },
  { name: 'Qamile Prova', organisation: school, role: 'mësuese kujdestare', access: 'Rampë' },
  { name: 'Rinor Trillimi', organisation: 'Platforma Shembull', role: 'politikat publike' },
  { name: 'Sam Example', organisation: 'Example Embassy', language: 'en', dietary: 'nuts' },
  { name: 'Shpresa Skica', organisation: 'Spitali (shembull)', role: 'pediatre' },
  { name: 'Teuta Ilustrimi', organisation: centre, role: 'linja e ndihmës', dietary: 'arra' },
  { name: 'Thanas Shembulli', organisation: 'Forumi i Prindërve (shembull)', role: 'kryetar' },
  { name: 'Uran Modeli', organisation: 'Startup Shembulli', role: 'themelues', is: 'unconfirmed' },
  { name: 'Valbona Prova', organisation: 'Radio Shembulli', role: 'redaktore' },
  { name: 'Violeta Trillimi', organisation: school, role: 'mësuese', access: 'Vend pranë daljes' },
  { name: 'Xhevahir Skica', organisation: 'Sindikata (shembull)', role: 'sekretar' },
  { name: 'Ylli Ilustrimi', organisation: 'Këshilli Rinor (shembull)', role: 'anëtar' },
  { name: 'Zana Shembulli', organisation: ministry, role: 'drejtuese sektori' },
  { name: 'Zef Modeli', organisation: 'Biblioteka Shembull', role: 'bibliotekar', is: 'cancelled' },
  { name: 'Alma Prova', organisation: 'Fondacioni Shembull', role: 'koordinatore' },
  { name: 'Besnik Trillimi', organisation: 'Banka (shembull)', role: 'siguria', is: 'unconfirmed' },
  { name: 'Cveta Example', organisation: 'Example Network', role: 'researcher', language: 'en' },
];

const HOUR_MS = 3_600_000;

/**
 * Writes some thirty invented registrations for a published summit, seated and waiting as its capacity has it. No mail
 * is sent. What is there already stays as it is.
 * @returns how many were written
 */
export async function seedRegistrations(payload: Payload, summit: string): Promise<number> {
  const known = await readSummit(payload, summit);
  if (!known) throw new Error(`The summit ${summit} is not published, so nobody can register for it.`);
  const ids = known.sessions.map(({ session }) => session.id);
  const first = nowOf(payload) - (examples.length + 1) * HOUR_MS;
  const at = (index: number) => new Date(first + index * HOUR_MS).toISOString();
  const claims = examples.map(({ is }, index): Claim => ({
    id: identityOf(`registrations/${summit}/${index}`),
    state: is ?? 'waiting',
    since: is === 'unconfirmed' ? undefined : at(index),
    sessions: is === 'cancelled' ? [] : wishesOf(ids, index, at(index)),
  }));
  const given = giveSeats(claims, known.seats);
  const { docs: there } = await payload.find({
    collection: 'registrations',
    where: { id: { in: claims.map(({ id }) => id) } },
    select: {},
    depth: 0,
    pagination: false,
  });
  let written = 0;
  for (const [index, claim] of given.entries()) {
    if (there.some(({ id }) => String(id) === claim.id)) continue;
    await payload.create({
      collection: 'registrations',
      data: {
        ...dataOf(examples[index]!, claim.state),
        id: claim.id,
        summit,
        campaign: known.summit.campaign,
        state: claim.state,
        confirmedAt: claim.since ?? null,
        sessions: [...claim.sessions] as unknown[],
        tokenHash: tokenHashOf(payload, claim.id),
        createdAt: at(index),
      },
      depth: 0,
    });
    written += 1;
  }
  return written;
}

/** Everybody chooses a few sessions, not the same ones. */
const wishesOf = (sessions: readonly string[], index: number, since: string): Wish[] =>
  sessions
    .filter((_, place) => (index + place) % 4 === 0 || (index * 3 + place) % 7 === 0)
    .map((session) => ({ session, state: 'interested', since }));

/** What an example wrote; of those who cancelled only name and address are kept. */
function dataOf({ is, ...example }: Example, state: RegistrationState) {
  const { name, language = 'sq', ...more } = example;
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@shembull.al`;
  return state === 'cancelled' || is === 'cancelled'
    ? { name, email, language }
    : { name, email, language, ...more };
}
