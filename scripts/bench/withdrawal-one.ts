/**
 * Fills an empty studio with a campaign and contributions that were accepted, publishes it several times, takes each of
 * them back, and prints `WithdrawalTimes`. Publisher and web server run; the studio's settings are in the environment.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { startPublishing } from '@bashke/cms/publishing';
import { startConsent, withdrawContribution } from '../../cms/src/consent/index.ts';
import { Lab } from '../../cms/src/consent/testing/lab.ts';
import { env } from '../../cms/src/env.ts';
import { writeCampaign, writeHelp, writePage } from '../../cms/src/publishing/testing/content.ts';
import { openStudio } from '../demo-content/studio.ts';
import { inProject } from '../run/paths.ts';
import type { WithdrawalTimes } from './withdrawal.ts';

const PAGES = 100;
const RUNS = 5;
const RELEASES = 5;
/** How often the page is asked for, and after how long that is given up. */
const POLL_MS = 2;
const PATIENCE_MS = 30_000;

const payload = await openStudio();
const lab = new Lab(payload);
const { writer } = lab;
const { campaign, home } = await writeCampaign(writer, 'bench', await writeHelp(writer));
for (let index = 1; index < PAGES; index += 1) await writePage(writer, campaign, `faqja-${index}`);
const series = await lab.series(campaign);
const invitation = await payload.create({
  collection: 'invitations',
  locale: 'sq',
  data: {
    title: 'Bench',
    ask: 'Bench',
    kinds: ['audio'],
    campaign,
    until: '2099-01-01T12:00:00.000Z',
    uses: 5,
    consentMonths: 1,
  },
});
const sound = readFileSync(inProject('cms/src/seed/media/youth-media-lab/grupi-i-klases.mp3'));

const queue = await startPublishing(payload);
(await startConsent(payload)).stop();
const visit = async (slug: string) =>
  (await fetch(`${env.SITES_URL}/bench/podkast/zeri-yne/${slug}.html`)).status;
const times: WithdrawalTimes = { page: [], everywhere: [] };
for (let run = 0; run < RUNS; run += 1) {
  const contribution = await payload.create({
    collection: 'contributions',
    data: { title: `Bench ${run}`, invitation: invitation.id, language: 'sq', state: 'published' },
  });
  const person = await lab.consenting([campaign], { contribution: contribution.id });
  const bytes = Buffer.concat([sound, Buffer.from(String(run))]);
  const recording = await lab.recording([person.id], { contribution: contribution.id, duration: 120 }, bytes);
  const episode = await lab.episode(series, recording, [{ participant: person.id, role: 'host' }]);
  for (let release = 0; release < RELEASES; release += 1) {
    await writer.update('pages', home, { summary: `Publikimi ${run}-${release}.` });
    // What a save sets off begins just after it.
    await wait(20);
    await queue.settled();
  }
  const stored = await payload.findByID({ collection: 'episodes', id: episode, locale: 'sq', depth: 0 });
  if ((await visit(stored.slug!)) !== 200) throw new Error(`The episode of run ${run} is not live.`);
  const started = performance.now();
  const isGone = async (): Promise<number> => {
    while (performance.now() - started < PATIENCE_MS) {
      if ((await visit(stored.slug!)) === 404) return performance.now() - started;
      await wait(POLL_MS);
    }
    throw new Error(`The episode of run ${run} is still there.`);
  };
  const [page, everywhere] = await Promise.all([
    isGone(),
    withdrawContribution(payload, String(contribution.id), 'contributor').then(({ state }) => {
      if (state !== 'done') throw new Error(`The withdrawal of run ${run} is not done.`);
      return performance.now() - started;
    }),
  ]);
  times.page.push(page);
  times.everywhere.push(everywhere);
}
console.log(JSON.stringify(times));
await payload.destroy();
process.exit();
