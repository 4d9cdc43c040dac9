/**
 * `forms-content.ts`: fills an empty studio with a campaign and a summit that people can register for, and prints a
 * `FormsContent`. The studio's settings are in the environment.
 */
import { Writer, writeCampaign, writeHelp } from '../../cms/src/publishing/testing/content.ts';
import { openStudio } from '../demo-content/studio.ts';
import type { FormsContent } from './forms.ts';

const payload = await openStudio();
const writer = new Writer(payload);
const { campaign } = await writeCampaign(writer, 'bench', await writeHelp(writer));
const day = new Date(Date.now() + 30 * 86_400_000).toISOString();
const summit = await writer.publish(
  'summits',
  {
    campaign,
    acronym: 'bench-summit',
    state: 'planned',
    days: [{ day, opens: '09:00', closes: '17:00' }],
    spokenLanguages: ['sq'],
    registration: { open: true, capacity: 100, keepDays: 30 },
  },
  { sq: { title: 'Samiti', summary: 'Një samit.' }, en: { title: 'Summit', summary: 'A summit.' } },
);
const content: FormsContent = { campaign, summit };
console.log(JSON.stringify(content));
await payload.destroy();
