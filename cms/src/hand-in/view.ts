import { type Language, languages } from '@bashke/content';
import { explainNote, explainRefusal, explainRemoved, type IntakeRefusal } from '@bashke/intake';
import type { Payload } from 'payload';
import type { ConsentUse, GuardianState } from '../collections/consents/config.ts';
import type { ContributionState, FileState } from '../collections/contributions/config.ts';
import type { ContributionKind } from '../collections/invitations/config.ts';
import type { AgeBand } from '../collections/participants/config.ts';
import { needsGuardian } from '../consent/validity.ts';
import { findWithdrawal } from '../consent/withdraw.ts';
import type { Contribution, Withdrawal } from '../payload-types.ts';
import { dayOf } from '../publishing/stored.ts';
import { intakeLineOf } from '../quarantine/line.ts';
import type { ContributionFile } from './files.ts';
import { findByToken } from './find.ts';
import { consentEnd, type Person, peopleOf } from './people.ts';
import { findPublic, type PublicPlace } from './public-places.ts';
import { hashOf, isToken } from '../public/tokens.ts';

/** What the page behind a private link shows: plain data in one language. */
export interface ContributionView {
  id: string;
  state: ContributionState;
  language: Language;
  invitation: {
    title: string;
    ask: string;
    kinds: ContributionKind[];
    until: string;
    campaign: string;
    /** The last day of a yes that is given now. */
    consentUntil: string;
  };
  title: string;
  words: string;
  kind: ContributionKind | undefined;
  people: PersonView[];
  files: FileView[];
  /** What a reviewer wrote to the contributor. */
  message: string | undefined;
  submittedAt: string | undefined;
  /** Where the public finds it. */
  places: PublicPlace[];
}

export interface PersonView {
  id: string;
  alias: string;
  ageBand: AgeBand;
  school: string | undefined;
  /** What they said yes to. */
  uses: ConsentUse[];
  /** The last day of it. */
  until: string | undefined;
  guardian: GuardianState;
}

export interface FileView {
  upload: string;
  name: string;
  bytes: number;
  state: FileState;
  /** Per cent. */
  progress: number;
  kind: ContributionKind | undefined;
  /** Why it was refused, as a sentence. */
  refusal: string | undefined;
  /** What was hidden in it and is gone, as noun phrases. */
  removed: string[];
  notes: string[];
  alt: string;
}

/** What is left of a contribution that was taken back. */
export interface WithdrawalView {
  state: 'withdrawn';
  at: string;
  doneAt: string | undefined;
  files: number;
  documents: number;
}

/**
 * What a private link shows.
 * @throws HandInRefusal `link-unknown`
 */
export async function viewByToken(
  payload: Payload,
  token: string,
  language: Language,
): Promise<ContributionView | WithdrawalView> {
  const withdrawal = isToken(token) ? await findWithdrawal(payload, hashOf(token)) : undefined;
  if (withdrawal) return viewOfWithdrawal(withdrawal);
  return openViewOf(payload, await findByToken(payload, token), language);
}

const viewOfWithdrawal = (withdrawal: Withdrawal): WithdrawalView => ({
  state: 'withdrawn',
  at: withdrawal.at,
  doneAt: withdrawal.state === 'done' ? (withdrawal.doneAt ?? undefined) : undefined,
  files: withdrawal.fileCount ?? 0,
  documents: withdrawal.documentCount ?? 0,
});

/** What is to be seen of a contribution, in one language. */
export async function openViewOf(
  payload: Payload,
  contribution: Contribution,
  language: Language,
): Promise<ContributionView> {
  const id = String(contribution.id);
  const [invitation, people, places] = await Promise.all([
    payload.findByID({
      collection: 'invitations',
      id: String(contribution.invitation),
      depth: 1,
      locale: language,
      fallbackLocale: languages.find((other) => other !== language)!,
    }),
    peopleOf(payload, id),
    findPublic(payload, contribution, language),
  ]);
  const campaign = invitation.campaign;
  return {
    id,
    state: places.length > 0 ? 'published' : contribution.state,
    language: contribution.language,
    invitation: {
      title: invitation.title,
      ask: invitation.ask,
      kinds: invitation.kinds,
      until: dayOf(invitation.until) ?? '',
      campaign: typeof campaign === 'object' ? (campaign.title ?? '') : '',
      consentUntil: dayOf(consentEnd(invitation).toISOString()) ?? '',
    },
    title: contribution.title ?? '',
    words: contribution.words ?? '',
    kind: contribution.kind ?? undefined,
    people: people.map(viewOfPerson),
    files: (contribution.files ?? []).map((file) => viewOfFile(payload, file, language)),
    message: contribution.message ?? undefined,
    submittedAt: contribution.submittedAt ?? undefined,
    places,
  };
}

function viewOfPerson({ participant, consents }: Person): PersonView {
  const states = consents.map(({ guardian }) => guardian);
  const guardian = (['refused', 'waiting', 'approved'] as const).find((state) => states.includes(state));
  return {
    id: String(participant.id),
    alias: participant.alias,
    ageBand: participant.ageBand,
    school: participant.school ?? undefined,
    uses: consents.filter(({ withdrawnAt }) => !withdrawnAt).map(({ use }) => use),
    until: dayOf(consents.map(({ until }) => until).toSorted()[0]),
    guardian: guardian ?? (needsGuardian(participant.ageBand) ? 'waiting' : 'not-needed'),
  };
}

/** What a file turned out to be; nothing before the intake has looked. */
export function kindOfFile({ accepted }: Pick<ContributionFile, 'accepted'>): ContributionKind | undefined {
  const kind = (accepted as { kind?: string } | null | undefined)?.kind;
  return kind === 'image' ? 'picture' : kind === 'audio' || kind === 'video' ? kind : undefined;
}

const failed = {
  sq: 'Nuk arritëm ta kontrollonim këtë skedar. Hiqe dhe provo përsëri; nëse nuk ecën, thuaji atij që drejton punëtorinë.',
  en: 'We could not check this file. Remove it and try again; if that does not help, tell the person who leads the workshop.',
} satisfies Record<Language, string>;

function viewOfFile(payload: Payload, file: ContributionFile, language: Language): FileView {
  const refusal = file.refusal as (Pick<IntakeRefusal, 'params'> & { code: string }) | null | undefined;
  const known = refusal as Pick<IntakeRefusal, 'code' | 'params'>;
  return {
    upload: file.upload ?? '',
    name: file.name ?? '',
    bytes: file.bytes ?? 0,
    state: file.state,
    progress: intakeLineOf(payload).progressOf(file.upload ?? '') ?? file.progress ?? 0,
    kind: kindOfFile(file),
    refusal: refusal
      ? refusal.code === 'failed'
        ? failed[language]
        : explainRefusal(known, language)
      : undefined,
    removed: ((file.removed ?? []) as Parameters<typeof explainRemoved>[0][]).map((each) =>
      explainRemoved(each, language),
    ),
    notes: ((file.notes ?? []) as Parameters<typeof explainNote>[0][]).map((each) =>
      explainNote(each, language),
    ),
    alt: file.alt ?? '',
  };
}
