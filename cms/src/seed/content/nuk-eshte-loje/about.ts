import type { BilingualPage } from '../types.ts';

export const about: BilingualPage = {
  key: 'about',
  kind: 'page',
  cover: 'woven',
  title: { sq: 'Rreth fushatës', en: 'About the campaign' },
  slug: { sq: 'rreth-fushates', en: 'about' },
  summary: {
    sq: 'Kush e organizon fushatën „Bullizmi kibernetik nuk është lojë“, me kë punon dhe kush e financon.',
    en: 'Who organises “Cyberbullying is not a game”, who we work with, and who funds it.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          „Bullizmi kibernetik nuk është lojë“ është fushatë kombëtare e Qendrës për Internet të Sigurt në Shqipëri, [iSIGURT.al](https://isigurt.al/). Zhvillohet në shkolla, në media dhe në rrjetet sociale, bashkë me autoritetet publike, shoqërinë civile dhe partnerë nga industria e internetit.

          ## Çfarë bëjmë

          - **Në shkolla:** [mësimi i parë](page:first-lesson) u tregon fëmijëve si të mbrohen.
          - **Në komunitete:** takime me prindër, mësues dhe nxënës në mbarë vendin.
          - **Në një tryezë:** [Samiti i parë për Siguri Online](summit:samiti), që është njëkohësisht Forumi i 11-të Kombëtar për Internet më të Sigurt, mbledh autoritete, shoqëri civile, industri dhe ekspertë kundër bullizmit kibernetik.
          - **Me shifra:** çdo vit botojmë raportin kombëtar për incidentet e fëmijëve në internet.

          ## Kush jemi

          Qendra u krijua në vitin 2015 me mbështetjen e katër ministrive, të CRCA Albania dhe të ALO 116 111. Drejtohet nga CRCA/ECPAT Albania. Çdo ditë, ekipi dëgjon, udhëzon dhe, kur një fëmijë është në rrezik, bashkëpunon me policinë dhe me shërbimet sociale.

          ## Si i mbrojmë fëmijët në këtë faqe

          Asnjë fëmijë nuk identifikohet këtu: as me emër, as me fytyrë, as me shkollë. Personat që citohen janë të shpikur, dhe kjo shënohet. Faqja nuk përdor biskota (cookies) dhe nuk ju gjurmon.
        `,
        en: `
          “Cyberbullying is not a game” is a national campaign of the Safer Internet Centre Albania, [iSIGURT.al](https://isigurt.al/). It runs in schools, in the media and on social networks, together with public authorities, civil society and partners from the internet industry.

          ## What we do

          - **In schools:** the [first lesson](page:first-lesson) shows children how to protect themselves.
          - **In communities:** meetings with parents, teachers and pupils across the country.
          - **At one table:** the [1st Safe Online Summit](summit:samiti), which is also the 11th National Forum on Safer Internet, brings together authorities, civil society, industry and experts against cyberbullying.
          - **With figures:** every year we publish the national report on children’s online incidents.

          ## Who we are

          The Centre was founded in 2015 with the support of four ministries, CRCA Albania and ALO 116 111. It is run by CRCA/ECPAT Albania. Every day the team listens, advises and, when a child is at risk, works with the police and social services.

          ## How we protect children on this site

          No child can be identified here: not by name, not by face, not by school. The people we quote are invented, and marked as such. The site sets no cookies and does not track you.
        `,
      },
    },
    {
      type: 'facts',
      heading: { sq: 'Qendra në pak shifra', en: 'The Centre in a few figures' },
      facts: [
        {
          value: { sq: '2015', en: '2015' },
          label: { sq: 'viti kur u krijua Qendra', en: 'the year the Centre was founded' },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2015,
        },
        {
          value: { sq: '2 + 2', en: '2 + 2' },
          label: {
            sq: 'linja raportimi: dy në punë dhe dy në provë',
            en: 'hotlines: two in service and two being tested',
          },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
        {
          value: { sq: '2024', en: '2024' },
          label: {
            sq: 'viti kur nisi bashkëfinancimi nga programi „Evropa Digjitale“',
            en: 'the year co-funding by the Digital Europe Programme began',
          },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2024,
        },
      ],
    },
    {
      type: 'partners',
      heading: { sq: 'Kush e drejton dhe kush e mbështet', en: 'Who leads it and who supports it' },
      roles: ['organiser', 'partner', 'co-funder'],
    },
    {
      type: 'help',
      heading: { sq: 'Të gjitha linjat', en: 'All our lines' },
      intro: {
        sq: 'Dy linjat e fundit janë në provë: mund të mos përgjigjen gjithmonë.',
        en: 'The last two are being tested: they may not always answer.',
      },
      services: ['alo-116', 'online-safety', 'hate-speech', 'gender-based-violence', 'violent-extremism'],
    },
  ],
};
