import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  Payload,
} from 'payload';
import { afterCommit } from '../database.ts';
import type { Words } from '../fields/words.ts';
import { say } from '../i18n/say.ts';
import type { Consent, Participant } from '../payload-types.ts';
import { idOf } from '../publishing/stored.ts';
import { queueOf } from '../publishing/queue.ts';
import { Refusal } from '../refusal.ts';
import { affectedBy, idsWhere, keysOf } from './affected.ts';
import { nowOf } from './clock-door.ts';
import { dayAt } from './day.ts';
import { makeGone } from './gone.ts';
import { afterChange, campaignsOf, reliedOn } from './reconcile.ts';

const refusals = {
  consentInUse: {
    sq: 'Ky pëlqim është në fuqi: diçka publike mund të mbështetet te ai. Tërhiqeni më parë; pastaj mund të fshihet.',
    en: 'This consent is in force: something public may rely on it. Withdraw it first; then it can be deleted.',
  },
  participantInUse: {
    sq: 'Ky person është ende në një incizim, fotografi ose krijim, dhe pa të askush nuk do ta dinte që duhet pëlqim. Tërhiqni pëlqimet e këtij personi ose hiqeni më parë prej andej.',
    en: 'This person is still in a recording, picture or work, and without them nobody would know that it needs a consent. Withdraw their consents, or take them out of it first.',
  },
} satisfies Record<string, Words>;

/** Campaigns that may rely on a consent from now on are noted with it: whoever stops it has to know them. */
const noteWhoMayRely: CollectionBeforeChangeHook<Consent> = async ({ data, originalDoc, req, context }) => {
  if (context.erasing) return data;
  const stored = { ...originalDoc, ...data };
  const age = await ageOf(req.payload, idOf(stored.participant));
  const valid = campaignsOf(stored, age, dayAt(nowOf(req.payload)));
  return { ...data, reliedOn: [...new Set([...reliedOn(originalDoc ?? {}), ...valid])] };
};

/** What is consented to changes what may be shown. */
const weighConsent: CollectionAfterChangeHook<Consent> = async ({ doc, req, context }) => {
  if (context.erasing) return;
  const { payload } = req;
  const { id, participant, use } = doc;
  await afterCommit(req, () =>
    afterChange(payload, { ids: [String(id)] }, () =>
      publishShowing(payload, idOf(participant) ?? '', [use]),
    ),
  );
};

const requireEnded: CollectionBeforeDeleteHook = async ({ id, req, context }) => {
  if (context.erasing) return;
  const consent = await req.payload.findByID({
    collection: 'consents',
    id,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    req,
  });
  if (consent && reliedOn(consent).length > 0) throw new Refusal(say(req, refusals.consentInUse), {});
};

export const consentHooks = {
  beforeChange: [noteWhoMayRely],
  afterChange: [weighConsent],
  beforeDelete: [requireEnded],
} satisfies CollectionConfig['hooks'];

/** Who somebody is changes how they may be shown, and older releases show them as they were. */
const weighParticipant: CollectionAfterChangeHook<Participant> = async ({
  doc,
  previousDoc,
  operation,
  req,
  context,
}) => {
  if (context.erasing || operation === 'create') return;
  const { payload } = req;
  const id = String(doc.id);
  const words = (['alias', 'school'] as const).filter(
    (name) => previousDoc?.[name] && previousDoc[name] !== doc[name],
  );
  await afterCommit(req, () =>
    afterChange(payload, { participants: [id] }, async () => {
      await publishShowing(payload, id, ['voice', 'face', 'alias', 'school']);
      const documents = words.length > 0 ? keysOf(await affectedBy(payload, id, 'alias')) : [];
      if (documents.length === 0) return;
      await makeGone(payload, await idsOfCampaigns(payload), { documents, files: [], why: 'expired' });
    }),
  );
};

/** A file that nobody is known to be in any more would be shown to everybody. */
const requireNowhere: CollectionBeforeDeleteHook = async ({ id, req, context }) => {
  if (context.erasing) return;
  const { payload } = req;
  const held = { people: { in: [String(id)] } };
  const credited = { 'people.participant': { equals: String(id) } };
  const found = await Promise.all([
    idsWhere(payload, 'recordings', held),
    idsWhere(payload, 'media', held),
    idsWhere(payload, 'episodes', credited),
    idsWhere(payload, 'resources', credited),
  ]);
  if (found.flat().length > 0) throw new Refusal(say(req, refusals.participantInUse), {});
};

export const participantHooks = {
  afterChange: [weighParticipant],
  beforeDelete: [requireNowhere],
} satisfies CollectionConfig['hooks'];

/** Publishes every campaign that shows, or would show, what somebody is in. */
async function publishShowing(payload: Payload, participant: string, uses: Consent['use'][]): Promise<void> {
  const queue = await queueOf(payload);
  if (!queue) return;
  const affected = await Promise.all(uses.map((use) => affectedBy(payload, participant, use)));
  const campaigns = new Set(affected.flatMap(keysOf).flatMap((key) => queue.showing(key)));
  for (const campaign of campaigns) queue.publish(campaign, { why: 'shared' });
}

async function ageOf(payload: Payload, participant: string | undefined): Promise<string | undefined> {
  if (participant === undefined) return undefined;
  const person = await payload.findByID({
    collection: 'participants',
    id: participant,
    depth: 0,
    disableErrors: true,
  });
  return person?.ageBand;
}

async function idsOfCampaigns(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'campaigns',
    select: {},
    depth: 0,
    pagination: false,
    trash: true,
  });
  return docs.map(({ id }) => String(id));
}
