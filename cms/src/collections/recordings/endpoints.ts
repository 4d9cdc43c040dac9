import path from 'node:path';
import type { Endpoint, PayloadHandler } from 'payload';
import { isStaff } from '../../access/is-staff.ts';
import { env } from '../../env.ts';
import { messages } from '../../i18n/messages.ts';
import { say } from '../../i18n/say.ts';
import { sendPrivate } from '../../moderation/send-private.ts';
import { namesOf } from './names.ts';

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

/** What the studio's players ask of a recording. */
export const recordingEndpoints: Endpoint[] = [
  { path: '/:id/files/:name', method: 'get', handler: sendFile },
];
