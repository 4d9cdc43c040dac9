import type { Payload } from 'payload';
import type { ConsentUse } from '../collections/consents/config.ts';
import type { ContributionKind } from '../collections/invitations/config.ts';
import type { Contribution } from '../payload-types.ts';
import { requireOpen } from './find.ts';
import { changeFiles, type ContributionFile } from './files.ts';
import { useWords } from './messages.ts';
import { neededUses } from './needed-uses.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { type Person, peopleOf } from './people.ts';
import { plainLine, plainText } from '@bashke/content';
import { HandInRefusal } from './refusal.ts';
import { kindOfFile } from './view.ts';

export interface Description {
  title: string;
  words: string;
  /** What pictures show, by upload. */
  alts: Readonly<Record<string, string>>;
}

/** Keeps what was written so far. @throws HandInRefusal `not-now` */
export async function describe(
  payload: Payload,
  contribution: Contribution,
  { title, words, alts }: Description,
): Promise<void> {
  requireOpen(contribution);
  const id = String(contribution.id);
  await oneAtATime(`contribution ${id}`, () =>
    payload.update({
      collection: 'contributions',
      id,
      data: { title: plainLine(title), words: plainText(words) },
      depth: 0,
    }),
  );
  if (Object.keys(alts).length === 0) return;
  await changeFiles(payload, id, (files) =>
    files.map((file) => {
      const alt = alts[file.upload ?? ''];
      return alt === undefined ? file : { ...file, alt: plainLine(alt) };
    }),
  );
}

/**
 * Hands a contribution in: from now on it waits for a reviewer.
 * @throws HandInRefusal for the first thing that is missing
 */
export async function submit(payload: Payload, contribution: Contribution, now = new Date()): Promise<void> {
  requireOpen(contribution);
  const id = String(contribution.id);
  const language = contribution.language;
  const invitation = await payload.findByID({
    collection: 'invitations',
    id: String(contribution.invitation),
    depth: 0,
  });
  if (!contribution.title?.trim()) throw new HandInRefusal('title-missing', { field: 'title' });
  const kind = requireFiles(contribution.files ?? [], invitation.kinds);
  const people = await peopleOf(payload, id);
  if (people.length === 0) throw new HandInRefusal('people-missing', { field: 'people' });
  requireConsents(people, neededUses[kind], language);
  await oneAtATime(`contribution ${id}`, () =>
    payload.update({
      collection: 'contributions',
      id,
      data: { state: 'waiting', kind, submittedAt: now.toISOString(), message: null },
      depth: 0,
    }),
  );
}

function requireFiles(
  files: readonly ContributionFile[],
  asked: readonly ContributionKind[],
): ContributionKind {
  const field = 'files';
  if (files.length === 0) throw new HandInRefusal('file-missing', { field });
  if (files.some(({ state }) => state === 'refused')) throw new HandInRefusal('file-refused', { field });
  if (files.some(({ state }) => state !== 'ready')) throw new HandInRefusal('file-unfinished', { field });
  const kinds = new Set(files.map(kindOfFile));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) throw new HandInRefusal('kinds-mixed', { field });
  if (!asked.includes(kind)) throw new HandInRefusal('kind-not-asked', { field });
  if (kind === 'picture' && files.some(({ alt }) => !alt?.trim())) {
    throw new HandInRefusal('description-missing', { field });
  }
  return kind;
}

function requireConsents(
  people: readonly Person[],
  uses: readonly ConsentUse[],
  language: Contribution['language'],
): void {
  for (const { participant, consents } of people) {
    const missing = uses.find(
      (use) => !consents.some((consent) => consent.use === use && !consent.withdrawnAt),
    );
    if (missing) {
      throw new HandInRefusal('consent-missing', {
        field: 'people',
        params: { alias: participant.alias, use: useWords[missing][language] },
      });
    }
  }
}
