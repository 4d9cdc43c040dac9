import type { LabPictureContent } from './types.ts';

/** Pictures that young people drew: shapes, no faces. */
export const pictures = {
  'workshop-poster': {
    file: 'posteri-i-punetorise.png',
    source: 'posteri-i-punetorise.svg',
    width: 1080,
    alt: {
      sq: 'Poster: një mikrofon i madh, rreth tij valë zëri dhe flluska bisede me ngjyra, poshtë fjalët „Fol. Dëgjo.“',
      en: 'Poster: a large microphone among sound waves and coloured speech bubbles, with the words “Fol. Dëgjo.” (Speak. Listen.) below.',
    },
  },
  comic: {
    file: 'komik-me-forma.png',
    source: 'komik-me-forma.svg',
    width: 1280,
    alt: {
      sq: 'Komik me katër kuadro: një yll me gjemba i bërtet një rrethi të vogël, rrethi tkurret, vjen një katror e rri pranë tij, të dy rriten dhe ylli zbutet.',
      en: 'A comic in four panels: a spiky star shouts at a small circle, the circle shrinks, a square comes and stands beside it, both grow and the star turns soft.',
    },
    camera: {
      make: 'Shembull',
      model: 'Telefon Shembull X2',
      place: ['41/1 19/1 39/1', '19/1 49/1 7/1'],
    },
  },
} satisfies Record<string, LabPictureContent>;

export type LabPictureKey = keyof typeof pictures;
