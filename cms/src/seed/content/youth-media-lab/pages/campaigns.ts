import type { BilingualPage } from '../../types.ts';

export const youthCampaigns: BilingualPage = {
  key: 'campaigns',
  kind: 'page',
  cover: 'circle',
  title: { sq: 'Fushata të të rinjve', en: 'Youth-led campaigns' },
  slug: { sq: 'fushata-te-te-rinjve', en: 'youth-led-campaigns' },
  summary: {
    sq: 'Si bëhet një fushatë që e drejtojnë vetë të rinjtë, me tri ide për ta nisur.',
    en: 'How to make a campaign that young people lead themselves, with three ideas to start from.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Një ide. Ti e drejton.', en: 'One idea. You lead it.' },
      lead: {
        sq: 'Një fushatë nuk do buxhet. Do një gjë që të djeg, njerëz që e ndiejnë njësoj dhe një hap që bëhet sot.',
        en: 'A campaign does not need a budget. It needs something that matters to you, people who feel the same, and one step for today.',
      },
      actions: [{ label: { sq: 'Na dërgo idenë', en: 'Send us your idea' }, target: { page: 'take-part' } }],
    },
    {
      type: 'steps',
      heading: { sq: 'Nga ideja te fushata', en: 'From idea to campaign' },
      steps: [
        {
          heading: { sq: 'Thuaje me një fjali', en: 'Say it in one sentence' },
          body: {
            sq: '„Dua që askush të mos flejë me frikë nga grupi i klasës.“',
            en: '“I want nobody to go to sleep worrying about the class chat.”',
          },
        },
        {
          heading: { sq: 'Zgjidh kujt i flet', en: 'Choose whom you talk to' },
          body: {
            sq: 'Jo „të gjithëve“. Klasës së gjashtë. Lojtarëve. Atyre që heshtin.',
            en: 'Not “everyone”. Sixth-graders. Gamers. Those who keep quiet.',
          },
        },
        {
          heading: { sq: 'Jepu diçka për të bërë', en: 'Give them something to do' },
          body: {
            sq: 'Një mesazh për ta dërguar, një shenjë për ta vënë, një rregull për grupin.',
            en: 'A message to send, a sign to put up, a rule for the group.',
          },
        },
        {
          heading: { sq: 'Shiko çfarë ndryshoi', en: 'See what changed' },
          body: {
            sq: 'Numëro diçka të vogël: sa grupe e vendosën rregullin, sa veta u përgjigjën.',
            en: 'Count something small: how many groups took up the rule, how many people answered.',
          },
        },
      ],
    },
    {
      type: 'cards',
      heading: { sq: 'Tri ide (shembuj)', en: 'Three ideas (examples)' },
      intro: {
        sq: 'I shpikëm për të treguar si mund të duken. Merri, ndryshoji, bëji të tuat.',
        en: 'We invented them to show what it could be. Take them, change them, make them yours.',
      },
      cards: [
        {
          heading: { sq: 'Kush e tha?', en: 'Who said so?' },
          text: {
            sq: 'Kur në grup del një thashethem, dikush pyet vetëm këtë. Tri fjalë që e ngadalësojnë.',
            en: 'When a rumour appears in the chat, somebody asks just this. Three words that slow it down.',
          },
        },
        {
          heading: { sq: 'Dy në autobus', en: 'Two on the bus' },
          text: {
            sq: 'Askush nuk rri vetëm: në rrugë, në pushim dhe në grupin e ri shkojmë dy nga dy.',
            en: 'Nobody stays alone: on the way, in the break and in a new group we go in twos.',
          },
        },
        {
          heading: { sq: 'Dhjetë minuta', en: 'Ten minutes' },
          text: {
            sq: 'Para se të dërgosh diçka që të bëri me nerva, prit dhjetë minuta. Koha nis tani.',
            en: 'Before you send something that made you angry, wait ten minutes. The clock starts now.',
          },
        },
      ],
    },
    {
      type: 'resources',
      heading: { sq: 'Merri dhe përdori', en: 'Take them and use them' },
      source: 'chosen',
      resources: ['speak-listen', 'kind-word'],
      limit: 2,
    },
  ],
};
