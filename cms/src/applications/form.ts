import { defaultLanguage } from '@bashke/content';
import type { Payload, Where } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { defineForm } from '../forms/definition.ts';
import { readGroup } from '../membership/group.ts';
import { eraseContact } from '../membership/store.ts';
import { dayOf } from '../publishing/stored.ts';
import { actions } from './actions.ts';
import { sameAddress } from './duplicates.ts';
import { receive } from './receive.ts';
import { paragraphsOf } from './statement.ts';
import { DECIDED_DAYS, UNCONFIRMED_DAYS } from './store.ts';

const DAY_MS = 86_400_000;

/** How people become members of a group. */
export const application = defineForm({
  name: 'application',
  receive,
  actions,
  /** What is signed: the statement of the group, in the language of the form. */
  async choices(payload, { about, language }) {
    const group = about === undefined ? undefined : await readGroup(payload, about);
    // Whoever sends says which group it is: of one that is not public nothing is shown.
    if (!group?.isPublished) return {};
    const paragraphs = paragraphsOf(group.statementIn(language));
    return paragraphs.length > 0 ? { statement: { title: group.nameIn(language), paragraphs } } : {};
  },
  /** An address that nobody confirmed, a question that nobody answered, and what was decided: of a member its document goes on. */
  async expire(payload) {
    const before = (days: number) => new Date(nowOf(payload) - days * DAY_MS).toISOString();
    const old: Where[] = [
      {
        and: [{ state: { equals: 'unconfirmed' } }, { signedAt: { less_than: before(UNCONFIRMED_DAYS) } }],
      },
      {
        and: [
          { state: { in: ['asked', 'accepted', 'declined'] } },
          { decidedAt: { less_than: before(DECIDED_DAYS) } },
        ],
      },
    ];
    await payload.delete({ collection: 'applications', where: { or: old }, depth: 0 });
  },
  async find(payload, email) {
    const { applications, members, formerly } = await ofAddress(payload, email);
    return [
      ...applications.map(({ id, name, kind, sector, county, url, about, contact, state, ...rest }) => ({
        collection: 'applications',
        id,
        name,
        kind,
        sector,
        county,
        url,
        about,
        contact,
        email: rest.email,
        language: rest.language,
        state,
        sentAt: rest.createdAt,
        signedAt: rest.signedAt,
        confirmedAt: rest.confirmedAt,
        decidedAt: rest.decidedAt,
        question: rest.note,
        answer: rest.answer,
      })),
      ...members.map(({ id, name, contact, language, joined, signed, confirmed, ...rest }) => ({
        collection: 'members',
        id,
        name,
        contact,
        email: rest.email,
        language,
        joined: dayOf(joined),
        signed: dayOf(signed),
        confirmed: dayOf(confirmed),
        // Erasing takes the contact alone: the entry in the directory is the member's, and stays.
        staysPublic: rest._status === 'published',
      })),
      ...formerly.map(({ id }) => ({ collection: 'members', id, email, inHistoryOnly: true })),
    ];
  },
  /** Applications go. Of a member the contact goes, everywhere in its history; its public entry is not about a person to write to, and stays. */
  async erase(payload, email) {
    const { applications, members, formerly } = await ofAddress(payload, email);
    for (const { id } of applications) await payload.delete({ collection: 'applications', id, depth: 0 });
    for (const { id } of [...members, ...formerly]) await eraseContact(payload, id, email);
    return applications.length + members.length + formerly.length;
  },
});

/** The applications and the members of an address, those in the bin too, and members whose history alone has it. */
async function ofAddress(payload: Payload, email: string) {
  const all = { where: { email: { like: email } }, depth: 0, pagination: false } as const;
  const applications = await payload.find({ collection: 'applications', ...all });
  const members = await payload.find({ collection: 'members', trash: true, locale: defaultLanguage, ...all });
  // `like` finds whatever holds it, in any capitals.
  const isTheirs = (each: { email?: string | null }) => sameAddress(each.email ?? '', email);
  const theirs = members.docs.filter(isTheirs);
  const versions = await payload.findVersions({
    collection: 'members',
    where: { 'version.email': { like: email } },
    trash: true,
    depth: 0,
    pagination: false,
  });
  const before = new Set(
    versions.docs.filter(({ version }) => isTheirs(version)).map(({ parent }) => String(parent)),
  );
  for (const { id } of theirs) before.delete(String(id));
  return {
    applications: applications.docs.filter(isTheirs),
    members: theirs,
    formerly: [...before].map((id) => ({ id })),
  };
}
