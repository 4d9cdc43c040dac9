import type { FileContent, PictureContent } from './types.ts';

/** Every picture and file of the demo content. They lie in `seed/media`. */
export const media = {
  circle: {
    kind: 'image',
    file: 'circle.svg',
    alt: {
      sq: 'Katër duar mbajnë telefona në rreth; në mes bashkohen në një yll të përbashkët.',
      en: 'Four hands hold phones in a circle; in the middle they meet in one shared star.',
    },
    brief: 'Hands of four colours holding phones in a circle; the light of the screens meets in one star.',
  },
  bubbles: {
    kind: 'image',
    file: 'bubbles.svg',
    alt: {
      sq: 'Një flluskë bisede me gjemba që, hap pas hapi, bëhet e rrumbullakët.',
      en: 'A spiky speech bubble that becomes round, step by step.',
    },
    brief:
      'Three speech bubbles in a row, the first spiky, the second softer, the third round and smiling in shape only.',
  },
  board: {
    kind: 'image',
    file: 'board.svg',
    alt: {
      sq: 'Një tabelë loje me katër gurë; njëri prej tyre mban shenjën „ndal“.',
      en: 'A game board with four pieces; one of them carries a stop sign.',
    },
    brief:
      'A winding board game path seen from above, four pawns, one holding up a stop sign, the finish is a house.',
  },
  sofa: {
    kind: 'image',
    file: 'sofa.svg',
    alt: {
      sq: 'Një i rritur dhe një fëmijë, ulur krah për krah në divan, shohin bashkë një tablet.',
      en: 'An adult and a child sit side by side on a sofa and look at a tablet together.',
    },
    brief:
      'A parent and a child from behind on a sofa with a tablet between them, a lamp, a plant; warm evening.',
  },
  classroom: {
    kind: 'image',
    file: 'classroom.svg',
    alt: {
      sq: 'Karrige në rreth në një klasë; mbi to, flluska bisede me ngjyra të ndryshme.',
      en: 'Chairs in a circle in a classroom, with speech bubbles of many colours above them.',
    },
    brief:
      'A classroom circle seen from above at an angle: chairs, speech bubbles, a clock on the wall at ten past eight.',
  },
  evidence: {
    kind: 'image',
    file: 'evidence.svg',
    alt: {
      sq: 'Një dorë ruan foton e ekranit të një bisede në një dosje me shenjën e drynit.',
      en: 'A hand keeps a screenshot of a chat in a folder with a padlock.',
    },
    brief:
      'A phone with an abstract chat, corner marks of a screenshot, and a folder with a padlock it goes into.',
  },
  call: {
    kind: 'image',
    file: 'call.svg',
    alt: {
      sq: 'Një telefon që tregon numrin 116 111, me valë zëri që dalin prej tij.',
      en: 'A phone showing the number 116 111, with waves of sound coming from it.',
    },
    brief: 'A big friendly phone with 116 111 on it, calm waves of voice, a second wave answering.',
  },
  lesson: {
    kind: 'image',
    file: 'lesson.svg',
    alt: {
      sq: 'Një dërrasë e zezë me gjashtë kartela dhe një orë që shënon 45 minuta.',
      en: 'A blackboard with six cards and a clock that marks 45 minutes.',
    },
    brief:
      'A blackboard with six coloured cards in a row and a clock face of which three quarters are filled.',
  },
  neighbourhood: {
    kind: 'image',
    file: 'neighbourhood.svg',
    alt: {
      sq: 'Një lagje ku shkolla, biblioteka dhe sheshi lidhen me shtigje me ngjyra.',
      en: 'A neighbourhood where school, library and square are joined by coloured paths.',
    },
    brief:
      'A small neighbourhood with hills: school, library, court, square; coloured paths weave between them.',
  },
  microphone: {
    kind: 'image',
    file: 'microphone.svg',
    alt: {
      sq: 'Një mikrofon, një kamerë dhe kufje mbi një tavolinë pune.',
      en: 'A microphone, a camera and headphones on a work table.',
    },
    brief: 'A studio table of young people: microphone, camera, headphones, sticky notes, a waveform.',
  },
  guide: {
    kind: 'image',
    file: 'guide.svg',
    alt: {
      sq: 'Një udhëzues i hapur me simbole të mëdha: një vesh, një sy dhe një dorë.',
      en: 'An open guide with large symbols: an ear, an eye and a hand.',
    },
    brief: 'An open book with very large simple symbols (ear, eye, hand), a finger following a line.',
  },
  woven: {
    kind: 'image',
    file: 'woven.svg',
    alt: {
      sq: 'Fije me shumë ngjyra që thuren bashkë si në një vek.',
      en: 'Threads of many colours woven together as on a loom.',
    },
    brief: 'Wide ribbons of many colours woven into one cloth, some still coming in from the edges.',
  },
  flag: {
    kind: 'image',
    file: 'flag.svg',
    alt: {
      sq: 'Një koment në ekran, pranë tij një flamur i vogël dhe një rrugë drejt një tavoline ku dikush e lexon.',
      en: 'A comment on a screen, a small flag beside it, and a path to a desk where somebody reads it.',
    },
    brief: 'A comment with a flag set on it; a dotted path leads to a desk with a lamp and a reader.',
  },
  confetti: {
    kind: 'image',
    file: 'confetti.svg',
    alt: 'decorative',
    brief:
      'A calm pattern of the shapes of the campaigns: rounds, stars, pawns, bubbles; a border or a cover.',
  },
  poster: {
    kind: 'document',
    file: 'poster-linjat-e-ndihmes.pdf',
    title: { sq: 'Poster A4 me linjat e ndihmës', en: 'A4 poster with the helplines' },
  },
  'lesson-plan': {
    kind: 'document',
    file: 'mesimi-i-pare.pdf',
    title: { sq: 'Plani i mësimit të parë', en: 'Plan for the first lesson' },
  },
} satisfies Record<string, PictureContent | FileContent>;

export type MediaKey = keyof typeof media;
