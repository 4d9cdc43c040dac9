/**
 * `write-snapshots.ts [--seed] FOLDER`: writes the snapshot of every campaign of the studio that the environment
 * names to `FOLDER/<slug>.json`, after putting the demo content in where that is asked for. A program of its own,
 * because what reads a database should end before others render.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { explainProblem } from '@bashke/content';
import { readSnapshot } from '@bashke/cms/publishing';
import { Failure, runCommand } from '../run/failure.ts';
import { tellStarter } from '../run/processes.ts';
import { listCampaigns, openSeededStudio, openStudio } from './studio.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { seed: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (!folder) throw new Failure('Usage: write-snapshots.ts [--seed] FOLDER');
  mkdirSync(folder, { recursive: true });
  const payload = values.seed ? await openSeededStudio(tellStarter) : await openStudio();
  const failures: string[] = [];
  for (const { id, slug } of await listCampaigns(payload)) {
    const reading = await readSnapshot(payload, id);
    if (reading?.snapshot && reading.problems.length === 0) {
      writeFileSync(path.join(folder, `${slug}.json`), JSON.stringify(reading.snapshot));
      tellStarter(`Snapshot of ${slug}: ${reading.snapshot.documents.length} documents`);
      continue;
    }
    const reasons = (reading?.problems ?? []).map((problem) => explainProblem(problem, 'en'));
    failures.push([`The campaign „${slug}“ cannot be published:`, ...reasons].join('\n'));
    tellStarter(failures.at(-1) ?? '');
  }
  await payload.destroy();
  // Of edited content the rest is still worth having; the demo content has to be whole.
  if (values.seed && failures.length > 0) throw new Failure(failures.join('\n'));
});
