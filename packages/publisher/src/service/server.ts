import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { contractVersion, parcelSchema, type PublishEvent } from '@bashke/content';
import { z } from 'zod';
import { MalformedParcel } from '../parcel.ts';
import type { Outcome, Publisher } from '../publisher.ts';
import { purgeRequestSchema } from '../purge/request.ts';
import { EventStream } from './event-stream.ts';
import type { Log } from './log.ts';
import { isAuthorised, readJson, Refusal } from './request.ts';

export interface ServiceOptions {
  publisher: Publisher;
  buildId: string;
  token: string;
  log: Log;
  /** Bytes of a body. */
  bodyLimit?: number | undefined;
}

type Handler = (request: IncomingMessage, response: ServerResponse, campaign: string) => Promise<void>;

const rollbackSchema = z.strictObject({ release: z.string().min(1).max(64) });
const parcelNameSchema = parcelSchema.pick({ campaign: true }).loose();

/** The publisher as a service; `docs/architecture.md` lists its calls. */
export function serviceServer(options: ServiceOptions): Server {
  const { publisher, buildId, token, log, bodyLimit = 64 * 1024 * 1024 } = options;

  const publish: Handler = async (request, response, campaign) => {
    const parcel = await readJson(request, bodyLimit);
    const name = parcelNameSchema.safeParse(parcel);
    if (!name.success || name.data.campaign !== `campaigns/${campaign}`) {
      throw new Refusal(400, `The body is no parcel of the campaign ${campaign}.`);
    }
    const events = new EventStream(response);
    log('info', 'publish', { campaign });
    const outcome = await outcomeOf(
      publisher.publish(parcel, (event) => events.progress(event)),
      campaign,
    );
    await events.finish(outcome);
  };

  const rollback: Handler = async (request, response, campaign) => {
    const parsed = rollbackSchema.safeParse(await readJson(request, bodyLimit));
    if (!parsed.success) throw new Refusal(400, 'The body must be { "release": "<id>" }.');
    log('info', 'rollback', { campaign, release: parsed.data.release });
    const outcome = await outcomeOf(publisher.rollback(campaign, parsed.data.release), campaign);
    await new EventStream(response).finish(outcome);
  };

  const purge: Handler = async (request, response, campaign) => {
    const parsed = purgeRequestSchema.safeParse(await readJson(request, bodyLimit));
    if (!parsed.success) {
      throw new Refusal(
        400,
        `The body must be { "documents": ["<collection>/<id>"], "files": ["<media file>"], "before": "<instant>" }: ${z.prettifyError(parsed.error)}`,
      );
    }
    const { documents, files } = parsed.data;
    log('info', 'purge', { campaign, documents: documents.length, files: files.length });
    const outcome = await publisher.purge(campaign, parsed.data);
    const { removed, trimmed, live } = outcome;
    log('info', 'purged', { campaign, removed: removed.length, trimmed, live });
    answer(response, 200, outcome);
  };

  const withdraw: Handler = async (_, response, campaign) => {
    await publisher.withdraw(campaign);
    log('info', 'withdrawn', { campaign });
    response.writeHead(204).end();
  };

  const releases: Handler = async (_, response, campaign) => {
    const { live, releases: list } = await publisher.releases(campaign);
    answer(response, 200, { live: live ?? null, releases: list });
  };

  const outcomeOf = async (working: Promise<Outcome>, campaign: string): Promise<PublishEvent> => {
    try {
      const outcome = await working;
      log(outcome.type === 'failed' ? 'warn' : 'info', outcome.type, { campaign, ...detailsOf(outcome) });
      return outcome;
    } catch (error) {
      if (error instanceof MalformedParcel) throw new Refusal(400, error.message);
      log('error', 'interrupted', { campaign, error: stackOf(error) });
      return { type: 'failed', problems: [{ code: 'publish-interrupted', params: {} }] };
    }
  };

  const calls: Record<string, Handler> = {
    'POST publish': publish,
    'POST rollback': rollback,
    'POST purge': purge,
    'GET releases': releases,
    'DELETE ': withdraw,
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [pathname = ''] = (request.url ?? '').split('?');
    if (request.method === 'GET' && pathname === '/health') {
      return answer(response, 200, { ok: true, contract: contractVersion, buildId });
    }
    if (!isAuthorised(request, token)) throw new Refusal(401, 'The token is missing or wrong.');
    const [, campaign, call = ''] = /^\/campaigns\/([^/]+)(?:\/([a-z]+))?$/.exec(pathname) ?? [];
    const handler = calls[`${request.method} ${call}`];
    if (campaign === undefined || !handler) throw new Refusal(404, 'There is no such call.');
    await handler(request, response, decode(campaign));
  };

  return createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!(error instanceof Refusal)) log('error', 'request failed', { error: stackOf(error) });
      if (response.headersSent) return response.destroy();
      // Who is still sending would never come to read the answer.
      request.resume();
      if (error instanceof Refusal) answer(response, error.status, { error: error.message });
      else answer(response, 500, { error: 'The publisher failed; its log says why.' });
    });
  });
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(`${JSON.stringify(body)}\n`);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refusal(400, 'The address is not written rightly.');
  }
}

/** What a log may know of an outcome: codes and numbers, no texts. */
function detailsOf(outcome: Outcome): Record<string, unknown> {
  switch (outcome.type) {
    case 'live': {
      const { id, pages, rendered, changed, files, bytes, milliseconds } = outcome.release;
      return { release: id, pages, rendered, changed, files, bytes, milliseconds };
    }
    case 'failed':
      return { problems: outcome.problems.map(({ code, place }) => ({ code, document: place?.id })) };
    case 'unknown-documents':
      return { documents: outcome.hashes.length };
    case 'superseded':
      return {};
  }
}

const stackOf = (error: unknown) => (error instanceof Error ? error.stack : String(error));
