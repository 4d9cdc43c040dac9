import { exampleIds, type Examples } from '../example.ts';

export const heroExamples: Examples<'hero'> = {
  drawn: {
    language: 'sq',
    block: {
      id: 'hero-drawn',
      type: 'hero',
      heading: 'Bullizmi kibernetik nuk është lojë',
      lead: 'Askush nuk duhet ta përballojë i vetëm. Mëso si ta ndalosh dhe me kë të flasësh.',
      actions: [
        { label: 'Çfarë të bësh tani', target: { kind: 'page', page: exampleIds.news } },
        { label: 'Telefono 116 111', target: { kind: 'phone', phone: '116111' } },
      ],
    },
  },
  picture: {
    language: 'en',
    block: {
      id: 'hero-picture',
      type: 'hero',
      heading: 'Cyberbullying is not a game',
      lead: 'Nobody should face it alone. Learn how to stop it and who to talk to.',
      actions: [{ label: 'What to do now', target: { kind: 'page', page: exampleIds.news } }],
      picture: exampleIds.picture,
    },
  },
  bare: {
    language: 'en',
    block: { id: 'hero-bare', type: 'hero', heading: 'Together', actions: [] },
  },
  long: {
    language: 'sq',
    block: {
      id: 'hero-long',
      type: 'hero',
      heading:
        'Aleanca Kombëtare kundër Bullizmit Kibernetik mbledh institucione, ekspertë dhe organizata nga i gjithë vendi',
      lead: 'Përgjegjësia për një internet të sigurt nuk i takon vetëm fëmijës që përndiqet. Prindërit, mësuesit, institucionet, industria dhe vetë të rinjtë e ndërtojnë bashkë një hapësirë ku askush nuk poshtërohet, ku ndihma gjendet shpejt dhe ku çdo raportim merret seriozisht.',
      actions: [
        {
          label: 'Lexo deklaratën e përbashkët të Aleancës Kombëtare kundër Bullizmit Kibernetik',
          target: { kind: 'url', url: 'https://isigurt.al/' },
        },
        { label: 'Bashkohu', target: { kind: 'email', email: 'info@shembull.al' } },
      ],
    },
  },
};
