import type { BilingualPage } from '../../types.ts';

export const newsAlliance: BilingualPage = {
  key: 'news-alliance',
  kind: 'news',
  date: '2026-02-17',
  cover: 'woven',
  title: {
    sq: 'U krijua Aleanca Kombëtare kundër Bullizmit Kibernetik',
    en: 'The National Alliance against Cyberbullying is founded',
  },
  slug: { sq: 'u-krijua-aleanca-kombetare', en: 'national-alliance-founded' },
  summary: {
    sq: 'Një rrjet joformal organizatash, ekspertësh dhe institucionesh që duan t’i mbrojnë njerëzit në hapësirën digjitale, me një zë.',
    en: 'An informal network of organisations, experts and institutions that want to protect people in the digital space, with one voice.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Askush nuk e ndalon i vetëm bullizmin kibernetik. Prandaj u krijua Aleanca Kombëtare: një rrjet joformal organizatash, ekspertësh dhe institucionesh.

          ## Pse një aleancë

          - Të flasim me një zë në një fushë të re dhe të rëndësishme.
          - Të veprojmë në mënyrë të bashkërenduar kur një fëmijë ka nevojë për mbrojtje.
          - Të kërkojmë rregulla më të mira për sigurinë e të gjithëve në hapësirën digjitale.

          ## Kush mund të hyjë

          Organizata, shkolla, ekspertë, institucione, media dhe kompani që e ndajnë të njëjtin qëllim. [Shihni kush është pjesë e saj](group:alliance) dhe si hyhet.
        `,
        en: `
          Nobody stops cyberbullying alone. That is why the National Alliance was founded: an informal network of organisations, experts and institutions.

          ## Why an alliance

          - To speak with one voice in a field that is new and important.
          - To act together when a child needs protection.
          - To ask for better rules for everyone’s safety in the digital space.

          ## Who can join

          Organisations, schools, experts, institutions, media and companies that share the same aim. [See who belongs to it](group:alliance), and how to join.
        `,
      },
    },
  ],
};
