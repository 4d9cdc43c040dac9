import type { BilingualPage } from '../../types.ts';

export const about: BilingualPage = {
  key: 'about',
  kind: 'page',
  cover: 'circle',
  title: { sq: 'Rreth Lab-it', en: 'About the Lab' },
  slug: { sq: 'rreth-lab-it', en: 'about-the-lab' },
  summary: {
    sq: 'Një hapësirë kombëtare ku të rinjtë krijojnë dhe mësojnë: aftësi digjitale, media, siguri dhe krijim me përgjegjësi.',
    en: 'A national space where young people create and learn: digital skills, media literacy, safety and responsible creation.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Nga të rinjtë, për të rinjtë', en: 'By young people, for young people' },
      lead: {
        sq: 'Youth Media Lab Albania është vendi ku materialet për fëmijët dhe të rinjtë i bëjnë vetë fëmijët dhe të rinjtë.',
        en: 'Youth Media Lab Albania is where the material for children and young people is made by children and young people.',
      },
      actions: [{ label: { sq: 'Merr pjesë', en: 'Take part' }, target: { page: 'take-part' } }],
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Çfarë mësohet

          - **Aftësi digjitale:** regjistrim, montazh, vizatim, botim.
          - **Edukim mediatik:** kush e thotë, nga e di dhe pse ma thotë mua.
          - **Siguri në internet:** si mbrohesh ti dhe si mbron të tjerët.
          - **Krijim me përgjegjësi:** të bësh diçka që nuk lëndon askënd.

          ## Çfarë bëhet

          Punëtori, mjete, podkaste, intervista dhe fushata që i drejtojnë të rinjtë. Ato ndihmojnë të kuptosh rreziqet, t’i kundërvihesh keqinformimit dhe të sillesh mirë me të tjerët në internet.

          ## Kush e bën të mundur

          Lab-i është pjesë e Qendrës për Internet të Sigurt në Shqipëri, iSIGURT.al. Qendrën e drejton CRCA/ECPAT Albania në partneritet me ALO 116 111. Ajo u krijua në vitin 2015 dhe që nga shtatori 2024 bashkëfinancohet nga programi „Evropa Digjitale“ i Bashkimit Evropian.
        `,
        en: `
          ## What you learn

          - **Digital skills:** recording, editing, drawing, publishing.
          - **Media literacy:** who says so, how do they know, and why do they tell me.
          - **Online safety:** how to protect yourself, and others.
          - **Responsible creation:** making something that hurts nobody.

          ## What is made

          Workshops, tools, podcasts, interviews and campaigns led by young people. They help to understand risks, to counter misinformation and to be good to each other online.

          ## Who makes it possible

          The Lab is part of the Safer Internet Centre Albania, iSIGURT.al. The Centre is run by CRCA/ECPAT Albania in partnership with ALO 116 111. It was founded in 2015, and the European Union’s Digital Europe Programme has co-funded it since September 2024.
        `,
      },
    },
    {
      type: 'facts',
      heading: { sq: 'Me pak shifra', en: 'In a few figures' },
      facts: [
        {
          value: { sq: '2015', en: '2015' },
          label: { sq: 'viti kur u krijua Qendra', en: 'the year the Centre was founded' },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2015,
        },
        {
          value: { sq: '2', en: '2' },
          label: {
            sq: 'linja kombëtare raportimi: për sigurinë e fëmijëve në internet dhe kundër gjuhës së urrejtjes',
            en: 'national hotlines: on child online safety and on hate speech',
          },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
        {
          value: { sq: '2024', en: '2024' },
          label: {
            sq: 'viti kur Bashkimi Evropian nisi ta bashkëfinancojë Qendrën',
            en: 'the year the European Union began to co-fund the Centre',
          },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2024,
        },
      ],
    },
    {
      type: 'callout',
      tone: 'tip',
      heading: { sq: 'Ajo që dëgjon këtu është shembull', en: 'What you hear here is an example' },
      body: {
        sq: 'Episodet, posterët dhe punëtoritë e para i përgatiti ekipi i platformës, që të shohësh si do të duken tuajat. Zërat i bën një sintetizues i të folurit, pseudonimet janë të shpikura.',
        en: 'The platform’s team prepared the first episodes, posters and workshops, so that you can see what yours will look like. A speech synthesiser makes the voices, and the aliases are invented.',
      },
    },
    { type: 'partners', heading: { sq: 'Partnerët', en: 'Partners' } },
  ],
};
