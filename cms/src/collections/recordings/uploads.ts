import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '@bashke/content';
import { acceptRecording, explainRefusal, IntakeRefusal } from '@bashke/intake';
import { Server, type Upload } from '@tus/server';
import type { Payload } from 'payload';
import type { Words } from '../../fields/words.ts';
import { oneAtATime } from '../../public/one-at-a-time.ts';
import { plainFileName } from '../../public/file-name.ts';
import { recordingFields } from '../../moderation/adopt.ts';
import { sharedState } from '../../publishing/shared-state.ts';
import { answerUpload, hasRoomFor } from '../../quarantine/answer-upload.ts';
import { privateFolder } from '../../quarantine/store.ts';
import { UploadStore } from '../../quarantine/upload-store.ts';
import { keepFileFrom } from '../media/store.ts';

/** Where staff send recordings, below the API. */
export const UPLOADS = '/api/recordings/uploads';
/** Bytes of one recording: three hours as they come from a recorder. */
export const RECORDING_LIMIT = 2_000_000_000;
/** How long an upload that was broken off is kept, in milliseconds. */
const KEPT_MS = 7 * 24 * 3_600_000;
/** Who sends it; only the endpoint can say. */
const BY = 'X-Upload-By';

const refusals = {
  'too-large': {
    status: 413,
    words: {
      sq: 'Incizimi është më i madh se {limit} MB. Ngarkojeni si MP3 ose ndajeni.',
      en: 'The recording is larger than {limit} MB. Upload it as MP3, or split it.',
    },
  },
  'no-length': {
    status: 400,
    words: { sq: 'Madhësia e skedarit nuk dihet.', en: 'The size of the file is not known.' },
  },
  'no-space': {
    status: 507,
    words: {
      sq: 'Nuk ka vend në disk për këtë incizim. Njoftoni një administrator.',
      en: 'There is no room on the disk for this recording. Tell an administrator.',
    },
  },
  unknown: {
    status: 404,
    words: {
      sq: 'Ky ngarkim nuk gjendet më. Filloni nga e para.',
      en: 'This upload is no longer there. Start it anew.',
    },
  },
} satisfies Record<string, { status: number; words: Words }>;

const failed: Words = {
  sq: 'Incizimi nuk u kontrollua dot. Provoni përsëri; nëse përsëritet, njoftoni një administrator.',
  en: 'The recording could not be checked. Try again; if that does not help, tell an administrator.',
};

/** How far an upload has come; the sentence is in the language of whoever asks. */
export type UploadState =
  | { state: 'uploading' | 'queued' }
  | { state: 'working'; progress: number }
  | { state: 'ready'; recording: string }
  | { state: 'refused'; sentence: string };

type Work = { by: string } & (
  | { state: 'queued' }
  | { state: 'working'; progress: number }
  | { state: 'ready'; recording: string }
  | { state: 'refused'; why: IntakeRefusal | undefined }
);

interface Intake {
  store: UploadStore;
  server: Server;
  folder: string;
  /** Uploads that arrived whole, by their identity. Those of the last hundred are remembered. */
  works: Map<string, Work>;
}

const REMEMBERED = 100;

const intakes = sharedState('recordings/uploads', () => new WeakMap<Payload, Promise<Intake>>());

function intakeOf(payload: Payload): Promise<Intake> {
  const opened = intakes.get(payload) ?? open(payload);
  intakes.set(payload, opened);
  return opened;
}

/** Answers one request of a resumable upload. @param by whoever is logged in */
export async function handleUpload(payload: Payload, request: Request, by: string): Promise<Response> {
  return answerUpload((await intakeOf(payload)).server, request, { [BY]: by });
}

/** How far an upload of somebody is; `undefined` when they have none of that name. */
export async function stateOfUpload(
  payload: Payload,
  id: string,
  by: string,
  language: Language,
): Promise<UploadState | undefined> {
  const { works, store } = await intakeOf(payload);
  const work = works.get(id);
  if (!work) return (await isOf(store, id, by)) ? { state: 'uploading' } : undefined;
  if (work.by !== by) return undefined;
  if (work.state === 'refused') {
    return {
      state: 'refused',
      sentence: work.why ? explainRefusal(work.why, language) : failed[language],
    };
  }
  const { by: _by, ...state } = work;
  return state;
}

/** Takes up recordings that had arrived whole when the studio stopped. */
export async function resumeUploads(payload: Payload): Promise<void> {
  const intake = await intakeOf(payload);
  for (const name of await readdir(intake.folder)) {
    if (!name.endsWith('.json')) continue;
    const upload = await intake.store.getUpload(name.slice(0, -'.json'.length)).catch(() => undefined);
    if (upload && upload.size !== undefined && upload.offset === upload.size) begin(payload, intake, upload);
  }
}

