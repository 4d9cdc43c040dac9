import { type CollectionName, type Language, languages } from '@bashke/content';
import type { Payload } from 'payload';
import type { ConsentGiver, ConsentUse, GuardianState } from '../collections/consents/config.ts';
import { nowOf } from '../consent/clock-door.ts';
import { dayAt } from '../consent/day.ts';
import { consentOf, isValid } from '../consent/validity.ts';
import { type Person, peopleOf } from '../hand-in/people.ts';
import { neededUses } from '../hand-in/needed-uses.ts';
import { openViewOf, type ContributionView, type PersonView } from '../hand-in/view.ts';
import type { Contribution, Invitation } from '../payload-types.ts';
import { dayOf, idOf } from '../publishing/stored.ts';
import type { Quarantined } from '../quarantine/line.ts';
import { findIdentifying, type TextKind } from '../safeguarding/index.ts';
import { ownNameOf } from './known-names.ts';
import { type MarkedText, markText } from './reviewed-text.ts';
import { readySentences, type ReadySentences } from './ready-sentences.ts';

/** A text of a contribution with what may tell who somebody is. */
export interface ReviewedText extends MarkedText {
  field: 'title' | 'words' | 'alt' | 'file-name';
  /** The file that it belongs to. */
  upload?: string | undefined;
}

/** A file as the reviewer plays or sees it: addresses that only reviewers may open. */
export interface ReviewedFile {
  upload: string;
  kind: 'audio' | 'picture' | 'video';
  sources: { url: string; type: string }[];
  /** Pixels of a picture or a film. */
  size: { width: number; height: number } | undefined;
  poster: string | undefined;
  peaks: number[];
  duration: number | undefined;
  loudness: { measured: number; target: number } | undefined;
}

/** Something that a person said yes to. */
export interface ReviewedConsent {
  use: ConsentUse;
  /** The last day. */
  until: string | undefined;
  givenBy: ConsentGiver;
  guardian: GuardianState;
  /** Whether it counts today on the campaign of the invitation. */
  valid: boolean;
  /** The photographed paper form, for reviewers alone. */
  form: string | undefined;
}

export interface ReviewedPerson extends PersonView {
  consents: ReviewedConsent[];
  /** What this kind of work needs of them and they have not said yes to. */
  missing: ConsentUse[];
}

/** A draft that was made of it. */
export interface ReviewedDraft {
  collection: CollectionName;
  id: string;
  title: string;
  published: boolean;
}

/** Everything that a reviewer weighs. */
export interface Review extends ContributionView {
  people: ReviewedPerson[];
  texts: ReviewedText[];
  media: ReviewedFile[];
  /** Who still has to say yes before anything can be public. */
  waitingFor: { alias: string; guardian: GuardianState }[];
  /** Series that an episode can go to; the one of the invitation first. */
  series: { id: string; title: string }[];
  /** The invitation says which series an episode goes to. */
  seriesKnown: boolean;
  became: ReviewedDraft[];
  /** In the contributor's language. */
  ready: ReadySentences;
  decidedAt: string | undefined;
  /** When the originals are deleted, as a day. */
  originalsUntil: string | undefined;
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
  const invitation = await payload.findByID({
    collection: 'invitations',
    id: String(contribution.invitation),
    depth: 0,
  });
  const [view, stored, series, became] = await Promise.all([
    openViewOf(payload, contribution, language),
    peopleOf(payload, id),
    seriesFor(payload, invitation, language),
    draftsOf(payload, contribution, language),
  ]);
  const texts = textsOf(contribution, stored, language);
  const waitingFor = view.people
    .filter(({ guardian }) => guardian === 'waiting' || guardian === 'refused')
    .map(({ alias, guardian }) => ({ alias, guardian }));
  const question = { campaign: String(invitation.campaign), day: dayAt(nowOf(payload)) };
  return {
    ...view,
    people: view.people.flatMap((person) => {
      const found = stored.find(({ participant }) => String(participant.id) === person.id);
      return found ? reviewPerson(person, found, { ...question, contribution: id, kind: view.kind }) : [];
    }),
    texts,
    media: (contribution.files ?? []).flatMap((file) => mediaOf(id, file) ?? []),
    waitingFor,
    series,
    seriesKnown: idOf(invitation.series) !== undefined,
    became,
    ready: readySentences({ texts, kind: view.kind, waitingFor }, contribution.language),
    decidedAt: contribution.decidedAt ?? undefined,
    originalsUntil: dayOf(contribution.originalsUntil),
  };
}

