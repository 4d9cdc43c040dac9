/** Fills an empty studio with an invitation and prints its code. The studio's settings are in the environment. */
import { openStudio } from '../demo-content/studio.ts';

const payload = await openStudio();
const campaign = await payload.create({
  collection: 'campaigns',
  data: { title: 'Bench', slug: 'bench', _status: 'draft' } as never,
  draft: true,
  locale: 'sq',
});
const invitation = await payload.create({
  collection: 'invitations',
  locale: 'sq',
  data: {
    title: 'Bench',
    ask: 'Bench',
    kinds: ['audio'],
    campaign: campaign.id,
    until: '2099-01-01T12:00:00.000Z',
    uses: 5,
    consentMonths: 1,
  },
});
console.log(JSON.stringify({ code: invitation.code }));
await payload.destroy();
