import path from 'node:path';
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { isStaff } from '../../access/is-staff.ts';
import { isSafeguarding } from '../../access/is-safeguarding.ts';
import { consentsOfRecording } from '../../moderation/recording-consents.ts';
import { env } from '../../env.ts';
import { messages } from '../../i18n/messages.ts';
import { say } from '../../i18n/say.ts';
import { sendPrivate } from '../../moderation/send-private.ts';
import { isAuthor } from '../../access/is-author.ts';
import { languageOf } from '../../i18n/say.ts';
import { namesOf } from './names.ts';
import { handleUpload, stateOfUpload } from './uploads.ts';

/** Sends a file of a recording to staff, whole or in the parts that a player asks for. */
const sendFile: PayloadHandler = async (req) => {
  if (!isStaff({ req })) {
    return Response.json({ errors: [{ message: say(req, messages.notAllowed) }] }, { status: 403 });
  }
  const name = String(req.routeParams?.['name'] ?? '');
  const recording = await req.payload.findByID({
    collection: 'recordings',
    id: String(req.routeParams?.['id'] ?? ''),
    depth: 0,
    disableErrors: true,
  });
  const isIts = recording ? namesOf(recording).includes(name) : false;
  const sent = isIts ? await sendPrivate(path.join(env.MEDIA_DIR, name), req.headers) : undefined;
  return sent ?? Response.json({ errors: [{ message: say(req, messages.fileMissing) }] }, { status: 404 });
};

const refuseUpload = (req: PayloadRequest): Response =>
  Response.json({ errors: [{ message: say(req, messages.notAllowed) }] }, { status: 403 });

/** One request of a resumable upload, of those who may write. Its own headers keep pages elsewhere from sending one. */
const upload: PayloadHandler = (req) =>
  isAuthor({ req })
    ? handleUpload(req.payload, req as unknown as Request, String(req.user!.id))
    : refuseUpload(req);

const uploadState: PayloadHandler = async (req) => {
  if (!isAuthor({ req })) return refuseUpload(req);
  const id = String(req.routeParams?.['upload'] ?? '');
  const state = await stateOfUpload(req.payload, id, String(req.user!.id), languageOf(req));
  return state
    ? Response.json(state, { headers: { 'Cache-Control': 'no-store' } })
    : Response.json({ errors: [{ message: say(req, messages.fileMissing) }] }, { status: 404 });
};

const consents: PayloadHandler = async (req) => {
  if (!isSafeguarding({ req })) {
    return Response.json({ errors: [{ message: say(req, messages.notReviewing) }] }, { status: 403 });
  }
  const found = await consentsOfRecording(req.payload, String(req.routeParams?.['id'] ?? ''));
  return found
    ? Response.json({ consents: found }, { headers: { 'Cache-Control': 'no-store' } })
    : Response.json({ errors: [{ message: say(req, messages.notFound) }] }, { status: 404 });
};

const uploadMethods = ['delete', 'head', 'options', 'patch', 'post'] as const;

/** What the studio's players ask of a recording, and how staff bring one in. */
export const recordingEndpoints: Endpoint[] = [
  { path: '/:id/files/:name', method: 'get', handler: sendFile },
  { path: '/:id/consents', method: 'get', handler: consents },
  { path: '/uploads/:upload', method: 'get', handler: uploadState },
  ...uploadMethods.flatMap((method): Endpoint[] => [
    { path: '/uploads', method, handler: upload },
    { path: '/uploads/:upload', method, handler: upload },
  ]),
];
