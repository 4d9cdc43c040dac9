import { statfs } from 'node:fs/promises';
import type { Language } from '@bashke/content';
import { Server, type Upload } from '@tus/server';
import type { Payload } from 'payload';
import type { Contribution } from '../payload-types.ts';
import { intakeLineOf } from '../quarantine/line.ts';
import { keepOriginal, privateFolder, removeUpload } from '../quarantine/store.ts';
import { UploadStore } from '../quarantine/upload-store.ts';
import { sharedState } from '../publishing/shared-state.ts';
import { findByToken, requireOpen } from './find.ts';
import { inTurn } from './in-turn.ts';
import { plainFileName } from '../public/file-name.ts';
import { changeFiles } from './files.ts';
import { explainHandIn, HandInRefusal } from './refusal.ts';
import { handInMessages } from './messages.ts';

/** Where uploads go, below the API. */
export const UPLOADS = '/api/hand-in/uploads';
/** Bytes of one file. */
export const FILE_LIMIT = 500_000_000;
/** Files of one contribution. */
export const FILES_LIMIT = 10;
/** Bytes that must stay free on the disk. */
const SPACE_LEFT = 1_000_000_000;
/** How long an upload that was broken off is kept, in milliseconds. */
const KEPT_MS = 7 * 24 * 3_600_000;

const servers = sharedState('hand-in/uploads', () => new WeakMap<Payload, Promise<Server>>());

/**
 * Answers one request of a resumable upload (tus 1.0.0, with creation, termination and expiration). Who uploads shows
 * the token of the contribution as a bearer.
 */
export async function handleUpload(payload: Payload, request: Request): Promise<Response> {
  const opened = servers.get(payload) ?? open(payload);
  servers.set(payload, opened);
  const body = request.body;
  // Payload puts properties on the request that the upload server does not expect.
  const plain = new Request(request.url, {
    method: request.method,
    headers: request.headers,
    ...(body && { body, duplex: 'half' }),
  });
  const response = await (await opened).handleWeb(plain);
  response.headers.set('Cache-Control', 'no-store');
  if (response.status !== 201 || (await isStillWanted(payload, request, response))) return response;
  const refusal = new HandInRefusal('link-unknown');
  return new Response(explainHandIn(refusal, languageOf(request)), {
    status: handInMessages[refusal.code].status,
    headers: { 'Cache-Control': 'no-store', 'Tus-Resumable': '1.0.0' },
  });
}

/** All of it may have been taken back while an upload was made; then nothing of that is left. */
async function isStillWanted(payload: Payload, request: Request, { headers }: Response): Promise<boolean> {
  const upload = headers.get('Location')?.split('/').at(-1) ?? '';
  try {
    const { files } = await contributionOf(payload, request);
    if (files?.some((file) => file.upload === upload)) return true;
  } catch (error) {
    if (!(error instanceof HandInRefusal)) throw error;
  }
  await removeUpload(upload);
  return false;
}

/** Removes uploads that were broken off long ago. */
export async function removeStaleUploads(payload: Payload): Promise<void> {
  await (await (servers.get(payload) ?? open(payload))).cleanUpExpiredUploads();
}

