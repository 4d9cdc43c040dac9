import type { BilingualPage } from '../../types.ts';

export const newsSaferInternetDay: BilingualPage = {
  key: 'news-safer-internet-day',
  kind: 'news',
  date: '2026-02-09',
  cover: 'confetti',
  title: { sq: 'Nesër është Dita e Internetit të Sigurt', en: 'Tomorrow is Safer Internet Day' },
  slug: { sq: 'dita-e-internetit-te-sigurt-2026', en: 'safer-internet-day-2026' },
  summary: {
    sq: 'Më 10 shkurt 2026 Shqipëria e shënon Ditën e Internetit të Sigurt për herë të njëzetë. „Bashkë për një internet më të mirë“.',
    en: 'On 10 February 2026 Albania marks Safer Internet Day for the twentieth year. “Together for a better internet”.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Të martën, më 10 shkurt 2026, Shqipëria e shënon për herë të njëzetë Ditën e Internetit të Sigurt. Motoja është e njëjtë në mbarë botën: „Bashkë për një internet më të mirë“.

          ## Çfarë sjell ky vit

          - Fushata „Bullizmi kibernetik nuk është lojë“ në shkolla, media dhe rrjete sociale.
          - Samiti i parë për Siguri Online, njëkohësisht Forumi i 11-të Kombëtar për Internet më të Sigurt.
          - Raporti kombëtar për incidentet e fëmijëve në internet, viti 2025.
          - [Aleanca Kombëtare kundër Bullizmit Kibernetik](page:news-alliance).
          - [Youth Media Lab Albania](page:news-youth-media-lab), nga të rinjtë për të rinjtë.
          - [Udhëzues për fëmijët me aftësi të kufizuara](page:news-guidelines) dhe prindërit e tyre.

          ## Dhe ti, çfarë mund të bësh nesër?

          Dërgoji dikujt një mesazh të mirë, pa asnjë arsye. Kaq mjafton për fillim.
        `,
        en: `
          On Tuesday, 10 February 2026, Albania marks Safer Internet Day for the twentieth year. The motto is the same all over the world: “Together for a better internet”.

          ## What this year brings

          - The campaign “Cyberbullying is not a game” in schools, media and social networks.
          - The 1st Safe Online Summit, which is also the 11th National Forum on Safer Internet.
          - The national report on children’s online incidents in 2025.
          - The [National Alliance against Cyberbullying](page:news-alliance).
          - [Youth Media Lab Albania](page:news-youth-media-lab), by young people for young people.
          - [Guidelines for children with disabilities](page:news-guidelines) and their parents.

          ## And what can you do tomorrow?

          Send somebody a kind message, for no reason at all. That is a good beginning.
        `,
      },
    },
  ],
};
