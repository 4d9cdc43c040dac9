import { type Language, plainLine } from '@bashke/content';
import type { Payload } from 'payload';
import { type ConsentUse, consentUses, type GuardianState } from '../collections/consents/config.ts';
import type { AgeBand } from '../collections/participants/config.ts';
import { needsGuardian } from '../consent/validity.ts';
import type { Consent, Contribution, Invitation, Participant } from '../payload-types.ts';
import { checkAlias } from '../safeguarding/index.ts';
import { requireOpen } from './find.ts';
import { HandInRefusal } from './refusal.ts';
import { hashOf, makeToken } from '../public/tokens.ts';

/** People that one contribution can have. */
export const PEOPLE_LIMIT = 8;

export interface PersonInput {
  alias: string;
  ageBand: AgeBand;
  school?: string | undefined;
}

/** A person with what they said yes to. */
export interface Person {
  participant: Participant;
  consents: Consent[];
}

/** @throws HandInRefusal `alias-refused` with the reason when it tells who somebody is */
export function requireAlias(alias: string, language: Language): void {
  const checked = checkAlias(alias, language);
  if (!checked.ok) throw new HandInRefusal('alias-refused', { field: 'alias', sentence: checked.message });
}

/** Everybody in a contribution, the one who began it first. */
export async function peopleOf(payload: Payload, contribution: string): Promise<Person[]> {
  const { docs: participants } = await payload.find({
    collection: 'participants',
    where: { contribution: { equals: contribution } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  });
  if (participants.length === 0) return [];
  const { docs: consents } = await payload.find({
    collection: 'consents',
    where: { participant: { in: participants.map(({ id }) => id) } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  });
  return participants.map((participant) => ({
    participant,
    consents: consents.filter((consent) => String(consent.participant) === String(participant.id)),
  }));
}

/** Adds somebody to a contribution. @throws HandInRefusal */
export async function addPerson(
  payload: Payload,
  contribution: Contribution,
  person: PersonInput,
): Promise<void> {
  requireOpen(contribution);
  const people = await peopleOf(payload, String(contribution.id));
  if (people.length >= PEOPLE_LIMIT)
    throw new HandInRefusal('too-many-people', { params: { limit: PEOPLE_LIMIT } });
  requireOwnAlias(people, person.alias, contribution.language);
  await payload.create({
    collection: 'participants',
    data: { ...dataOf(person), contribution: String(contribution.id) },
    depth: 0,
  });
}

/**
 * Changes what is known of somebody. Who becomes younger than 16 needs a guardian from then on; the no of a guardian
 * stays, whatever the age is said to be afterwards.
 * @throws HandInRefusal
 */
export async function changePerson(
  payload: Payload,
  contribution: Contribution,
  id: string,
  person: PersonInput,
): Promise<void> {
  requireOpen(contribution);
  const people = await peopleOf(payload, String(contribution.id));
  const before = requirePerson(people, id);
  requireOwnAlias(
    people.filter((each) => each !== before),
    person.alias,
    contribution.language,
  );
  await payload.update({ collection: 'participants', id, data: dataOf(person), depth: 0 });
  if (before.participant.ageBand === person.ageBand) return;
  for (const consent of before.consents) {
    if (consent.guardian === 'refused') continue;
    const guardian: GuardianState = needsGuardian(person.ageBand) ? 'waiting' : 'not-needed';
    await payload.update({ collection: 'consents', id: consent.id, data: { guardian }, depth: 0 });
  }
}

/** Takes somebody out of a contribution, with all that they said. The one who began it stays. @throws HandInRefusal */
export async function removePerson(payload: Payload, contribution: Contribution, id: string): Promise<void> {
  requireOpen(contribution);
  const people = await peopleOf(payload, String(contribution.id));
  const person = requirePerson(people, id);
  if (person === people[0]) throw new HandInRefusal('people-missing');
  await payload.delete({ collection: 'consents', where: { participant: { equals: id } } });
  await payload.delete({ collection: 'participants', id });
}

/** Until when a yes lasts that is given now. */
export function consentEnd({ consentMonths }: Pick<Invitation, 'consentMonths'>, now = new Date()): Date {
  const until = new Date(now);
  until.setUTCMonth(until.getUTCMonth() + consentMonths);
  return until;
}

/** Records what somebody says yes to; what is not in `uses` they do not agree to. @throws HandInRefusal */
export async function recordConsents(
  payload: Payload,
  contribution: Contribution,
  id: string,
  uses: readonly ConsentUse[],
  now: Date = new Date(),
): Promise<void> {
  requireOpen(contribution);
  const { participant, consents } = requirePerson(await peopleOf(payload, String(contribution.id)), id);
  const invitation = await payload.findByID({
    collection: 'invitations',
    id: String(contribution.invitation),
    depth: 0,
  });
  const until = consentEnd(invitation, now);
  // A guardian who was asked already is asked for this as well, through the same link.
  const guardianTokenHash = consents.find((consent) => consent.guardianTokenHash)?.guardianTokenHash ?? null;
  for (const use of consentUses) {
    const given = consents.find((consent) => consent.use === use);
    if (given && !uses.includes(use)) await payload.delete({ collection: 'consents', id: given.id });
    if (given || !uses.includes(use)) continue;
    await payload.create({
      collection: 'consents',
      data: {
        participant: participant.id,
        use,
        campaigns: [String(invitation.campaign)],
        until: until.toISOString(),
        givenBy: 'self',
        givenAt: now.toISOString(),
        guardian: needsGuardian(participant.ageBand) ? 'waiting' : 'not-needed',
        guardianTokenHash,
      },
      depth: 0,
    });
  }
}

/**
 * Makes the link that the guardian of somebody under 16 answers through. An earlier link stops working.
 * @returns its token, which is not kept anywhere
 * @throws HandInRefusal `person-unknown`
 */
export async function makeGuardianToken(
  payload: Payload,
  contribution: Contribution,
  id: string,
): Promise<string> {
  const { participant, consents } = requirePerson(await peopleOf(payload, String(contribution.id)), id);
  if (!needsGuardian(participant.ageBand)) throw new HandInRefusal('person-unknown');
  const token = makeToken();
  for (const consent of consents) {
    await payload.update({
      collection: 'consents',
      id: consent.id,
      data: { guardianTokenHash: hashOf(token) },
      depth: 0,
    });
  }
  return token;
}

function requirePerson(people: readonly Person[], id: string): Person {
  const person = people.find(({ participant }) => String(participant.id) === id);
  if (!person) throw new HandInRefusal('person-unknown');
  return person;
}

function requireOwnAlias(others: readonly Person[], alias: string, language: Language): void {
  requireAlias(alias, language);
  const fold = (text: string) => text.trim().toLocaleLowerCase('sq');
  if (others.some(({ participant }) => fold(participant.alias) === fold(alias))) {
    throw new HandInRefusal('alias-taken', { field: 'alias' });
  }
}

const dataOf = ({ alias, ageBand, school }: PersonInput) => ({
  alias: alias.trim(),
  ageBand,
  school: plainLine(school ?? '') || null,
});
