import type { Language } from '@bashke/content';
import type { Payload } from 'payload';
import type { GuardianState } from '../collections/consents/config.ts';
import { openViewOf } from '../hand-in/view.ts';
import type { ContributionView } from '../hand-in/view.ts';
import { peopleOf } from '../hand-in/people.ts';
import type { Contribution } from '../payload-types.ts';
import { idOf } from '../publishing/stored.ts';
import type { Quarantined } from '../quarantine/line.ts';
import { explainFinding, type Finding, findIdentifying, type TextKind } from '../safeguarding/index.ts';

/** A text of a contribution with what may tell who somebody is. */
export interface ReviewedText {
  /** `title`, `words`, `alt` or `file-name`. */
  field: 'title' | 'words' | 'alt' | 'file-name';
  text: string;
  findings: (Pick<Finding, 'kind' | 'start' | 'end' | 'certainty'> & { sentence: string })[];
}

/** A file as the reviewer plays or sees it: addresses that only reviewers may open. */
export interface ReviewedFile {
  upload: string;
  kind: 'audio' | 'picture' | 'video';
  sources: { url: string; type: string }[];
  poster: string | undefined;
  peaks: number[];
  duration: number | undefined;
  loudness: { measured: number; target: number } | undefined;
}

/** Everything that a reviewer weighs. */
export interface Review extends ContributionView {
  texts: ReviewedText[];
  media: ReviewedFile[];
  /** Who still has to say yes before anything can be public. */
  waitingFor: { alias: string; guardian: GuardianState }[];
  /** Series that an episode can go to; the one of the invitation first. */
  series: { id: string; title: string }[];
}

/** @returns `undefined` when it is not there (any more) */
export async function reviewOf(
  payload: Payload,
  id: string,
  language: Language,
): Promise<Review | undefined> {
  const contribution = await payload.findByID({
    collection: 'contributions',
    id,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
  });
  if (!contribution) return undefined;
  const [view, people, series] = await Promise.all([
    openViewOf(payload, contribution, language),
    peopleOf(payload, id),
    seriesFor(payload, contribution, language),
  ]);
  const aliases = people.map(({ participant }) => participant.alias);
  return {
    ...view,
    texts: textsOf(contribution, aliases, language),
    media: (contribution.files ?? []).flatMap((file) => mediaOf(id, file) ?? []),
    waitingFor: view.people
      .filter(({ guardian }) => guardian === 'waiting' || guardian === 'refused')
      .map(({ alias, guardian }) => ({ alias, guardian })),
    series,
  };
}

function textsOf(
  { title, words, files, language }: Contribution,
  allowed: readonly string[],
  reader: Language,
): ReviewedText[] {
  const review = (field: ReviewedText['field'], kind: TextKind, text: string): ReviewedText => ({
    field,
    text,
    findings: findIdentifying(text, { language, kind, allowed }).map((finding) => ({
      kind: finding.kind,
      start: finding.start,
      end: finding.end,
      certainty: finding.certainty,
      sentence: explainFinding(finding, reader),
    })),
  });
  return [
    review('title', 'title', title ?? ''),
    review('words', 'text', words ?? ''),
    ...(files ?? []).flatMap(({ alt, name }) => [
      ...(alt ? [review('alt', 'caption', alt)] : []),
      review('file-name', 'file-name', name ?? ''),
    ]),
  ].filter(({ text }) => text !== '');
}

type StoredFile = NonNullable<Contribution['files']>[number];

function mediaOf(contribution: string, { upload, accepted }: StoredFile): ReviewedFile | undefined {
  const made = accepted as Quarantined | null | undefined;
  if (!made || !upload) return undefined;
  const address = (name: string) => `/api/contributions/${contribution}/files/${upload}/${name}`;
  if (made.kind === 'image') {
    const { file, format } = made.master;
    return {
      upload,
      kind: 'picture',
      sources: [{ url: address(file), type: `image/${format}` }],
      poster: undefined,
      peaks: [],
      duration: undefined,
      loudness: undefined,
    };
  }
  return {
    upload,
    kind: made.kind,
    sources: made.sources.map(({ fileName, mimeType }) => ({ url: address(fileName), type: mimeType })),
    poster: made.poster && address(made.poster.fileName),
    peaks: made.peaks,
    duration: made.duration,
    loudness: made.loudness,
  };
}

async function seriesFor(
  payload: Payload,
  { invitation: invitationId }: Contribution,
  locale: Language,
): Promise<Review['series']> {
  const invitation = await payload.findByID({
    collection: 'invitations',
    id: String(invitationId),
    depth: 0,
  });
  const { docs } = await payload.find({
    collection: 'series',
    where: { campaign: { equals: idOf(invitation.campaign) } },
    draft: true,
    depth: 0,
    locale,
    fallbackLocale: locale === 'sq' ? 'en' : 'sq',
    select: { title: true },
    pagination: false,
  });
  const first = idOf(invitation.series);
  return docs
    .map(({ id, title }) => ({ id: String(id), title: title ?? '' }))
    .toSorted((one, other) => Number(other.id === first) - Number(one.id === first));
}
