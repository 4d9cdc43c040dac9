import type { Endpoint, PayloadHandler } from 'payload';
import { isSafeguarding } from '../access/is-safeguarding.ts';
import { messages } from '../i18n/messages.ts';
import { say } from '../i18n/say.ts';
import type { Words } from '../fields/words.ts';
import { withdrawConsent } from './withdraw.ts';

const notSafeguarding: Words = {
  sq: 'Këtë mund ta bëjnë vetëm ata që mbrojnë të rinjtë: shqyrtuesit dhe administratorët.',
  en: 'Only those who protect young people can do this: reviewers and administrators.',
};

/** A page elsewhere cannot make a browser send JSON here; see `publishing/endpoints.ts`. */
const withdraw: PayloadHandler = async (req) => {
  const refuse = (status: number, words: Words) =>
    Response.json({ errors: [{ message: say(req, words, { part: 'body' }) }] }, { status });
  if (!/^application\/json\b/.test(req.headers.get('content-type') ?? ''))
    return refuse(415, messages.wrongQuery);
  if (!isSafeguarding({ req })) return refuse(403, notSafeguarding);
  const id = String(req.routeParams?.['id'] ?? '');
  const { totalDocs } = await req.payload.count({ collection: 'consents', where: { id: { equals: id } } });
  if (totalDocs === 0) return refuse(404, messages.notFound);
  const state = await withdrawConsent(req.payload, id, 'staff');
  return Response.json(state, { headers: { 'Cache-Control': 'no-store' } });
};

/** What staff can do with a consent besides changing it. */
export const consentEndpoints: Endpoint[] = [{ path: '/:id/withdraw', method: 'post', handler: withdraw }];
