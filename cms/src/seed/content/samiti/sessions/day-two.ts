import type { SessionContent } from '../types.ts';

/** The second day: the law of the EU, families, technology, and what we take on together. */
export const dayTwo = {
  'towards-eu-law': {
    kind: 'keynote',
    track: 'law',
    language: 'en',
    minutes: 45,
    speakers: [{ person: 'anna-sample', role: 'speaker' }],
    title: {
      sq: 'Drejt ligjit të BE-së: çfarë ndryshon për një fëmijë',
      en: 'Towards EU law: what changes for a child',
    },
    slug: { sq: 'drejt-ligjit-te-be-se', en: 'towards-eu-law' },
    summary: {
      sq: 'Përafrimi i ligjit, parë nga karrigia e një nxënëseje trembëdhjetëvjeçare. Në anglisht, me përkthim.',
      en: 'Bringing the law closer to that of the EU, seen from the chair of a thirteen-year-old pupil. In English, with interpretation.',
    },
    about: {
      sq: 'Një ligj i mirë duket te një gjë e vogël: sa klikime i duhen një fëmije për të thënë „hiqeni këtë“, dhe sa kohë pret përgjigjen. Fjala ndjek katër momente të një dite në internet dhe pyet, për secilin, çfarë thotë ligji sot dhe çfarë do të duhej të thoshte.',
      en: 'You can tell a good law by a small thing: how many clicks a child needs to say “take this down”, and how long the answer takes. The talk follows four moments of a day online and asks of each what the law says today, and what it would have to say.',
    },
  },
  'aligning-the-law': {
    kind: 'panel',
    track: 'law',
    language: 'sq',
    minutes: 75,
    speakers: [
      { person: 'sonila-figura', role: 'moderator' },
      { person: 'elira-boceti', role: 'panelist' },
      { person: 'blerim-shembulli', role: 'panelist' },
      { person: 'anna-sample', role: 'panelist' },
      { person: 'genti-skica', role: 'panelist' },
    ],
    title: {
      sq: 'Përafrimi i kuadrit ligjor: nga teksti te zbatimi',
      en: 'Aligning the legal framework: from text to practice',
    },
    slug: { sq: 'perafrimi-i-kuadrit-ligjor', en: 'aligning-the-legal-framework' },
    summary: {
      sq: 'Parlamenti, ministria, avokatia dhe ekspertët: cilat nene mungojnë për krimet në internet ndaj fëmijëve dhe të rinjve.',
      en: 'Parliament, ministry, lawyers and experts: which articles are missing on online crimes against children and young people.',
    },
    about: {
      sq: 'Paneli nis nga një tabelë me tri shtylla: çfarë kemi, çfarë ka BE-ja, çfarë mungon. Pjesa e dytë është e sallës: çdo pyetje merr një përgjigje me emër e afat, ose një „nuk e dimë“ të ndershme.',
      en: 'The panel begins with a table of three columns: what we have, what the EU has, what is missing. The second half belongs to the room: every question gets an answer with a name and a date, or an honest “we do not know”.',
    },
  },
  families: {
    kind: 'talk',
    track: 'school',
    language: 'sq',
    minutes: 35,
    speakers: [
      { person: 'fatmira-skica', role: 'speaker' },
      { person: 'mimoza-figura', role: 'speaker' },
    ],
    title: {
      sq: 'Në familje: telefoni mbetet, biseda hapet',
      en: 'At home: the phone stays, the talk begins',
    },
    slug: { sq: 'ne-familje', en: 'at-home' },
    summary: {
      sq: 'Pse marrja e telefonit e mbyll bisedën, dhe çfarë thuhet në vend të saj në pesë minutat e para.',
      en: 'Why taking the phone away ends the talk, and what to say instead in the first five minutes.',
    },
  },
  'gender-based-violence': {
    kind: 'talk',
    track: 'help',
    language: 'sq',
    minutes: 35,
    speakers: [{ person: 'jonida-maketi', role: 'speaker' }],
    title: {
      sq: 'Vajzat, gratë dhe dhuna në internet: një linjë në provë',
      en: 'Girls, women and violence online: a hotline in test',
    },
    slug: { sq: 'dhuna-me-baze-gjinore', en: 'gender-based-violence' },
    summary: {
      sq: 'Çfarë po mësohet gjatë provës së linjës së re: si raportohet, çfarë përgjigjeje jepet dhe çfarë duhet ende.',
      en: 'What the trial of the new hotline is teaching us: how people report, what answer they get, and what is still needed.',
    },
  },
  'media-and-children': {
    kind: 'discussion',
    track: 'children',
    language: 'sq',
    minutes: 75,
    speakers: [
      { person: 'suela-trilli', role: 'moderator' },
      { person: 'luan-figura', role: 'speaker' },
      { person: 'kaltrina-boceti', role: 'speaker' },
    ],
    title: {
      sq: 'Fëmijët në lajme: një tryezë me gazetarë',
      en: 'Children in the news: a table with journalists',
    },
    slug: { sq: 'femijet-ne-lajme', en: 'children-in-the-news' },
    summary: {
      sq: 'Si tregohet një rast bullizmi kibernetik pa e lënduar fëmijën edhe një herë.',
      en: 'How to report on a case of cyberbullying without hurting the child a second time.',
    },
  },
  'before-the-law': {
    kind: 'panel',
    track: 'technology',
    language: 'sq',
    minutes: 75,
    speakers: [
      { person: 'teuta-modeli', role: 'moderator' },
      { person: 'sokol-maketi', role: 'panelist' },
      { person: 'tom-specimen', role: 'panelist' },
      { person: 'genti-skica', role: 'panelist' },
    ],
    title: {
      sq: 'Çfarë mund të bëjë industria para se ta kërkojë ligji',
      en: 'What industry can do before the law asks',
    },
    slug: { sq: 'industria-para-ligjit', en: 'industry-before-the-law' },
    summary: {
      sq: 'Cilësimet e sigurta që në fillim, butoni i raportimit që gjendet, përgjigjja që vjen: tri gjëra që nuk presin.',
      en: 'Safe settings from the start, a report button that can be found, an answer that comes: three things that need not wait.',
    },
  },
  evidence: {
    kind: 'talk',
    track: 'help',
    language: 'sq',
    minutes: 35,
    speakers: [{ person: 'ilir-rasti', role: 'speaker' }],
    title: { sq: 'Prova që ruhet, fëmija që mbrohet', en: 'Evidence kept, a child protected' },
    slug: { sq: 'prova-qe-ruhet', en: 'evidence-kept' },
    summary: {
      sq: 'Çfarë ruhet para se të bllokohet një profil, kush e ruan, dhe çfarë nuk duhet shpërndarë kurrë, as si provë.',
      en: 'What to keep before a profile is blocked, who keeps it, and what must never be passed on, not even as evidence.',
    },
  },
  'lock-and-key': {
    kind: 'talk',
    track: 'technology',
    language: 'sq',
    minutes: 35,
    speakers: [
      { person: 'vjosa-mostra', role: 'speaker' },
      { person: 'besnik-trilli', role: 'speaker' },
    ],
    title: {
      sq: 'Një dry dhe një çelës: siguria kibernetike në klasë',
      en: 'A lock and a key: cyber security in the classroom',
    },
    slug: { sq: 'dry-dhe-celes', en: 'a-lock-and-a-key' },
    summary: {
      sq: 'Tri ushtrime pa kompjuter që fëmijët i kuptojnë menjëherë, dhe një që u duhet edhe të rriturve.',
      en: 'Three exercises without a computer that children understand at once, and one that adults need as well.',
    },
  },
  'open-studio': {
    kind: 'workshop',
    track: 'children',
    language: 'sq',
    minutes: 60,
    speakers: [{ person: 'edlira-mostra', role: 'speaker' }],
    title: { sq: 'Studioja e hapur e Youth Media Lab', en: 'The open studio of the Youth Media Lab' },
    slug: { sq: 'studioja-e-hapur', en: 'the-open-studio' },
    summary: {
      sq: 'Një orë me mikrofon e kufje, për kë do ta shohë studion nga afër.',
      en: 'An hour with microphone and headphones, for all who want to see the studio from close by.',
    },
  },
  alliance: {
    kind: 'discussion',
    track: 'help',
    language: 'sq',
    minutes: 60,
    speakers: [
      { person: 'arben-mostra', role: 'moderator' },
      { person: 'rozafa-shembulli', role: 'speaker' },
      { person: 'valbona-skica', role: 'speaker' },
      { person: 'sokol-maketi', role: 'speaker' },
    ],
    title: {
      sq: 'Aleanca Kombëtare kundër Bullizmit Kibernetik: tryezë pune',
      en: 'The National Alliance against Cyberbullying: a working table',
    },
    slug: { sq: 'tryeza-e-aleances', en: 'the-table-of-the-alliance' },
    summary: {
      sq: 'Për anëtarët e Aleancës dhe për kë do të hyjë: çfarë bëri rrjeti vitin e parë dhe çfarë merr përsipër për të dytin.',
      en: 'For members of the Alliance and for those who want to join: what the network did in its first year, and what it takes on for the second.',
    },
    about: {
      sq: 'Tre anëtarë tregojnë nga një gjë që funksionoi dhe një që jo. Pastaj salla punon në grupe të vogla, sipas qarqeve, dhe secili grup del me një hap për muajin e ardhshëm.',
      en: 'Three members each tell one thing that worked and one that did not. Then the room works in small groups, by county, and each group comes away with one step for the next month.',
    },
  },
  extremism: {
    kind: 'talk',
    track: 'help',
    language: 'sq',
    minutes: 30,
    speakers: [{ person: 'petrit-boceti', role: 'speaker' }],
    title: {
      sq: 'Ekstremizmi i dhunshëm në internet: shenjat e para',
      en: 'Violent extremism online: the first signs',
    },
    slug: { sq: 'shenjat-e-para', en: 'the-first-signs' },
    summary: {
      sq: 'Çfarë sheh një mësues, çfarë sheh një shok, dhe ku pyetet pa e akuzuar askënd.',
      en: 'What a teacher sees, what a friend sees, and where to ask without accusing anybody.',
    },
  },
  committee: {
    kind: 'talk',
    track: 'technology',
    language: 'sq',
    minutes: 25,
    speakers: [
      { person: 'vjosa-mostra', role: 'speaker' },
      { person: 'teuta-modeli', role: 'speaker' },
    ],
    title: {
      sq: 'Komiteti Kombëtar për Internet të Sigurt: kush bën çfarë',
      en: 'The National Committee on Internet Safety: who does what',
    },
    slug: { sq: 'komiteti-kombetar', en: 'the-national-committee' },
    summary: {
      sq: 'Institucione publike, AKCESK dhe industria në një komitet: si punohet bashkë mes dy samiteve.',
      en: 'Public institutions, AKCESK and industry on one committee: how they work together between two summits.',
    },
  },
  closing: {
    kind: 'ceremony',
    language: 'sq',
    minutes: 45,
    speakers: [
      { person: 'teuta-modeli', role: 'moderator' },
      { person: 'lindita-shembulli', role: 'speaker' },
      { person: 'arben-mostra', role: 'speaker' },
      { person: 'valbona-skica', role: 'speaker' },
    ],
    title: { sq: 'Mbyllja: çfarë marrim përsipër', en: 'Closing: what we take on' },
    slug: { sq: 'mbyllja', en: 'closing' },
    summary: {
      sq: 'Tri pyetjet e hapjes, me përgjigje: kush, çfarë, deri kur.',
      en: 'The three questions of the opening, with answers: who, what, by when.',
    },
  },
} satisfies Record<string, SessionContent>;
