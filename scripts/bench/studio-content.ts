/**
 * `studio-content.ts PAGES`: fills an empty studio with a campaign of so many pages in both languages, reads its
 * snapshot, and prints a `StudioContent`. The studio's settings are in the environment.
 */
import { readSnapshot } from '@bashke/cms/publishing';
import { Writer, writeCampaign, writeHelp, writePage } from '../../cms/src/publishing/testing/content.ts';
import { openStudio } from '../demo-content/studio.ts';
import { timed } from './statistics.ts';
import { ROLE } from './studio.ts';
import type { StudioContent } from './studio.ts';

const pages = Number(process.argv[2]);
const payload = await openStudio();
await payload.create({
  collection: 'users',
  data: { email: ROLE.email, password: ROLE.password, name: 'Bench', role: 'editor', language: 'en' },
});
const writer = new Writer(payload);
const { campaign } = await writeCampaign(writer, 'bench', await writeHelp(writer));
const ids: string[] = [];
for (let index = 1; index < pages; index += 1) ids.push(await writePage(writer, campaign, `faqja-${index}`));

const read = async () => {
  const reading = await readSnapshot(payload, campaign);
  if (!reading?.snapshot || reading.problems.length > 0) throw new Error(JSON.stringify(reading?.problems));
  return reading.snapshot.documents.length;
};
const [cold, documents] = await timed(read);
await writer.update('pages', ids[0]!, { summary: 'Një fjali.' });
const [warm] = await timed(read);
const content: StudioContent = { campaign, pages: ids, documents, cold, warm };
console.log(JSON.stringify(content));
await payload.destroy();
