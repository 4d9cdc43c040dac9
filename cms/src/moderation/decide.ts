import type { Payload } from 'payload';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { type Person, peopleOf } from '../hand-in/people.ts';
import type { Contribution } from '../payload-types.ts';
import { idOf } from '../publishing/stored.ts';
import { type Adopted, adopt } from './adopt.ts';
import { ReviewRefusal } from './refusal.ts';

/** How long originals are kept after a decision, in days: long enough to notice a mistake. */
export const ORIGINALS_DAYS = 30;

export interface Decision {
  /** The reviewer. */
  by: string;
  /** What the contributor reads on their receipt page. */
  message?: string | undefined;
}

/** What an accepted contribution became: a draft for the editors. */
export type Became = { relationTo: 'episodes' | 'resources'; value: string };

/** A contribution that waits for a decision. @throws ReviewRefusal `gone` or `not-waiting` when it does not (any more) */
async function requireWaiting(payload: Payload, id: string): Promise<Contribution> {
  const found = await payload.findByID({
    collection: 'contributions',
    id,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
  });
  if (!found) throw new ReviewRefusal('gone');
  if (found.state !== 'waiting') throw new ReviewRefusal('not-waiting');
  return found;
}

const decided = (state: Contribution['state'], { by, message }: Decision, now: Date) => ({
  state,
  message: message?.trim() || null,
  decidedAt: now.toISOString(),
  decidedBy: by,
});

const daysAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 24 * 3_600_000).toISOString();

/**
 * Accepts a contribution: its files leave quarantine and a draft is made of it, which editors finish and publish.
 * @param series where an episode goes when the invitation does not say
 * @throws ReviewRefusal when it is not waiting (any more), or a recording has no series of its campaign to go to
 */
export function accept(
  payload: Payload,
  id: string,
  decision: Decision & { series?: string | undefined },
  now = new Date(),
): Promise<Became[]> {
  return oneAtATime(`decision ${id}`, async () => {
    const contribution = await requireWaiting(payload, id);
    const invitation = await payload.findByID({
      collection: 'invitations',
      id: String(contribution.invitation),
      depth: 0,
    });
    const people = await peopleOf(payload, id);
    const home: Home = {
      campaign: String(invitation.campaign),
      series: decision.series ?? idOf(invitation.series),
      workshop: idOf(invitation.workshop),
    };
    if (contribution.kind === 'audio') await requireSeries(payload, home);
    const made: (Adopted | Became)[] = [];
    try {
      const became: Became[] = [];
      for (const file of contribution.files ?? []) {
        const adopted = await adopt({
          payload,
          contribution,
          file,
          people: idsOf(contribution.kind === 'picture' ? people.filter(showsFace) : people),
        });
        made.unshift(adopted);
        const draft = await makeDraft(payload, contribution, adopted, home, idsOf(people));
        made.unshift(draft);
        became.push(draft);
      }
      await payload.update({
        collection: 'contributions',
        id,
        data: {
          ...decided('accepted', decision, now),
          becomes: became,
          originalsUntil: daysAfter(now, ORIGINALS_DAYS),
        },
        depth: 0,
      });
      return became;
    } catch (error) {
      await undo(payload, made);
      throw error;
    }
  });
}

/** Takes away what an acceptance made before it failed, the last first: the contribution goes on waiting. */
async function undo(payload: Payload, made: readonly (Adopted | Became)[]): Promise<void> {
  for (const each of made) {
    const [collection, id] =
      'relationTo' in each ? [each.relationTo, each.value] : [each.collection, each.id];
    await payload.delete({ collection, id, depth: 0 });
  }
}

const idsOf = (people: readonly Person[]): string[] =>
  people.map(({ participant }) => String(participant.id));

/** Most pictures are drawings; whoever can be recognised in one says yes to that. */
const showsFace = ({ consents }: Person): boolean => consents.some(({ use }) => use === 'face');

interface Home {
  campaign: string;
  series: string | undefined;
  workshop: string | undefined;
}

/** An episode goes to a series of its own campaign: the consents are for that campaign. */
async function requireSeries(payload: Payload, { series: id, campaign }: Home): Promise<void> {
  if (id === undefined) throw new ReviewRefusal('series-missing');
  const { totalDocs } = await payload.count({
    collection: 'series',
    where: { and: [{ id: { equals: id } }, { campaign: { equals: campaign } }] },
  });
  if (totalDocs === 0) throw new ReviewRefusal('series-unknown');
}

async function makeDraft(
  payload: Payload,
  { title, words, language, kind }: Contribution,
  adopted: Adopted,
  { campaign, series, workshop }: Home,
  people: readonly string[],
): Promise<Became> {
  const texts = { title, summary: words?.slice(0, 300) || title };
  const usual = { locale: language, draft: true, depth: 0 } as const;
  if (kind === 'audio') {
    const { id } = await payload.create({
      collection: 'episodes',
      data: {
        ...texts,
        series: series!,
        spokenLanguage: language,
        kind: 'full',
        recording: adopted.id,
        workshop,
        people: people.map((participant, index) => ({ participant, role: index === 0 ? 'host' : 'guest' })),
        publishedAt: new Date().toISOString(),
        _status: 'draft',
      },
      ...usual,
    });
    return { relationTo: 'episodes', value: String(id) };
  }
  const { id } = await payload.create({
    collection: 'resources',
    data: {
      ...texts,
      about: words,
      campaign,
      workshop,
      people: people.map((participant) => ({ participant, role: 'maker' as const })),
      publishedAt: new Date().toISOString(),
      ...(adopted.collection === 'media' ? { picture: adopted.id } : { recording: adopted.id }),
      _status: 'draft',
    },
    ...usual,
  });
  return { relationTo: 'resources', value: String(id) };
}

/** Gives a contribution back with a question; the contributor may change it and hand it in again. */
export function askForChange(
  payload: Payload,
  id: string,
  decision: Decision & { message: string },
  now = new Date(),
): Promise<void> {
  return oneAtATime(`decision ${id}`, async () => {
    await requireWaiting(payload, id);
    await payload.update({
      collection: 'contributions',
      id,
      data: decided('changes-asked', decision, now),
      depth: 0,
    });
  });
}

/** Declines a contribution, with the reason that its contributor reads. Its files go after the retention time. */
export function decline(
  payload: Payload,
  id: string,
  decision: Decision & { message: string },
  now = new Date(),
): Promise<void> {
  return oneAtATime(`decision ${id}`, async () => {
    await requireWaiting(payload, id);
    await payload.update({
      collection: 'contributions',
      id,
      data: { ...decided('declined', decision, now), originalsUntil: daysAfter(now, ORIGINALS_DAYS) },
      depth: 0,
    });
  });
}
