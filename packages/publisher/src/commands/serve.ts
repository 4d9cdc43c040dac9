import { once } from 'node:events';
import { Publisher } from '../publisher.ts';
import { warmUp } from '../release/warm-up.ts';
import { loadRenderer } from '../render/renderer.ts';
import { logTo } from '../service/log.ts';
import { serviceServer } from '../service/server.ts';
import { readServeSettings } from '../settings.ts';
import { DirectoryTarget } from '../target/directory/directory.ts';
import { listen, untilAskedToStop } from './process.ts';

/** A client that does not read its answer is waited for no longer than this. */
const lastAnswersMs = 5000;

/** Runs the service until it is asked to stop; a publish that has begun is finished first. */
export async function serve(): Promise<void> {
  const settings = readServeSettings();
  const log = logTo(process.stdout);
  const renderer = await loadRenderer(settings.RENDERER);
  await warmUp({ renderer });
  const target = new DirectoryTarget(settings.LIVE_DIR);
  const publisher = new Publisher({
    renderer,
    target,
    mediaFolder: settings.MEDIA_DIR,
    cacheFolder: settings.CACHE_DIR,
    onTimes: (campaign, times) => log('info', 'times', { campaign, ...times }),
  });
  const { buildId } = renderer;
  const server = serviceServer({ publisher, buildId, token: settings.PUBLISHER_TOKEN, log });
  await listen(server, settings.PUBLISHER_PORT, '127.0.0.1', 'PUBLISHER_PORT');
  // A lock of a process that was killed lasts a few seconds: nobody has to wait for that to be served.
  const cleaned = target
    .cleanAll()
    .catch((error: unknown) => log('warn', 'cleaning failed', { error: String(error) }));
  log('info', 'ready', { port: settings.PUBLISHER_PORT, buildId });

  const signal = await untilAskedToStop();
  log('info', 'stopping', { signal });
  const closed = once(server, 'close');
  server.close();
  await Promise.all([publisher.idle(), cleaned]);
  // Outcomes are on their way; a connection is closed once its answer is sent.
  const closing = setInterval(() => server.closeIdleConnections(), 20);
  const giveUp = setTimeout(() => server.closeAllConnections(), lastAnswersMs);
  await closed;
  clearInterval(closing);
  clearTimeout(giveUp);
  log('info', 'stopped');
}