interface Asked {
  contribution: string;
  campaign: string;
  day: string;
  kind: ContributionView['kind'];
}

function reviewPerson(
  view: PersonView,
  { participant, consents }: Person,
  { contribution, campaign, day, kind }: Asked,
): ReviewedPerson {
  const reviewed = consents
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .map((stored): ReviewedConsent => {
      const consent = consentOf(stored);
      const { use, givenBy, guardian, form } = stored;
      return {
        use,
        until: dayOf(stored.until),
        givenBy,
        guardian,
        valid: consent !== undefined && isValid(consent, { use, campaign, day }, participant.ageBand),
        form: form ? `/api/contributions/${contribution}/forms/${form}` : undefined,
      };
    });
  const needed = kind ? neededUses[kind] : [];
  return {
    ...view,
    consents: reviewed,
    missing: needed.filter((use) => !reviewed.some((consent) => consent.use === use && consent.valid)),
  };
}

/** The texts of a contribution that will be read by others, or by whoever looks at its files. */
export function textsOf(
  { title, words, files, language }: Pick<Contribution, 'title' | 'words' | 'files' | 'language'>,
  people: readonly Person[],
  reader: Language,
): ReviewedText[] {
  const allowed = people.map(({ participant }) => participant.alias);
  // Who writes a school once writes it elsewhere too, and not always as a school.
  const written = [title, words, ...(files ?? []).map(({ alt }) => alt)].flatMap((text) =>
    findIdentifying(text ?? '', { language, kind: 'text' }).filter(({ kind }) => kind === 'school'),
  );
  const schools = [
    ...people.map(({ participant }) => participant.school ?? ''),
    ...written.map(({ found }) => found),
  ];
  const known = [...new Set(schools.flatMap((school) => ownNameOf(school) ?? []))];
  const review = (
    field: ReviewedText['field'],
    kind: TextKind,
    text: string,
    upload?: string | null,
  ): ReviewedText => ({
    field,
    upload: upload ?? undefined,
    ...markText(text, { language, kind, allowed }, reader, known),
  });
  return [
    review('title', 'title', title ?? ''),
    review('words', 'text', words ?? ''),
    ...(files ?? []).flatMap(({ alt, name, upload }) => [
      review('alt', 'caption', alt ?? '', upload),
      review('file-name', 'file-name', name ?? '', upload),
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
      size: { width: made.width, height: made.height },
      poster: undefined,
      peaks: [],
      duration: undefined,
      loudness: undefined,
    };
  }
  const [first] = made.sources;
  return {
    upload,
    kind: made.kind,
    sources: made.sources.map(({ fileName, mimeType }) => ({ url: address(fileName), type: mimeType })),
    size: first?.width && first.height ? { width: first.width, height: first.height } : undefined,
    poster: made.poster && address(made.poster.fileName),
    peaks: made.peaks,
    duration: made.duration,
    loudness: made.loudness,
  };
}

const otherThan = (language: Language): Language => languages.find((other) => other !== language)!;

async function seriesFor(
  payload: Payload,
  invitation: Invitation,
  locale: Language,
): Promise<Review['series']> {
  const { docs } = await payload.find({
    collection: 'series',
    where: { campaign: { equals: idOf(invitation.campaign) } },
    draft: true,
    depth: 0,
    locale,
    fallbackLocale: otherThan(locale),
    select: { title: true },
    pagination: false,
  });
  const first = idOf(invitation.series);
  return docs
    .map(({ id, title }) => ({ id: String(id), title: title ?? '' }))
    .toSorted((one, other) => Number(other.id === first) - Number(one.id === first));
}

async function draftsOf(
  payload: Payload,
  { becomes }: Contribution,
  locale: Language,
): Promise<ReviewedDraft[]> {
  const found = await Promise.all(
    (becomes ?? []).map(async ({ relationTo: collection, value }) => {
      const draft = await payload.findByID({
        collection,
        id: idOf(value) ?? '',
        depth: 0,
        draft: true,
        locale,
        fallbackLocale: otherThan(locale),
        disableErrors: true,
      });
      if (!draft) return [];
      return [
        {
          collection,
          id: String(draft.id),
          title: draft.title ?? '',
          published: draft._status === 'published',
        },
      ];
    }),
  );
  return found.flat();
}
