/**
 * `prepare.ts FILE BUILD`: puts the demo content in when `FILE` does not say that it is in, publishes every campaign
 * that is not live as the renderer's build `BUILD` makes it, and leaves word of both in `FILE`. It runs before the
 * studio does, because only one process at a time may have the database and the queue of publishes.
 */
import type { Payload } from 'payload';
import { explainProblem } from '@bashke/content';
import { startPublishing } from '@bashke/cms/publishing';
import { Failure, runCommand } from '../run/failure.ts';
import { tellStarter } from '../run/processes.ts';
import { readPrepared, writePrepared } from '../start/prepared.ts';
import { listAccounts, listCampaigns, openSeededStudio, openStudio } from './studio.ts';

await runCommand(async () => {
  const [file, buildId] = process.argv.slice(2);
  if (!file || !buildId) throw new Failure('Usage: prepare.ts FILE BUILD');
  const before = readPrepared(file);
  const payload = before ? await openStudio() : await openSeededStudio(tellStarter);
  const failures = await publishAll(payload, before !== undefined);
  // Content that an editor has to mend must not keep the studio, where it is mended, from starting.
  if (failures.length > 0 && !before) {
    throw new Failure(`The demo content cannot be published:\n${failures.join('\n')}`);
  }
  const accounts = before?.accounts ?? (await listAccounts());
  writePrepared(file, { buildId, accounts });
  await payload.destroy();
});

/**
 * Publishes what the queue finds changed when it opens; for a new renderer everything else, too.
 * @returns what stands in the way of campaigns that did not go live, in sentences
 */
async function publishAll(payload: Payload, again: boolean): Promise<string[]> {
  const campaigns = await listCampaigns(payload);
  tellStarter(`Publishing ${campaigns.map(({ slug }) => slug).join(', ')}`);
  const queue = await startPublishing(payload);
  if (again) for (const { id } of campaigns) queue.publish(id, { why: 'start' });
  await queue.settled();

  const failures: string[] = [];
  for (const { id, slug } of campaigns) {
    const [last] = await queue.releases.newest(id, 1, ['live', 'failed']);
    if (last?.state === 'live') {
      tellStarter(`${slug} is live: ${last.pages} pages, ${last.changed} files new or changed`);
      continue;
    }
    const reasons = (last?.problems ?? []).map((problem) => explainProblem(problem, 'en'));
    const sentences = [`${slug} did not go live:`, ...reasons].join('\n');
    failures.push(sentences);
    tellStarter(sentences);
  }
  return failures;
}
