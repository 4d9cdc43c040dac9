import { once } from 'node:events';
import { logTo } from '../service/log.ts';
import { readWebSettings } from '../settings.ts';
import { webServer } from '../web/server.ts';
import { listen, untilAskedToStop } from './process.ts';

/** Serves the live microsites until it is asked to stop. */
export async function web(): Promise<void> {
  const { LIVE_DIR, SITES_PORT, SITES_URL, HOST } = readWebSettings();
  const log = logTo(process.stdout);
  const server = webServer({
    liveFolder: LIVE_DIR,
    baseHost: SITES_URL === undefined ? undefined : new URL(SITES_URL).hostname,
    onError: (error) => log('error', 'answer failed', { error: String(error) }),
  });
  await listen(server, SITES_PORT, HOST, 'SITES_PORT');
  log('info', 'ready', { port: SITES_PORT });
  await untilAskedToStop();
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
