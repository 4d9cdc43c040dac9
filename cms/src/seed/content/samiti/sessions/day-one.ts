import type { SessionContent } from '../types.ts';

/** The first day: children, the DSA, and who helps. */
export const dayOne = {
  opening: {
    kind: 'ceremony',
    language: 'sq',
    minutes: 30,
    speakers: [
      { person: 'teuta-modeli', role: 'moderator' },
      { person: 'arben-mostra', role: 'speaker' },
      { person: 'valbona-skica', role: 'speaker' },
    ],
    title: { sq: 'Hapja: një tryezë për të gjithë', en: 'Opening: one table for everyone' },
    slug: { sq: 'hapja', en: 'opening' },
    summary: {
      sq: 'Pse ky samit, pse tani, dhe tri pyetje që duam t’i mbyllim brenda dy ditësh.',
      en: 'Why this summit, why now, and three questions that we want to close within two days.',
    },
  },
  'what-children-say': {
    kind: 'keynote',
    track: 'children',
    language: 'sq',
    minutes: 45,
    speakers: [{ person: 'lindita-shembulli', role: 'speaker' }],
    title: { sq: 'Ç’na thonë fëmijët kur telefonojnë', en: 'What children tell us when they call' },
    slug: { sq: 'cna-thone-femijet', en: 'what-children-tell-us' },
    summary: {
      sq: 'Nga dhoma e linjës 116 111: çfarë pyet një fëmijë, çfarë nuk pyet dot, dhe çfarë kërkon nga ne.',
      en: 'From the room of 116 111: what a child asks, what it cannot ask, and what it needs from us.',
    },
    about: {
      sq: `
        Një fëmijë rrallë thotë „po më bëjnë bullizëm kibernetik“. Thotë „nuk dua të shkoj nesër në shkollë“. Kjo fjalë e hap samitin, sepse gjithçka tjetër fillon këtu: te dëgjimi.

        Në fund ka pesëmbëdhjetë minuta për pyetje. Nuk tregohen raste të vërteta; shembujt janë të ndërtuar.
      `,
      en: `
        A child rarely says “I am being cyberbullied”. It says “I don’t want to go to school tomorrow”. This talk opens the summit because everything else begins here: with listening.

        There are fifteen minutes for questions at the end. No real cases are told; the examples are made up.
      `,
    },
  },
  'dsa-in-albania': {
    kind: 'panel',
    track: 'law',
    language: 'sq',
    minutes: 75,
    speakers: [
      { person: 'genti-skica', role: 'moderator' },
      { person: 'elira-boceti', role: 'panelist' },
      { person: 'sonila-figura', role: 'panelist' },
      { person: 'tom-specimen', role: 'panelist' },
      { person: 'arben-mostra', role: 'panelist' },
    ],
    title: {
      sq: 'Akti i Shërbimeve Digjitale në Shqipëri: ku jemi dhe ç’mbetet',
      en: 'The Digital Services Act in Albania: where we are and what remains',
    },
    slug: { sq: 'dsa-ne-shqiperi', en: 'the-dsa-in-albania' },
    summary: {
      sq: 'Institucionet, shoqëria civile dhe industria në një panel: kush zbaton, kush mbikëqyr dhe kujt i ankohet një prind.',
      en: 'Institutions, civil society and industry on one panel: who applies it, who supervises, and to whom a parent complains.',
    },
    about: {
      sq: `
        Zbatimi i DSA-së është tema kryesore e samitit. Paneli ndjek një rast të shpikur nga fillimi në fund: një foto e një trembëdhjetëvjeçareje shpërndahet pa lejen e saj. Kush duhet të veprojë, me cilin rregull dhe brenda sa kohe?

        - Çfarë mund të bëhet sot, me ligjet që kemi.
        - Çfarë pritet të ndryshojë me DSA-në.
        - Çfarë nuk e rregullon asnjë ligj dhe mbetet punë e jona.
      `,
      en: `
        How the DSA is put into practice is the main topic of the summit. The panel follows an invented case from beginning to end: a picture of a thirteen-year-old is passed around without her permission. Who has to act, by which rule, and how fast?

        - What can be done today, with the laws we have.
        - What the DSA is expected to change.
        - What no law can settle, and remains for us to do.
      `,
    },
  },
  'school-that-acts': {
    kind: 'talk',
    track: 'school',
    language: 'sq',
    minutes: 35,
    speakers: [
      { person: 'anila-prova', role: 'speaker' },
      { person: 'besnik-trilli', role: 'speaker' },
    ],
    materials: [
      {
        file: 'lesson-plan',
        title: { sq: 'Mësimi i parë: plani për mësuesit', en: 'The first lesson: plan for teachers' },
      },
    ],
    title: { sq: 'Shkolla që vepron që herën e parë', en: 'A school that acts the first time' },
    slug: { sq: 'shkolla-qe-vepron', en: 'a-school-that-acts' },
    summary: {
      sq: 'Nga mësimi i parë te plani i shkollës: kush bën çfarë ditën e parë, javën e parë, muajin e parë.',
      en: 'From the first lesson to the plan of the school: who does what on the first day, in the first week, in the first month.',
    },
  },
  'when-a-child-tells': {
    kind: 'workshop',
    track: 'school',
    language: 'sq',
    minutes: 75,
    capacity: 24,
    speakers: [
      { person: 'mimoza-figura', role: 'speaker' },
      { person: 'ermal-prova', role: 'speaker' },
    ],
    title: { sq: 'Kur një fëmijë ju tregon', en: 'When a child tells you' },
    slug: { sq: 'kur-nje-femije-ju-tregon', en: 'when-a-child-tells-you' },
    summary: {
      sq: 'Punëtori për mësues dhe punonjës rinorë: dhjetë minutat e para, fjalë për fjalë. Vendet janë 24.',
      en: 'A workshop for teachers and youth workers: the first ten minutes, word for word. There are 24 seats.',
    },
    about: {
      sq: `
        Punohet në dyshe, me role dhe me raste të shpikura. Dilni me tri fjali që i keni provuar me zë dhe me një fletë që rri në xhep.

        1. Si dëgjohet pa hetuar.
        2. Çfarë premtohet dhe çfarë jo.
        3. Kujt i telefonohet, me cilën radhë dhe çfarë shkruhet.

        Nuk flitet për fëmijë që i njohin të tjerët në sallë.
      `,
      en: `
        We work in pairs, with parts to play and invented cases. You leave with three sentences that you have said out loud and a sheet for your pocket.

        1. How to listen without investigating.
        2. What to promise, and what not.
        3. Whom to call, in which order, and what to write down.

        Nobody talks about children whom others in the room may know.
      `,
    },
  },
  guidelines: {
    kind: 'talk',
    track: 'children',
    language: 'sq',
    minutes: 35,
    speakers: [
      { person: 'rozafa-shembulli', role: 'speaker' },
      { person: 'bardhyl-rasti', role: 'speaker' },
    ],
    title: {
      sq: 'Udhëzues që lexohen nga të gjithë fëmijët',
      en: 'Guidelines that every child can read',
    },
    slug: { sq: 'udhezues-per-te-gjithe', en: 'guidelines-for-every-child' },
    summary: {
      sq: 'Si u bënë udhëzuesit për fëmijët me aftësi të kufizuara dhe prindërit e tyre, bashkë me ata që do t’i lexojnë.',
      en: 'How the guidelines for children with disabilities and their parents were made, together with those who will read them.',
    },
  },
  'report-2025': {
    kind: 'talk',
    track: 'help',
    language: 'sq',
    minutes: 40,
    speakers: [{ person: 'dritan-modeli', role: 'speaker' }],
    title: {
      sq: 'Raporti Kombëtar i Incidenteve të Fëmijëve në Internet 2025',
      en: 'The National Report on Children’s Online Incidents 2025',
    },
    slug: { sq: 'raporti-2025', en: 'the-2025-report' },
    summary: {
      sq: 'Si lexohet një raport incidentesh: çfarë numërohet, çfarë nuk numërohet dhe pse një numër më i madh nuk është gjithmonë lajm i keq.',
      en: 'How to read a report on incidents: what is counted, what is not, and why a higher number is not always bad news.',
    },
    about: {
      sq: 'Raporti botohet çdo vit, në shqip dhe në anglisht, me analizë e statistika të incidenteve të raportuara. Në këtë seancë shihet se si lind një shifër, që nga raportimi e deri te grafiku, dhe si mbrohet fëmija pas saj.',
      en: 'The report is published every year, in Albanian and English, with analysis and statistics of reported incidents. This session shows how a figure comes about, from the report to the chart, and how the child behind it is protected.',
    },
  },
  'who-reads-reports': {
    kind: 'panel',
    track: 'help',
    language: 'sq',
    minutes: 75,
    speakers: [
      { person: 'kaltrina-boceti', role: 'moderator' },
      { person: 'lindita-shembulli', role: 'panelist' },
      { person: 'jonida-maketi', role: 'panelist' },
      { person: 'ilir-rasti', role: 'panelist' },
      { person: 'tom-specimen', role: 'panelist' },
    ],
    title: { sq: 'Kush e lexon një raportim?', en: 'Who reads a report?' },
    slug: { sq: 'kush-e-lexon-nje-raportim', en: 'who-reads-a-report' },
    summary: {
      sq: 'Linja e ndihmës, linja e raportimit, policia dhe platforma ndjekin të njëjtin raportim. Ku ecën, ku ngec, dhe kush ia thotë fëmijës.',
      en: 'Helpline, hotline, police and platform follow the same report. Where it moves, where it gets stuck, and who tells the child.',
    },
  },
  'podcast-without-names': {
    kind: 'workshop',
    track: 'children',
    language: 'sq',
    minutes: 75,
    capacity: 8,
    speakers: [{ person: 'edlira-mostra', role: 'speaker' }],
    title: { sq: 'Një podkast pa emra', en: 'A podcast without names' },
    slug: { sq: 'nje-podkast-pa-emra', en: 'a-podcast-without-names' },
    summary: {
      sq: 'Punëtori e Youth Media Lab për të rritur që punojnë me të rinj: një episod prej tri minutash, me pseudonim dhe me pëlqim. Vendet janë tetë.',
      en: 'A Youth Media Lab workshop for adults who work with young people: a three-minute episode, by alias and with consent. There are eight seats.',
    },
    about: {
      sq: 'Provoni vetë atë që u kërkoni të rinjve: të zgjidhni një pseudonim, të flisni dy minuta, ta dëgjoni veten dhe ta fshini. Në fund hartojmë bashkë rregullat për një incizim ku askush nuk njihet. Incizimet e punëtorisë fshihen para se të dalim nga salla.',
      en: 'Try for yourselves what you ask of young people: choose an alias, speak for two minutes, listen to yourself, and delete it. At the end we write down together the rules for a recording in which nobody can be recognised. What we record is deleted before we leave the room.',
    },
  },
  'hate-speech': {
    kind: 'talk',
    track: 'help',
    language: 'sq',
    minutes: 30,
    speakers: [{ person: 'teuta-modeli', role: 'speaker' }],
    title: {
      sq: 'Linja kombëtare kundër gjuhës së urrejtjes: një ditë pune',
      en: 'The National Hotline on Hate Speech: a working day',
    },
    slug: { sq: 'linja-kunder-gjuhes-se-urrejtjes', en: 'hotline-on-hate-speech' },
    summary: {
      sq: 'Nga raportimi i parë i mëngjesit te përgjigjja e fundit: çfarë është urrejtje, çfarë është mendim, dhe kush e vendos.',
      en: 'From the first report in the morning to the last answer: what is hate, what is an opinion, and who decides.',
    },
  },
  'young-people-ask': {
    kind: 'discussion',
    track: 'children',
    language: 'sq',
    minutes: 75,
    doNotRecord: true,
    speakers: [
      { person: 'edlira-mostra', role: 'moderator' },
      { person: 'era', role: 'speaker' },
      { person: 'lis', role: 'speaker' },
      { person: 'vesa', role: 'speaker' },
    ],
    title: { sq: 'Të rinjtë pyesin, të rriturit përgjigjen', en: 'Young people ask, adults answer' },
    slug: { sq: 'te-rinjte-pyesin', en: 'young-people-ask' },
    summary: {
      sq: 'Tre të rinj drejtojnë pyetjet; salla përgjigjet. Nuk incizohet, nuk transmetohet dhe nuk fotografohet.',
      en: 'Three young people ask the questions; the room answers. Not recorded, not streamed, not photographed.',
    },
    about: {
      sq: `
        Të rinjtë flasin me pseudonim dhe e zgjedhin vetë ku ulen. Pyetjet i kanë shkruar në punëtoritë e Youth Media Lab.

        **Rregullat e sallës:** telefonat në xhep; askush nuk pyetet për jetën e vet; kush do të dalë, del. As më vonë nuk ka incizim të kësaj seance.
      `,
      en: `
        The young people speak under an alias and choose for themselves where they sit. They wrote their questions in workshops of the Youth Media Lab.

        **Rules of the room:** phones stay in pockets; nobody is asked about their own life; whoever wants to leave, leaves. There will be no recording of this session, later either.
      `,
    },
  },
} satisfies Record<string, SessionContent>;
