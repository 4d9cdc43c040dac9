import type { BilingualPage } from '../../types.ts';
import { exampleWorkshop } from './example-workshop.ts';

export const workshopNoFaces: BilingualPage = {
  key: 'workshop-no-faces',
  kind: 'page',
  cover: 'confetti',
  title: { sq: 'Punëtori: pamje pa fytyra', en: 'Workshop: pictures without faces' },
  slug: { sq: 'punetori-pamje-pa-fytyra', en: 'workshop-pictures-without-faces' },
  summary: {
    sq: 'Posterë, komikë dhe video të shkurtra vetëm me forma, duar dhe zëra. Nga 10 vjeç e lart. Shembull.',
    en: 'Posters, comics and short videos with shapes, hands and voices alone. From the age of 10. An example.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Pamje pa fytyra', en: 'Pictures without faces' },
      lead: {
        sq: 'Një formë mund të thotë gjithçka që thotë një fytyrë, dhe askush nuk e merr vesh kush është.',
        en: 'A shape can say all that a face says, and nobody recognises who it is.',
      },
      actions: [{ label: { sq: 'Merr pjesë', en: 'Take part' }, target: { page: 'take-part' } }],
    },
    exampleWorkshop,
    {
      type: 'steps',
      heading: { sq: 'Katër ushtrime', en: 'Four exercises' },
      steps: [
        {
          heading: { sq: 'Vizato një ndjenjë', en: 'Draw a feeling' },
          body: {
            sq: 'Vetëm me një rreth, një katror dhe një vijë. Të tjerët gjejnë cila është.',
            en: 'With a circle, a square and a line, nothing else. The others guess which one it is.',
          },
        },
        {
          heading: { sq: 'Trego një histori në katër kuadro', en: 'Tell a story in four panels' },
          body: {
            sq: 'Diçka ndodh, diçka keqësohet, dikush afrohet, diçka ndryshon.',
            en: 'Something happens, it gets worse, somebody comes near, something changes.',
          },
        },
        {
          heading: { sq: 'Vendos dy fjalë', en: 'Add two words' },
          body: {
            sq: 'Një poster lexohet për tri sekonda. Dy fjalë mjaftojnë.',
            en: 'A poster is read in three seconds. Two words are enough.',
          },
        },
        {
          heading: { sq: 'Kontrollo skajet', en: 'Check the edges' },
          body: {
            sq: 'Dritarja, uniforma, targa, tabela e shkollës: në sfond fshihet më shumë sa mendon.',
            en: 'The window, the uniform, the number plate, the sign of the school: backgrounds tell more than you think.',
          },
        },
      ],
    },
    {
      type: 'resources',
      heading: { sq: 'Dolën nga kjo punëtori', en: 'Made in this workshop' },
      source: 'chosen',
      resources: ['speak-listen', 'shapes-comic', 'kind-word'],
      limit: 3,
    },
  ],
};
