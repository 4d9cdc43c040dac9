import type { AlbanianPage } from '../../types.ts';

/** A letter for schools in Albania to hand out: it exists in Albanian only. */
export const newsLetter: AlbanianPage = {
  key: 'news-letter',
  kind: 'news',
  date: '2026-02-03',
  cover: 'sofa',
  title: { sq: 'Letër për prindërit, gati për ta dërguar' },
  slug: { sq: 'leter-per-prinderit' },
  summary: {
    sq: 'Një letër e shkurtër që mësuesi kujdestar mund t’ua dërgojë prindërve para mësimit të parë. Kopjojeni dhe ndryshojeni.',
  },
  blocks: [
    {
      type: 'callout',
      tone: 'tip',
      heading: { sq: 'Për mësuesit' },
      body: {
        sq: 'Kopjojeni letrën më poshtë, shtoni emrin dhe orën kur ju gjejnë prindërit, dhe dërgojeni dy-tri ditë para [mësimit të parë](page:first-lesson).',
      },
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          Të dashur prindër,

          Në Ditën e Internetit të Sigurt, ora e parë e klasës sonë i kushtohet bullizmit kibernetik. Do të flasim për situata të shpikura, jo për fëmijë të veçantë. Askush nuk do të detyrohet të tregojë.

          Mund të ndodhë që fëmija juaj të kthehet me pyetje. Ju lutemi:

          - dëgjojeni deri në fund;
          - thojini se bëri mirë që e tregoi;
          - mos ia merrni telefonin: do ta ndiente si dënim;
          - nëse ka ndodhur diçka, ruani provat dhe na shkruani.

          Nëse doni të këshilloheni me dikë, telefononi falas në [116 111](tel:116111). Më shumë gjeni te [faqja për prindërit](page:for-parents).

          Me respekt,

          Mësuesi kujdestar / mësuesja kujdestare
        `,
      },
    },
    {
      type: 'help',
      heading: { sq: 'Kush ju ndihmon' },
      services: ['alo-116', 'online-safety'],
    },
  ],
};
