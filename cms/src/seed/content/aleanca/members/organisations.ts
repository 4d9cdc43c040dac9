import type { MemberContent } from '../types.ts';

/** Organisations of the Alliance: associations, newsrooms, companies. All are invented. */
export const organisations = {
  hapi: {
    kind: 'organisation',
    sector: 'youth',
    county: 'tirane',
    joined: '2026-02-17',
    name: { sq: 'Qendra rinore „Hapi“', en: 'Youth Centre “Hapi”' },
    about: {
      sq: 'Çdo të premte pasdite, një dhomë ku të rinjtë vendosin vetë për çfarë flitet. Prej andej kanë dalë rregullat për grupet e klasës.',
      en: 'Every Friday afternoon, a room in which young people decide what to talk about. Their rules for class group chats began there.',
    },
    link: 'https://shembull.al/hapi',
  },
  'dora-dores': {
    kind: 'organisation',
    sector: 'child-protection',
    county: 'durres',
    joined: '2026-02-17',
    name: { sq: 'Shoqata „Dora-dorës“', en: 'Association “Dora-dorës”' },
    about: {
      sq: 'I shoqëron familjet nga raportimi i parë deri te mbyllja e rastit, që askush të mos e tregojë historinë pesë herë.',
      en: 'Accompanies families from the first report until the case is closed, so that nobody has to tell the story five times.',
    },
    link: 'https://shembull.al/dora-dores',
  },
  'bashke-ne-rrjet': {
    kind: 'organisation',
    sector: 'education',
    county: 'elbasan',
    joined: '2026-02-24',
    name: { sq: 'Rrjeti i prindërve „Bashkë në rrjet“', en: 'Parents’ network “Bashkë në rrjet”' },
    about: {
      sq: 'Prindër që mbledhin prindër: takime të shkurtra në oborrin e shkollës, me një pyetje në secilin.',
      en: 'Parents who bring parents together: short meetings in the schoolyard, with one question each.',
    },
  },
  'forumi-i-mesuesve': {
    kind: 'organisation',
    sector: 'education',
    county: 'korce',
    joined: '2026-03-03',
    name: { sq: 'Forumi i mësuesve për internet të sigurt', en: 'Teachers’ Forum for a Safer Internet' },
    about: {
      sq: 'Mësues që i provojnë orët e mësimit te njëri-tjetri para se t’i japin në klasë.',
      en: 'Teachers who try their lessons out on each other before they teach them in class.',
    },
  },
  'pa-barriera': {
    kind: 'organisation',
    sector: 'equality-and-disability',
    county: 'tirane',
    joined: '2026-02-17',
    name: { sq: 'Organizata „Pa barriera“', en: 'Organisation “Pa barriera”' },
    about: {
      sq: 'Punon me fëmijë me aftësi të kufizuara dhe prindërit e tyre. Lexon tekstet tona dhe na thotë cila fjalë është e tepërt.',
      en: 'Works with children with disabilities and their parents. It reads our texts and tells us which word is one too many.',
    },
    link: 'https://shembull.al/pa-barriera',
  },
  zeri: {
    kind: 'organisation',
    sector: 'equality-and-disability',
    county: 'vlore',
    joined: '2026-03-08',
    name: { sq: 'Qendra e gruas dhe e vajzës „Zëri“', en: 'Centre for Women and Girls “Zëri”' },
    about: {
      sq: 'Këshillim dhe mbështetje juridike për vajzat e gratë që përballen me dhunë në internet.',
      en: 'Advice and legal support for girls and women who face violence online.',
    },
  },
  'valet-e-veriut': {
    kind: 'organisation',
    sector: 'media',
    county: 'shkoder',
    joined: '2026-03-17',
    name: { sq: 'Radio komunitare „Valët e veriut“', en: 'Community radio “Valët e veriut”' },
    about: {
      sq: 'Një emision në javë ku fëmijët pyesin dhe të rriturit përgjigjen. Pa emra, pa shkolla.',
      en: 'One programme a week in which children ask and adults answer. No names, no schools.',
    },
  },
  'faqja-e-bardhe': {
    kind: 'organisation',
    sector: 'media',
    county: 'tirane',
    joined: '2026-04-14',
    name: { sq: 'Redaksia „Faqja e bardhë“', en: 'Newsroom “Faqja e bardhë”' },
    about: {
      sq: 'Ka shkruar rregulla të brendshme për lajmet ku ka fëmijë dhe ua jep kujt t’i dojë.',
      en: 'Has written rules of its own for news that involves children, and gives them to anyone who wants them.',
    },
  },
  'kodi-i-hapur': {
    kind: 'organisation',
    sector: 'technology',
    county: 'tirane',
    joined: '2026-05-05',
    name: { sq: 'Kompania e softuerit „Kodi i hapur“', en: 'Software company “Kodi i hapur”' },
    about: {
      sq: 'U jep mësuesve një pasdite në muaj: cilësimet e privatësisë, të shpjeguara nga ata që i ndërtojnë.',
      en: 'Gives teachers one afternoon a month: privacy settings, explained by those who build them.',
    },
  },
  lidhja: {
    kind: 'organisation',
    sector: 'technology',
    county: 'fier',
    joined: '2026-06-09',
    name: { sq: 'Ofruesi i internetit „Lidhja“', en: 'Internet provider “Lidhja”' },
    about: {
      sq: 'Në çdo faturë ka vënë numrin 116 111, dhe në çdo ruter të ri një fletë për prindërit.',
      en: 'Prints 116 111 on every bill, and puts a sheet for parents into every box with a new router.',
    },
  },
  'pro-e-kunder': {
    kind: 'organisation',
    sector: 'youth',
    county: 'berat',
    joined: '2026-11-10',
    name: { sq: 'Klubi i debatit „Pro e kundër“', en: 'Debating club “Pro e kundër”' },
    about: {
      sq: 'Gjimnazistë që mësojnë të kundërshtojnë një mendim pa e ulur askënd, edhe në komente.',
      en: 'Secondary school pupils who learn to disagree with an opinion without putting anyone down, in comments too.',
    },
  },
  'lagjja-ime': {
    kind: 'organisation',
    sector: 'child-protection',
    county: 'lezhe',
    joined: '2026-09-15',
    name: { sq: 'Shoqata „Lagjja ime“', en: 'Association “Lagjja ime”' },
    about: {
      sq: 'Farmacia, palestra, biblioteka: nëntë vende në lagje ku një fëmijë gjen një të rritur që dëgjon.',
      en: 'The pharmacy, the gym, the library: nine places in the neighbourhood where a child finds an adult who listens.',
    },
  },
} satisfies Record<string, MemberContent>;
