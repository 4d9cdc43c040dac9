import type { DocumentKey } from '@bashke/content';
import type { Payload, Where } from 'payload';
import type { ConsentUse } from '../collections/consents/config.ts';
import { namesOf } from '../collections/media/names.ts';
import { namesOf as recordingFilesOf } from '../collections/recordings/names.ts';

type Holder = 'recordings' | 'media' | 'episodes' | 'resources';

/** Identities of what fits, drafts and what is in the bin included. */
export async function idsWhere(
  payload: Payload,
  collection: Holder | 'participants' | 'consents',
  where: Where,
): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    where,
    select: {},
    depth: 0,
    pagination: false,
    trash: collection !== 'recordings' && collection !== 'participants' && collection !== 'consents',
  });
  return docs.map(({ id }) => String(id));
}

/** Works that are nothing without one of these files. */
export async function worksOf(
  payload: Payload,
  { recordings, media }: { recordings: readonly string[]; media: readonly string[] },
): Promise<DocumentKey[]> {
  const [heard, shown] = await Promise.all([
    recordings.length === 0 ? [] : idsWhere(payload, 'episodes', { recording: { in: [...recordings] } }),
    recordings.length + media.length === 0
      ? []
      : idsWhere(payload, 'resources', {
          or: [{ recording: { in: [...recordings] } }, { picture: { in: [...media] } }],
        }),
  ]);
  return [...heard.map((id) => `episodes/${id}` as const), ...shown.map((id) => `resources/${id}` as const)];
}

/** What a use of a person is in. */
export interface Affected {
  recordings: string[];
  media: string[];
  /** Works that are made of these, or that name the person. */
  works: DocumentKey[];
}

/** What shows this of a person, or would. */
export async function affectedBy(payload: Payload, participant: string, use: ConsentUse): Promise<Affected> {
  if (use === 'alias' || use === 'school') {
    const credited = { 'people.participant': { equals: participant } };
    const [episodes, resources] = await Promise.all([
      idsWhere(payload, 'episodes', credited),
      idsWhere(payload, 'resources', credited),
    ]);
    const works: DocumentKey[] = [
      ...episodes.map((id) => `episodes/${id}` as const),
      ...resources.map((id) => `resources/${id}` as const),
    ];
    return { recordings: [], media: [], works };
  }
  const inIt: Where = { people: { in: [participant] } };
  const recordings = await idsWhere(
    payload,
    'recordings',
    use === 'face' ? { and: [inIt, { kind: { equals: 'video' } }] } : inIt,
  );
  const media = use === 'face' ? await idsWhere(payload, 'media', inIt) : [];
  return { recordings, media, works: await worksOf(payload, { recordings, media }) };
}

/** All of it by the keys of documents. */
export const keysOf = ({ recordings, media, works }: Affected): DocumentKey[] => [
  ...works,
  ...recordings.map((id) => `recordings/${id}` as const),
  ...media.map((id) => `media/${id}` as const),
];

/** Names in the media store of these files. */
export async function storedFilesOf(
  payload: Payload,
  { recordings, media }: Pick<Affected, 'recordings' | 'media'>,
): Promise<string[]> {
  const found = await Promise.all([
    payload.find({
      collection: 'recordings',
      where: { id: { in: recordings } },
      depth: 0,
      pagination: false,
    }),
    payload.find({
      collection: 'media',
      where: { id: { in: media } },
      depth: 0,
      pagination: false,
      trash: true,
    }),
  ]);
  return [...new Set([...found[0].docs.flatMap(recordingFilesOf), ...found[1].docs.flatMap(namesOf)])];
}
