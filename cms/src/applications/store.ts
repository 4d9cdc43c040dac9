import type { Payload } from 'payload';
import { linkTo } from '../forms/links.ts';
import { type MemberGroup, readGroup } from '../membership/group.ts';
import type { Application } from '../payload-types.ts';
import { linkTokenOf } from '../public/link-token.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { hashOf, isToken } from '../public/tokens.ts';
import { idOf } from '../publishing/stored.ts';
import type { LetterAbout, Links } from './letters.ts';

/** Days in which an address has to be confirmed. */
export const UNCONFIRMED_DAYS = 7;
/** Days after which what was decided is deleted, and a question that nobody answered: six months. */
export const DECIDED_DAYS = 183;

/** Runs `work` while nothing else is done with an application. */
export const aboutApplication = <T>(id: string, work: () => Promise<T>): Promise<T> =>
  oneAtATime(`application ${id}`, work);

export const readApplication = (payload: Payload, id: string): Promise<Application | null> =>
  payload.findByID({ collection: 'applications', id, depth: 0, disableErrors: true });

/** The application behind a private link. */
export async function findByToken(payload: Payload, token: string): Promise<Application | undefined> {
  if (!isToken(token)) return undefined;
  const { docs } = await payload.find({
    collection: 'applications',
    where: { tokenHash: { equals: hashOf(token) } },
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0];
}

/** The secret of an application's link: the same in all of its letters. */
export const tokenOf = (payload: Payload, id: string): string => linkTokenOf(payload, `applications/${id}`);

/** The private links of an application. */
export function linksOf(payload: Payload, id: string): Links {
  const token = tokenOf(payload, id);
  const link = (action: keyof Links) => linkTo('application', action, token);
  return { confirm: link('confirm'), answer: link('answer'), withdraw: link('withdraw') };
}

/** What letters about an application are made of. */
export async function letterAbout(
  payload: Payload,
  application: Application,
): Promise<LetterAbout & { of: MemberGroup | undefined }> {
  const { language } = application;
  const group = await readGroup(payload, idOf(application.group) ?? '');
  return {
    applicant: application,
    group: group?.nameIn(language) ?? '',
    email: await group?.contactIn(language),
    of: group,
  };
}