async function open(payload: Payload): Promise<Server> {
  const directory = await privateFolder('uploads');
  return new Server({
    path: UPLOADS,
    datastore: new UploadStore({ directory, expirationPeriodInMilliseconds: KEPT_MS }),
    maxSize: FILE_LIMIT,
    relativeLocation: true,
    // No other site has a reason to send files here.
    allowedOrigins: () => false,
    async onIncomingRequest(request, upload) {
      await answering(request, async () => {
        const contribution = await contributionOf(payload, request);
        // The upload is made in this request, or it is one of the contribution's own.
        if (request.method === 'POST' || request.method === 'OPTIONS') return;
        if (!contribution.files?.some((file) => file.upload === upload))
          throw new HandInRefusal('link-unknown');
        // Many uploads may have begun while there was room for each of them.
        if (request.method === 'PATCH')
          await requireRoom(Number(request.headers.get('Content-Length') ?? 0), directory);
      });
    },
    async onUploadCreate(request, upload) {
      await answering(request, async () => {
        const token = tokenOf(request);
        // Without a length nobody could say when it is whole.
        if (upload.size === undefined || upload.sizeIsDeferred) throw new HandInRefusal('not-understood');
        if (upload.size > FILE_LIMIT)
          throw new HandInRefusal('file-too-large', { params: { limit: FILE_LIMIT / 1e6 } });
        await requireRoom(upload.size, directory);
        await inTurn(payload, token, async (contribution) => {
          requireOpen(contribution);
          await addFile(payload, contribution, upload);
        });
      });
      return {};
    },
    async onUploadFinish(request, upload) {
      await answering(request, async () => {
        const contribution = await contributionOf(payload, request);
        const id = String(contribution.id);
        await keepOriginal(id, upload.id);
        let isWanted = false;
        await changeFiles(payload, id, (files) =>
          files.map((file) => {
            if (file.upload !== upload.id) return file;
            isWanted = true;
            return { ...file, state: 'queued' as const, progress: 0 };
          }),
        );
        // It may have been taken out, or all of it taken back, while the last piece was on its way.
        if (isWanted) intakeLineOf(payload).add(id, upload.id);
        else await intakeLineOf(payload).forget(id, upload.id);
      });
      return {};
    },
    onResponseError(_request, error) {
      if (error instanceof Error) payload.logger.warn({ msg: `An upload failed: ${error.message}` });
      return undefined;
    },
  });
}

async function contributionOf(payload: Payload, request: { headers: Headers }): Promise<Contribution> {
  return findByToken(payload, tokenOf(request));
}

const tokenOf = ({ headers }: { headers: Headers }): string | undefined =>
  /^Bearer (\S+)$/.exec(headers.get('Authorization') ?? '')?.[1];

async function requireRoom(bytes: number, directory: string): Promise<void> {
  const { bavail, bsize } = await statfs(directory);
  if (bavail * bsize < bytes + SPACE_LEFT) throw new HandInRefusal('no-space');
}

async function addFile(payload: Payload, contribution: Contribution, upload: Upload): Promise<void> {
  await changeFiles(payload, String(contribution.id), (files) => {
    if (files.length >= FILES_LIMIT)
      throw new HandInRefusal('too-many-files', { params: { limit: FILES_LIMIT } });
    const name = plainFileName(upload.metadata?.['filename'] ?? '') || upload.id;
    return [
      ...files,
      { upload: upload.id, name, bytes: upload.size ?? 0, state: 'uploading' as const, progress: 0 },
    ];
  });
}

/** Says a refusal as the upload's own answer, in the language the page asked for. */
async function answering(request: { headers: Headers }, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof HandInRefusal)) throw error;
    // The upload server takes what is thrown in this form for its answer.
    // oxlint-disable-next-line no-throw-literal
    throw { status_code: handInMessages[error.code].status, body: explainHandIn(error, languageOf(request)) };
  }
}

const languageOf = ({ headers }: { headers: Headers }): Language =>
  /^en\b/i.test(headers.get('Accept-Language') ?? '') ? 'en' : 'sq';

/** Takes a file out of a contribution, wherever it is on its way. @throws HandInRefusal */
export async function removeFile(
  payload: Payload,
  contribution: Contribution,
  upload: string,
): Promise<void> {
  requireOpen(contribution);
  if (!contribution.files?.some((file) => file.upload === upload)) throw new HandInRefusal('file-unknown');
  const id = String(contribution.id);
  await changeFiles(payload, id, (files) => files.filter((file) => file.upload !== upload));
  await removeUpload(upload);
  await intakeLineOf(payload).forget(id, upload);
}
