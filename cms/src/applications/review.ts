import { type Language, languages } from '@bashke/content';
import type { Payload } from 'payload';
import type { ApplicationState } from '../collections/applications/config.ts';
import { readWritten } from '../membership/member.ts';
import { readMember } from '../membership/store.ts';
import type { Application } from '../payload-types.ts';
import { idOf } from '../publishing/stored.ts';
import { type Duplicate, findDuplicates } from './find-duplicates.ts';
import { freeSlugs } from './free-slug.ts';
import type { Applicant, LetterAbout } from './letters.ts';
import { letterAbout } from './store.ts';

/** An application as staff see it. */
export interface ApplicationReview {
  id: string;
  state: ApplicationState;
  applicant: Applicant & { about: string; email: string };
  sentAt: string;
  confirmedAt: string | undefined;
  signedAt: string | undefined;
  group: { id: string; name: string; isPublished: boolean; confirms: boolean } | undefined;
  duplicates: Duplicate[];
  /** What was asked, or why it was declined. */
  note: string | undefined;
  answer: string | undefined;
  decidedAt: string | undefined;
  decidedBy: string | undefined;
  /** What it became; without what it does in some languages, because nobody has written it yet. */
  member: { id: string; name: string; isPublished: boolean; page?: string; missing: Language[] } | undefined;
  /** What letters to the applicant are made of, and where the member's page would be. */
  letter: LetterAbout & { page?: string };
}

/** Gathers what staff need to decide; `undefined` when there is no such application. */
export async function reviewOf(
  payload: Payload,
  id: string,
  language: Language,
): Promise<ApplicationReview | undefined> {
  const application = await payload.findByID({
    collection: 'applications',
    id,
    depth: 0,
    disableErrors: true,
  });
  if (!application) return undefined;
  const { of: group, applicant: _, ...about } = await letterAbout(payload, application);
  const { name, kind, sector, county, url, contact } = application;
  const applicant = { name, kind, sector, county, url, contact, language: application.language };
  const slugs = group && (await freeSlugs(payload, group.id, name));
  const page = slugs && group.pageOf(slugs, application.language);
  const isOpen = application.state !== 'accepted' && application.state !== 'declined';
  return {
    id: String(application.id),
    state: application.state,
    applicant: { ...applicant, about: application.about, email: application.email },
    sentAt: application.createdAt,
    confirmedAt: application.confirmedAt ?? undefined,
    signedAt: application.signedAt ?? undefined,
    group: group && {
      id: group.id,
      name: group.nameIn(language),
      isPublished: group.isPublished,
      confirms: group.confirms,
    },
    duplicates: isOpen ? await findDuplicates(payload, application) : [],
    note: application.note ?? undefined,
    answer: application.answer ?? undefined,
    decidedAt: application.decidedAt ?? undefined,
    decidedBy: await nameOf(payload, application),
    member: await memberOf(payload, application),
    letter: { ...about, applicant, ...(page !== undefined && { page }) },
  };
}

async function nameOf(payload: Payload, { decidedBy }: Application): Promise<string | undefined> {
  const id = idOf(decidedBy);
  const user = id && (await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true }));
  return user ? user.name : undefined;
}

async function memberOf(payload: Payload, application: Application): Promise<ApplicationReview['member']> {
  const id = idOf(application.member);
  const member = id && (await readWritten(payload, id));
  const row = id && (await readMember(payload, id));
  if (!member || !row) return undefined;
  const about = (row['about'] ?? {}) as Partial<Record<Language, string | null>>;
  const page = member.isPublished ? member.group.pageOf(member.slugs, application.language) : undefined;
  return {
    id: member.id,
    name: member.name,
    isPublished: member.isPublished,
    ...(page !== undefined && { page }),
    missing: languages.filter((language) => !about[language]),
  };
}
