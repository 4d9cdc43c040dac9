import type { SummitContent } from './types.ts';

/** The first and the second day. */
export const days = ['2026-12-09', '2026-12-10'] as const;

/** What is known of the summit is its names and what it is for; date, venue and hours are examples and say so. */
export const summit: SummitContent = {
  campaign: 'samiti',
  acronym: 'safe-online-summit-2026',
  edition: 1,
  days: [
    { day: days[0], opens: '08:30', closes: '18:00' },
    { day: days[1], opens: '08:30', closes: '16:30' },
  ],
  rooms: {
    main: { name: { sq: 'Salla e madhe', en: 'Main hall' }, capacity: 240 },
    second: { name: { sq: 'Salla 2', en: 'Room 2' }, capacity: 80 },
    workshop: { name: { sq: 'Salla e punëtorive', en: 'Workshop room' }, capacity: 30 },
  },
  tracks: {
    children: { name: { sq: 'Fëmijët dhe të rinjtë', en: 'Children and young people' }, color: 1 },
    law: { name: { sq: 'Ligji dhe DSA', en: 'The law and the DSA' }, color: 2 },
    school: { name: { sq: 'Shkolla dhe familja', en: 'School and family' }, color: 3 },
    help: { name: { sq: 'Ndihma dhe raportimi', en: 'Help and reporting' }, color: 4 },
    technology: { name: { sq: 'Teknologjia dhe industria', en: 'Technology and industry' }, color: 5 },
  },
  spokenLanguages: ['sq', 'en'],
  interpretation: ['sq', 'en'],
  signLanguage: true,
  captions: true,
  livestream: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
  registration: { closes: '2026-12-04T20:00:00+01:00', capacity: 220, keepDays: 30 },
  documents: [
    {
      file: 'poster',
      title: { sq: 'Posteri me linjat e ndihmës', en: 'The poster with the helplines' },
    },
    {
      file: 'lesson-plan',
      title: { sq: 'Mësimi i parë: plani për mësuesit', en: 'The first lesson: plan for teachers' },
    },
  ],
  title: { sq: 'Samiti i parë për Siguri Online', en: '1st Safe Online Summit' },
  slug: { sq: 'siguri-online-2026', en: 'safe-online-2026' },
  secondName: {
    sq: 'Forumi i 11-të Kombëtar për Internet më të Sigurt',
    en: '11th National Forum on Safer Internet',
  },
  theme: {
    sq: 'Bashkë kundër bullizmit kibernetik ndaj fëmijëve dhe grupeve të tjera të cenueshme',
    en: 'Together against cyberbullying of children and other vulnerable groups',
  },
  summary: {
    sq: 'Dy ditë ku autoritetet, shoqëria civile, industria dhe ekspertët ulen në një tryezë: për DSA-në, për ligjin dhe për fëmijët.',
    en: 'Two days on which authorities, civil society, industry and experts sit down at one table: about the DSA, the law, and children.',
  },
  about: {
    sq: `
      Samiti i parë për Siguri Online është njëkohësisht Forumi i 11-të Kombëtar për Internet më të Sigurt. Ai i kushtohet luftës kundër bullizmit kibernetik ndaj fëmijëve dhe grupeve të tjera të cenueshme.

      ## Për çfarë flitet

      - **Akti i Shërbimeve Digjitale (DSA).** Si zbatohet në Shqipëri dhe kush bën çfarë.
      - **Ligji.** Si përafrohet kuadri ligjor shqiptar me atë të Bashkimit Evropian, dhe çfarë ndryshon për një fëmijë.
      - **Jeta e përditshme.** Shkolla, familja, linja e ndihmës, policia, platformat: si veprohet që herën e parë.

      ## Çfarë është shembull

      Data, vendi, orari, seancat dhe folësit në këto faqe janë shembuj dhe tregojnë si duket një program i plotë. Te transmetimi del filmi i lirë „Big Buck Bunny“ (Blender Foundation, CC BY), sa për provë.
    `,
    en: `
      The 1st Safe Online Summit is also the 11th National Forum on Safer Internet. It is dedicated to the fight against cyberbullying of children and other vulnerable groups.

      ## What it is about

      - **The Digital Services Act (DSA).** How it is put into practice in Albania, and who does what.
      - **The law.** How the Albanian legal framework is brought closer to that of the European Union, and what changes for a child.
      - **Everyday life.** School, family, helpline, police, platforms: how to act the first time.

      ## What is an example

      The date, the venue, the hours, the sessions and the speakers on these pages are examples; they show what a full agenda looks like. In place of the livestream there is the free film “Big Buck Bunny” (Blender Foundation, CC BY), as a test.
    `,
  },
  venueName: { sq: 'Qendra e konferencave (shembull)', en: 'Conference centre (example)' },
  venueAddress: { sq: 'Rruga e Shembullit 1\nTiranë', en: 'Rruga e Shembullit 1\nTirana' },
  venueAccess: {
    sq: `
      Këto të dhëna janë shembull; vendi i vërtetë njoftohet këtu.

      ## Si arrihet

      - Me autobus: stacioni „Shembulli“, dyqind metra larg.
      - Me makinë: dy vende parkimi pranë hyrjes, për mjetet e personave me aftësi të kufizuara. Na lajmëroni kur regjistroheni.

      ## Si hyhet dhe si lëvizet

      - Hyrja është pa shkallë. Dyert janë 90 cm të gjera.
      - Ashensori ju çon te Salla 2 dhe te salla e punëtorive.
      - Tualet i përshtatur në çdo kat.
      - Vende për karrige me rrota në të tria sallat; qentë udhëzues janë të mirëpritur.

      ## Si dëgjohet dhe si ndiqet

      - Në sallën e madhe: përkthim në gjuhën e shenjave, titra në shqip dhe kufje për përkthimin shqip–anglisht.
      - Në krah të hollit ka një dhomë të qetë, me dritë të ulët. Atje nuk fotografohet dhe nuk telefonohet.

      ## Kur keni nevojë për dikë

      Te tryeza e pritjes qëndron gjatë gjithë kohës një psikologe. Tema të tilla rëndojnë; dilni kur të doni, pa dhënë shpjegim.
    `,
    en: `
      These details are examples; the real venue will be announced here.

      ## Getting there

      - By bus: the stop “Shembulli”, two hundred metres away.
      - By car: two parking spaces beside the entrance for people with disabilities. Tell us when you register.

      ## Getting in and around

      - The entrance is step-free. The doors are 90 cm wide.
      - A lift goes to Room 2 and to the workshop room.
      - There is an accessible toilet on every floor.
      - There are wheelchair places in all three rooms; guide dogs are welcome.

      ## Listening and following

      - In the main hall: sign language interpretation, Albanian captions, and headphones for interpretation between Albanian and English.
      - Beside the foyer there is a quiet room with soft light. No photographs and no phone calls there.

      ## When you need someone

      A psychologist is at the reception desk throughout. Topics like these weigh on people; leave whenever you wish, without explaining.
    `,
  },
};
