import type { Words } from '../../fields/words.ts';

/** What the panel says that takes a consent back. */
export const withdrawWords = {
  heading: { sq: 'Tërheqja', en: 'Withdrawal' },
  action: { sq: 'Tërhiqe pëlqimin', en: 'Withdraw the consent' },
  confirmHeading: { sq: 'Ta tërheqim këtë pëlqim?', en: 'Withdraw this consent?' },
  confirm: { sq: 'Po, tërhiqe përgjithmonë', en: 'Yes, withdraw for good' },
  cancel: { sq: 'Jo', en: 'No' },
  working: { sq: 'Po hiqet nga kudo …', en: 'Being removed everywhere …' },
  done: { sq: 'U hoq nga kudo.', en: 'It is gone everywhere.' },
  running: {
    sq: 'U hoq nga studioja. Heqja nga faqet publike vazhdon vetë derisa të mbarojë.',
    en: 'It is gone from the studio. Removing it from the public sites goes on by itself until it is done.',
  },
  withdrawn: { sq: 'Ky pëlqim është tërhequr.', en: 'This consent has been withdrawn.' },
  refused: { sq: 'Nuk u krye: {reason}', en: 'It was not done: {reason}' },
  unreachable: {
    sq: 'Studioja nuk u përgjigj. Kontrolloni lidhjen dhe provoni përsëri.',
    en: 'The studio did not answer. Check the connection and try again.',
  },
} as const satisfies Record<string, Words>;

/** What will be gone, by the use of the consent. */
export const goneWords = {
  voice: {
    sq: 'Çdo incizim ku dëgjohet ky person do të fshihet, bashkë me episodet dhe krijimet e bëra prej tij, origjinalet dhe publikimet e vjetra që i tregojnë. Kjo nuk mund të zhbëhet.',
    en: 'Every recording in which this person is heard will be erased, with the episodes and works made from it, the originals, and the older releases that show them. This cannot be undone.',
  },
  face: {
    sq: 'Çdo fotografi dhe video ku shihet ky person do të fshihet, bashkë me krijimet e bëra prej tyre, origjinalet dhe publikimet e vjetra që i tregojnë. Kjo nuk mund të zhbëhet.',
    en: 'Every picture and video in which this person is seen will be erased, with the works made from them, the originals, and the older releases that show them. This cannot be undone.',
  },
  alias: {
    sq: 'Pseudonimi i këtij personi do të fshihet nga studioja, nga transkriptet dhe nga publikimet e vjetra. Episodet dhe krijimet mbeten, por pa të. Kjo nuk mund të zhbëhet.',
    en: 'The alias of this person will be erased from the studio, from transcripts and from older releases. Episodes and works stay, but without it. This cannot be undone.',
  },
  school: {
    sq: 'Shkolla e këtij personi do të fshihet nga studioja dhe nga publikimet e vjetra. Episodet dhe krijimet mbeten, por pa të. Kjo nuk mund të zhbëhet.',
    en: 'The school of this person will be erased from the studio and from older releases. Episodes and works stay, but without it. This cannot be undone.',
  },
} as const satisfies Record<string, Words>;
