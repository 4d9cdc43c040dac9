import { type CollectionName, collectionNames, type DocumentKey } from '@bashke/content';
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isAuthor } from '../access/is-author.ts';
import { isStaff } from '../access/is-staff.ts';
import { messages } from '../i18n/messages.ts';
import { languageOf, say } from '../i18n/say.ts';
import { type Queue, queueOf } from './queue.ts';
import { publishingStatus } from './status.ts';

type Work = (req: PayloadRequest, queue: Queue, campaign: string) => Promise<Response> | Response;

const refusals = {
  400: messages.wrongQuery,
  403: messages.notAllowed,
  404: messages.notFound,
  415: messages.wrongQuery,
  503: messages.notNow,
};

const refuse = (req: PayloadRequest, status: keyof typeof refusals): Response =>
  Response.json({ errors: [{ message: say(req, refusals[status], { part: 'body' }) }] }, { status });

/** A call about one campaign, for those who may. */
const about =
  (mayCall: (args: { req: PayloadRequest }) => boolean, work: Work): PayloadHandler =>
  async (req) => {
    if (!mayCall({ req })) return refuse(req, 403);
    const queue = await queueOf(req.payload);
    if (!queue) return refuse(req, 503);
    const campaign = String(req.routeParams?.['id'] ?? '');
    return work(req, queue, campaign);
  };

/**
 * A call that changes what the public sees. A page elsewhere cannot make a browser send JSON here: for that it
 * would have to ask first, and the studio answers nobody but itself.
 */
const change =
  (work: Work): PayloadHandler =>
  (req) => {
    if (!/^application\/json\b/.test(req.headers.get('content-type') ?? '')) return refuse(req, 415);
    return about(isAuthor, work)(req);
  };

const status: Work = async (req, queue, campaign) => {
  const found = await publishingStatus(req.payload, queue, campaign, languageOf(req));
  return found ? Response.json(found, { headers: { 'Cache-Control': 'no-store' } }) : refuse(req, 404);
};

const requestBy = (req: PayloadRequest) => (req.user ? String(req.user.id) : undefined);

const publish: Work = async (req, queue, campaign) => {
  if (!(await queue.isPublished(campaign))) return refuse(req, 404);
  queue.publish(campaign, { why: 'again', by: requestBy(req) });
  return status(req, queue, campaign);
};

const rollbackSchema = z.strictObject({ release: z.string().min(1).max(64) });

const rollback: Work = async (req, queue, campaign) => {
  const body = rollbackSchema.safeParse(await req.json?.().catch(() => undefined));
  if (!body.success) return refuse(req, 400);
  const known = await queue.releases.isKnown(campaign, body.data.release);
  if (!known) return refuse(req, 404);
  queue.rollback(campaign, body.data.release, { why: 'rollback', by: requestBy(req) });
  return status(req, queue, campaign);
};

const showing: PayloadHandler = async (req) => {
  if (!isStaff({ req })) return refuse(req, 403);
  const queue = await queueOf(req.payload);
  if (!queue) return refuse(req, 503);
  const collection = req.routeParams?.['kind'] as CollectionName;
  if (!collectionNames.includes(collection)) return refuse(req, 404);
  const key: DocumentKey = `${collection}/${String(req.routeParams?.['document'])}`;
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where: { id: { in: queue.showing(key) } },
    select: { title: true },
    locale: languageOf(req),
    depth: 0,
    pagination: false,
  });
  const campaigns = docs.map(({ id, title }) => ({ id: String(id), title }));
  return Response.json({ campaigns }, { headers: { 'Cache-Control': 'no-store' } });
};

/** What the publishing panel asks, and what it can set off. */
export const publishingEndpoints: Endpoint[] = [
  { path: '/showing/:kind/:document', method: 'get', handler: showing },
  { path: '/:id/publishing', method: 'get', handler: about(isStaff, status) },
  { path: '/:id/publish', method: 'post', handler: change(publish) },
  { path: '/:id/rollback', method: 'post', handler: change(rollback) },
];
