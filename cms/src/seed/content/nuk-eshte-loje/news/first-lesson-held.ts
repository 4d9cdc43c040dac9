import type { BilingualPage } from '../../types.ts';

export const newsFirstLesson: BilingualPage = {
  key: 'news-first-lesson',
  kind: 'news',
  date: '2026-02-10',
  cover: 'lesson',
  title: { sq: 'Sot, ora e parë ishte ndryshe', en: 'Today the first lesson was different' },
  slug: { sq: 'ora-e-pare-ishte-ndryshe', en: 'a-different-first-lesson' },
  summary: {
    sq: 'Në Ditën e Internetit të Sigurt, mësimi i parë në shkollat publike iu kushtua mbrojtjes nga bullizmi kibernetik.',
    en: 'On Safer Internet Day the first lesson in public schools was about protection from cyberbullying.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Karriget në rreth, telefonat në çantë. Kështu nisi sot dita e mësimit: me një orë për mbrojtjen nga bullizmi kibernetik.

          Nxënësit folën për situata, jo për persona. Dalluan shakanë nga ajo që lëndon, provuan tri lëvizje (ndalo, ruaj, fol) dhe shkruan një marrëveshje të klasës.

          ## Nuk e mbajtët dot sot?

          Mësimi nuk skadon. [Plani i plotë](page:first-lesson) është gati, me minuta, pyetje dhe materiale, dhe mbahet në çdo ditë të vitit.
        `,
        en: `
          Chairs in a circle, phones in the bags. That is how today’s lessons began: with an hour on how to stay safe from cyberbullying.

          Pupils talked about situations, not about people. They learned to tell a joke from what hurts, tried out three moves (stop, save, speak) and wrote a class agreement.

          ## Could you not teach it today?

          The lesson does not expire. The [full plan](page:first-lesson) is ready, with timings, questions and materials, and works on any day of the year.
        `,
      },
    },
    {
      type: 'downloads',
      items: [
        {
          title: { sq: 'Plani i mësimit të parë', en: 'Plan for the first lesson' },
          file: 'lesson-plan',
        },
      ],
    },
  ],
};
