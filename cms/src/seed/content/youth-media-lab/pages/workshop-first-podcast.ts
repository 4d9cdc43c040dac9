import type { BilingualPage } from '../../types.ts';
import { exampleWorkshop } from './example-workshop.ts';

export const workshopFirstPodcast: BilingualPage = {
  key: 'workshop-first-podcast',
  kind: 'page',
  cover: 'microphone',
  title: { sq: 'Punëtori: podkasti i parë', en: 'Workshop: your first podcast' },
  slug: { sq: 'punetori-podkasti-i-pare', en: 'workshop-your-first-podcast' },
  summary: {
    sq: 'Nga një pyetje te një episod dyminutësh, për një pasdite. Për moshën 13–17 vjeç. Shembull.',
    en: 'From a question to an episode of two minutes, in one afternoon. For ages 13 to 17. An example.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Podkasti i parë', en: 'Your first podcast' },
      lead: {
        sq: 'Eja me një grup të vogël, ik me dy minuta zë. Telefoni mjafton.',
        en: 'Come with a small group, leave with two minutes of sound. A phone is enough.',
      },
      actions: [
        {
          label: { sq: 'Dëgjo ç’doli', en: 'Hear what came out' },
          target: { page: 'episodes' },
        },
      ],
    },
    exampleWorkshop,
    {
      type: 'steps',
      heading: { sq: 'Pasditja, hap pas hapi', en: 'The afternoon, step by step' },
      steps: [
        {
          heading: { sq: 'Pyetja (20 minuta)', en: 'The question (20 minutes)' },
          body: {
            sq: 'Çfarë ndodh në telefonin tënd që të rriturit nuk e shohin? Shkruajeni në copa letre, pa emra, dhe zgjidhni një.',
            en: 'What happens on your phone that adults do not see? Write it on slips, without names, and choose one.',
          },
        },
        {
          heading: { sq: 'Skenari (30 minuta)', en: 'The script (30 minutes)' },
          body: {
            sq: 'Një fillim, tri pika, diçka për sot. Fjali të shkurtra: ato që do t’i thoshe me zë.',
            en: 'A beginning, three points, something for today. Short sentences: the ones you would say aloud.',
          },
        },
        {
          heading: { sq: 'Regjistrimi (40 minuta)', en: 'The recording (40 minutes)' },
          body: {
            sq: 'Dy herë, jo dhjetë. [Ja si tingëllon mirë një telefon](page:tools).',
            en: 'Twice, not ten times. [How to make a phone sound good](page:tools).',
          },
        },
        {
          heading: { sq: 'Kontrolli (15 minuta)', en: 'The check (15 minutes)' },
          body: {
            sq: 'Dëgjojeni bashkë: a thamë ndonjë emër, shkollë, rrugë a orë takimi? Nëse po, atë fjali e themi ndryshe.',
            en: 'Listen together: did we say a name, a school, a street or a meeting time? If so, we say that sentence differently.',
          },
        },
        {
          heading: { sq: 'Vendimi (15 minuta)', en: 'The decision (15 minutes)' },
          body: {
            sq: 'Secili vendos për vete: ta dorëzojë, ta mbajë ose ta fshijë.',
            en: 'Everyone decides for themselves: hand it in, keep it, or delete it.',
          },
        },
      ],
    },
    {
      type: 'episodes',
      heading: { sq: 'Dolën nga kjo punëtori', en: 'Made in this workshop' },
      source: 'chosen',
      episodes: ['group-chat', 'asking-for-help', 'first-interview'],
      limit: 3,
    },
    {
      type: 'help',
      heading: { sq: 'Kur një temë të prek', en: 'When a topic is close to home' },
      intro: {
        sq: 'Ndonjëherë duke folur kujtohesh për diçka tënden. Me këta mund të flasësh veçmas.',
        en: 'Sometimes talking brings back something of your own. These people talk with you alone.',
      },
      services: ['alo-116'],
    },
  ],
};
