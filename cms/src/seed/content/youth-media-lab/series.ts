import type { SeriesContent } from './types.ts';

/** The podcasts of the Lab, each in the language that is spoken in it. */
export const series = {
  'our-voice': {
    guid: 'e1e5c68c-afe6-45b3-8e74-f94c2857c4da',
    spokenLanguage: 'sq',
    category: 'education-for-kids',
    author: 'Youth Media Lab Albania',
    title: { sq: 'Zëri ynë', en: 'Our voice' },
    slug: { sq: 'zeri-yne', en: 'our-voice' },
    summary: {
      sq: 'Të rinj për të rinj: çfarë ndodh në internet, çfarë bëjmë ne dhe kush na ndihmon. Episode të shkurtra, të qeta.',
      en: 'By young people, for young people: what happens online, what we do about it and who helps us. Short, calm episodes in Albanian.',
    },
    description: {
      sq: 'Çfarë bën kur grupi i klasës kthehet kundër dikujt? Si e nis bisedën kur të duhet ndihmë? Te „Zëri ynë“ flasim për atë që na ndodh vërtet në internet, me fjalët tona dhe pa frikë. Çdo episod zgjat dy minuta dhe mbaron me diçka që mund ta bësh sot.\n\nDëgjon pseudonime, jo emra. Këto episode janë shembuj: fjalët i shkroi ekipi i platformës, zërat i bën një sintetizues i të folurit.',
      en: 'What do you do when the class chat turns on someone? How do you begin when you need help? “Zëri ynë” (Our voice) talks about what really happens to us online, in our own words and without fear. Every episode takes two minutes and ends with something you can do today.\n\nYou hear aliases, not names. These episodes are examples: the platform’s team wrote the words, a speech synthesiser speaks them.',
    },
  },
  'three-questions': {
    guid: '53672564-0f57-4291-b0ff-cc4cb8d52697',
    spokenLanguage: 'sq',
    category: 'culture',
    author: 'Youth Media Lab Albania',
    title: { sq: 'Tri pyetje', en: 'Three questions' },
    slug: { sq: 'tri-pyetje', en: 'three-questions' },
    summary: {
      sq: 'Intervista të shkurtra: një i ri pyet, dikush përgjigjet, tri herë. Pa nxitim.',
      en: 'Short interviews in Albanian: a young person asks, somebody answers, three times. No hurry.',
    },
    description: {
      sq: 'Tri pyetje, një bisedë. Pyetjet i bëjnë të rinjtë; përgjigjet i japin moshatarë dhe njerëz që punojnë për një internet më të mirë. Secili e di para se të nisë se ku do të dëgjohet, dhe mund të ndërrojë mendje.\n\nIntervistat këtu janë shembuj: fjalët i shkroi ekipi i platformës, zërat i bën një sintetizues i të folurit.',
      en: 'Three questions, one conversation. Young people ask; their peers and people who work for a better internet answer. Everyone knows before it starts where it will be heard, and may change their mind.\n\nThe interviews here are examples: the platform’s team wrote the words, a speech synthesiser speaks them.',
    },
  },
  'out-loud': {
    guid: '603e29d9-9523-4596-a37f-7252a1b2267a',
    spokenLanguage: 'en',
    category: 'education-for-kids',
    author: 'Youth Media Lab Albania',
    title: { sq: 'Out Loud', en: 'Out Loud' },
    slug: { sq: 'out-loud', en: 'out-loud' },
    summary: {
      sq: 'Podkasti në anglisht: të rinj nga Shqipëria, për këdo që dëgjon nga larg.',
      en: 'The podcast in English: young people from Albania, for anyone who listens from afar.',
    },
    description: {
      sq: 'Disa nga ne flasin anglisht me shokë në vende të tjera. „Out Loud“ është për ta, dhe për ty, nëse do të provosh si tingëllon edhe në një gjuhë tjetër.\n\nEpisodi këtu është shembull: fjalët i shkroi ekipi i platformës, zërat i bën një sintetizues i të folurit.',
      en: 'Some of us speak English with friends in other countries. “Out Loud” is for them, and for you if you would like to hear how we think about life online in Albania.\n\nThe episode here is an example: the platform’s team wrote the words, a speech synthesiser speaks them.',
    },
  },
} as const satisfies Record<string, SeriesContent>;

export type SeriesKey = keyof typeof series;
