/**
 * `write-snapshots.ts FOLDER`: seeds the studio that the environment names and writes the snapshot of every campaign
 * to `FOLDER/<slug>.json`. A program of its own, because what reads a database should end before others render.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { explainProblem } from '@bashke/content';
import { readSnapshot } from '@bashke/cms/publishing';
import { Failure, runCommand } from '../run/failure.ts';
import { tellStarter } from '../run/processes.ts';
import { listCampaigns, openSeededStudio } from './studio.ts';

await runCommand(async () => {
  const folder = process.argv[2];
  if (!folder) throw new Failure('Usage: write-snapshots.ts FOLDER');
  const payload = await openSeededStudio(tellStarter);
  mkdirSync(folder, { recursive: true });
  for (const { id, slug } of await listCampaigns(payload)) {
    const reading = await readSnapshot(payload, id);
    if (!reading?.snapshot || reading.problems.length > 0) {
      const sentences = (reading?.problems ?? []).map((problem) => explainProblem(problem, 'en'));
      throw new Failure(`The campaign „${slug}“ cannot be published:\n${sentences.join('\n')}`);
    }
    writeFileSync(path.join(folder, `${slug}.json`), JSON.stringify(reading.snapshot));
    tellStarter(`Snapshot of ${slug}: ${reading.snapshot.documents.length} documents`);
  }
  await payload.destroy();
});
