import type { InvitationContent } from './types.ts';

/** What young people are asked for. Examples, like the workshops that they belong to. */
export const invitations = {
  'first-podcast': {
    kinds: ['audio'],
    series: 'our-voice',
    workshop: 'workshop-first-podcast',
    title: { sq: 'Podkasti i parë: episodi yt', en: 'Your first podcast: your episode' },
    asksFor: {
      sq: 'Një regjistrim deri në tre minuta për diçka që ndodh në internet dhe për atë që ndihmon. Përdor vetëm pseudonime.',
      en: 'A recording of up to three minutes about something that happens online and about what helps. Use aliases only.',
    },
    until: '2027-06-15',
    uses: 30,
  },
  'no-faces': {
    kinds: ['picture', 'video'],
    workshop: 'workshop-no-faces',
    title: {
      sq: 'Pamje pa fytyra: posteri ose komiku yt',
      en: 'Pictures without faces: your poster or comic',
    },
    asksFor: {
      sq: 'Një vizatim, poster, komik ose video e shkurtër vetëm me forma, duar, zëra dhe ekrane. Pa fytyra dhe pa vende që njihen.',
      en: 'A drawing, poster, comic or short video with shapes, hands, voices and screens alone. No faces and no places that people recognise.',
    },
    until: '2027-06-15',
    uses: 30,
  },
  'your-campaign': {
    kinds: ['audio', 'picture', 'video'],
    title: { sq: 'Fushata jote', en: 'Your campaign' },
    asksFor: {
      sq: 'Një ide për një fushatë që e drejton ti me shokët: për çfarë është, për kë është dhe çfarë do të bënit së pari.',
      en: 'An idea for a campaign that you and your friends lead: what it is about, who it is for and what you would do first.',
    },
    until: '2027-03-31',
    uses: 50,
  },
} as const satisfies Record<string, InvitationContent>;

export type InvitationKey = keyof typeof invitations;
