import type { ResourceContent } from './types.ts';

/** Pictures and a video for others to use. */
export const resources = {
  'speak-listen': {
    shows: { picture: 'workshop-poster' },
    publishedAt: '2026-10-01T09:00:00+02:00',
    makers: ['Shirit'],
    workshop: 'workshop-no-faces',
    title: { sq: 'Posteri „Fol. Dëgjo.“', en: 'The poster “Fol. Dëgjo.” (Speak. Listen.)' },
    slug: { sq: 'poster-fol-degjo', en: 'poster-speak-listen' },
    summary: {
      sq: 'Një poster për derën e punëtorisë: mikrofon, valë zëri dhe dy fjalë.',
      en: 'A poster for the door of a workshop: a microphone, sound waves and two words.',
    },
    about: {
      sq: 'Doja të tregoja se në një podkast dëgjimi peshon sa të folurit. Prandaj ka katër flluska dhe vetëm një mikrofon. Shkronjat i vizatova me një vijë të vetme. (Kjo është një punë shembull.)',
      en: 'I wanted to show that in a podcast listening weighs as much as speaking. That is why there are four speech bubbles and only one microphone. I drew every letter with a single line. (An example.)',
    },
  },
  'shapes-comic': {
    shows: { picture: 'comic' },
    publishedAt: '2026-10-15T09:00:00+02:00',
    makers: ['Limon', 'Ketër'],
    workshop: 'workshop-no-faces',
    title: { sq: 'Komik me forma: kur dikush rri pranë', en: 'A comic of shapes: when somebody stands by' },
    slug: { sq: 'komik-me-forma', en: 'comic-of-shapes' },
    summary: {
      sq: 'Katër kuadro pa asnjë fjalë e pa asnjë fytyrë: çfarë ndryshon kur një shok rri pranë.',
      en: 'Four panels without a word or a face: what changes when a friend stands by you.',
    },
    about: {
      sq: 'U përpoqëm ta tregonim bullizmin kibernetik vetëm me forma. Ylli bërtet, rrethi zvogëlohet, vjen katrori. Në fund ylli nuk zhduket: zbutet. Këtë pjesë e diskutuam gjatë. (Kjo është një punë shembull.)',
      en: 'We tried to tell cyberbullying with shapes alone. The star shouts, the circle shrinks, the square comes. In the end the star does not vanish: it turns soft. We talked about that part for a long time. (An example.)',
    },
  },
  'kind-word': {
    shows: { recording: 'kind-word' },
    publishedAt: '2026-10-20T09:00:00+02:00',
    makers: ['Kometa'],
    workshop: 'workshop-no-faces',
    title: { sq: 'Një fjalë e mirë', en: 'A kind word' },
    slug: { sq: 'nje-fjale-e-mire', en: 'a-kind-word' },
    summary: {
      sq: 'Gjashtë sekonda: një flluskë me gjemba rrumbullakoset. Zërin e bën kompjuteri.',
      en: 'Six seconds: a bubble with thorns becomes round. A computer makes the voice.',
    },
    about: {
      sq: 'Zëri thotë: „Një fjalë e keqe ka gjemba. Një fjalë e mirë i rrumbullakos.“ Poshtë luajnë valët e zërit. (Kjo është një punë shembull; zërin e bën sintetizuesi espeak-ng.)',
      en: 'The voice says, in Albanian: “An unkind word has thorns. A kind word makes them round.” Below, the waves of the voice are moving. (An example; the synthesiser espeak-ng makes the voice.)',
    },
  },
} as const satisfies Record<string, ResourceContent>;

export type ResourceKey = keyof typeof resources;
