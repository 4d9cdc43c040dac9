import type { BilingualPage } from '../types.ts';

export const home: BilingualPage = {
  key: 'home',
  kind: 'page',
  home: true,
  cover: 'woven',
  title: {
    sq: 'Aleanca Kombëtare kundër Bullizmit Kibernetik',
    en: 'National Alliance against Cyberbullying',
  },
  slug: { sq: 'kryefaqja', en: 'home' },
  summary: {
    sq: 'Një rrjet joformal organizatash, ekspertësh dhe institucionesh për sigurinë e të gjithëve në hapësirën digjitale.',
    en: 'An informal network of organisations, experts and institutions for everyone’s safety in the digital space.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Shumë duar, një fjalë: mjaft', en: 'Many hands, one word: enough' },
      lead: {
        sq: 'Aleanca mbledh ata që duan t’i mbrojnë njerëzit në hapësirën digjitale dhe t’i japin më shumë zë një fushe të re e të rëndësishme.',
        en: 'The Alliance brings together those who want to protect people in the digital space and give a stronger voice to a new and important field.',
      },
      actions: [
        { label: { sq: 'Bëhuni pjesë', en: 'Join' }, target: { page: 'join' } },
        { label: { sq: 'Lexoni deklaratën', en: 'Read the statement' }, target: { page: 'statement' } },
      ],
      picture: 'woven',
    },
    {
      type: 'cards',
      heading: { sq: 'Pse bashkë', en: 'Why together' },
      cards: [
        {
          heading: { sq: 'Një zë më i fortë', en: 'A stronger voice' },
          text: {
            sq: 'Për ligje, rregulla dhe shërbime që i mbrojnë fëmijët dhe grupet e cenueshme në internet.',
            en: 'For laws, rules and services that protect children and vulnerable groups online.',
          },
        },
        {
          heading: { sq: 'Përgjigje e bashkërenduar', en: 'A coordinated response' },
          text: {
            sq: 'Kur një fëmijë kërkon ndihmë, shkolla, linja e ndihmës dhe institucionet e dinë kush bën çfarë.',
            en: 'When a child asks for help, school, helpline and institutions know who does what.',
          },
        },
        {
          heading: { sq: 'Dije që ndahet', en: 'Knowledge that is shared' },
          text: {
            sq: 'Ajo që funksionon në një qytet mund të provohet nesër në një tjetër.',
            en: 'What works in one town can be tried tomorrow in another.',
          },
        },
      ],
    },
    {
      type: 'members',
      heading: { sq: 'Anëtarët e Aleancës', en: 'Members of the Alliance' },
      intro: {
        sq: 'Organizata, institucione dhe ekspertë, nga veriu në jug. Të gjithë janë shembuj, që të shihet si duket lista.',
        en: 'Organisations, institutions and experts, from north to south. All are examples, to show what the list looks like.',
      },
      group: 'alliance',
      show: ['figures', 'map', 'list'],
      limit: 9,
    },
    {
      type: 'quote',
      text: {
        sq: 'Secili prej nesh e shihte një copë të problemit. Kur u ulëm bashkë, e pamë të tërin, dhe pamë edhe ku mund ta ndalim.',
        en: 'Each of us used to see one piece of the problem. When we sat down together we saw the whole of it, and where we could stop it.',
      },
      by: { sq: 'Një anëtare e Aleancës', en: 'A member of the Alliance' },
      role: { sq: 'personazh i shpikur', en: 'an invented character' },
    },
    {
      type: 'help',
      heading: { sq: 'Nëse dikush ka nevojë për ndihmë tani', en: 'If someone needs help now' },
      services: ['alo-116', 'online-safety'],
    },
    {
      type: 'members',
      heading: { sq: 'Krah Aleancës: Komiteti Kombëtar', en: 'Beside the Alliance: the National Committee' },
      intro: {
        sq: 'Komiteti Kombëtar për Internet të Sigurt: AKCESK dhe iSIGURT, bashkë me institucione publike dhe me industrinë.',
        en: 'The National Committee on Internet Safety: AKCESK and iSIGURT, together with public institutions and industry.',
      },
      group: 'committee',
      show: ['list'],
      limit: 6,
    },
    {
      type: 'members',
      heading: { sq: 'Në Kuvend: Miqtë e Fëmijëve', en: 'In Parliament: Friends of Children' },
      group: 'friends',
      show: ['list'],
      limit: 4,
    },
    {
      type: 'partners',
      heading: { sq: 'Kush qëndron pas rrjetit', en: 'Who is behind the network' },
    },
  ],
};