/** Ends when everything that has arrived is done. */
export async function uploadsSettled(payload: Payload): Promise<void> {
  await intakeOf(payload);
  await oneAtATime('recordings', () => Promise.resolve());
}

async function open(payload: Payload): Promise<Intake> {
  const folder = await privateFolder('recordings');
  const store = new UploadStore({ directory: folder, expirationPeriodInMilliseconds: KEPT_MS });
  const server = new Server({
    path: UPLOADS,
    datastore: store,
    maxSize: RECORDING_LIMIT,
    relativeLocation: true,
    // No other site has a reason to send files here.
    allowedOrigins: () => false,
    async onIncomingRequest(request, upload) {
      if (request.method === 'POST' || request.method === 'OPTIONS') return;
      const by = request.headers.get(BY) ?? '';
      if (!(await isOf(store, upload, by))) refuse(request, 'unknown');
    },
    async onUploadCreate(request, upload) {
      if (upload.size === undefined || upload.sizeIsDeferred) refuse(request, 'no-length');
      else if (upload.size > RECORDING_LIMIT) refuse(request, 'too-large');
      else if (!(await hasRoomFor(upload.size, folder))) refuse(request, 'no-space');
      await store.deleteExpired();
      return { metadata: { ...upload.metadata, by: request.headers.get(BY) } };
    },
    async onUploadFinish(_request, upload) {
      begin(payload, await intakeOf(payload), upload);
      return {};
    },
    onResponseError(_request, error) {
      if (error instanceof Error) payload.logger.warn({ msg: `An upload failed: ${error.message}` });
      return undefined;
    },
  });
  return { store, server, folder, works: new Map() };
}

const isOf = async (store: UploadStore, id: string, by: string): Promise<boolean> => {
  const upload = /^[A-Za-z0-9]+$/.test(id) ? await store.getUpload(id).catch(() => undefined) : undefined;
  return upload !== undefined && by !== '' && upload.metadata?.['by'] === by;
};

/** Says a refusal as the upload's own answer, in the language the page asked for. */
function refuse({ headers }: { headers: Headers }, code: keyof typeof refusals): never {
  const language = /^en\b/i.test(headers.get('Accept-Language') ?? '') ? 'en' : 'sq';
  const { status, words } = refusals[code];
  const body = words[language].replace('{limit}', String(RECORDING_LIMIT / 1e6));
  // The upload server takes what is thrown in this form for its answer.
  // oxlint-disable-next-line no-throw-literal
  throw { status_code: status, body };
}

/** Puts an upload that is whole into the line: one is checked at a time. */
function begin(payload: Payload, { works, folder }: Intake, { id, metadata }: Upload): void {
  const by = metadata?.['by'] ?? '';
  const fileName = plainFileName(metadata?.['filename'] ?? '') || id;
  for (const old of [...works.keys()].slice(0, Math.max(0, works.size - REMEMBERED))) works.delete(old);
  works.set(id, { by, state: 'queued' });
  const from = path.join(folder, id);
  const made = path.join(folder, `${id}.made`);
  void oneAtATime('recordings', async () => {
    try {
      works.set(id, { by, state: 'working', progress: 0 });
      await rm(made, { recursive: true, force: true });
      await mkdir(made, { mode: 0o700 });
      const accepted = await acceptRecording({
        path: from,
        fileName,
        folder: made,
        onProgress: (share) => works.set(id, { by, state: 'working', progress: Math.round(share * 100) }),
      });
      const names = [...accepted.sources, ...(accepted.poster ? [accepted.poster] : [])];
      for (const { fileName: name } of names) await keepFileFrom(path.join(made, name), name);
      const { id: recording } = await payload.create({
        collection: 'recordings',
        data: { title: fileName.replace(/\.[^.]+$/, '') || fileName, ...recordingFields(accepted) },
        depth: 0,
      });
      works.set(id, { by, state: 'ready', recording: String(recording) });
    } catch (error) {
      const why = error instanceof IntakeRefusal ? error : undefined;
      if (!why) payload.logger.error({ err: error, msg: 'A recording could not be checked' });
      works.set(id, { by, state: 'refused', why });
    } finally {
      await Promise.all([from, `${from}.json`].map((place) => rm(place, { force: true })));
      await rm(made, { recursive: true, force: true });
    }
  });
}
