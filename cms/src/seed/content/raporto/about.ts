import type { BilingualPage } from '../types.ts';

export const about: BilingualPage = {
  key: 'about',
  kind: 'page',
  title: { sq: 'Rreth fushatës së vitit 2023', en: 'About the campaign of 2023' },
  slug: { sq: 'rreth-fushates', en: 'about' },
  summary: {
    sq: 'Si lindi fushata, kush e drejtoi dhe ku vazhdon puna sot.',
    en: 'How the campaign came about, who led it, and where the work goes on today.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Fushata kombëtare „Raporto krimet dhe gjuhën e urrejtjes në internet“ u zhvillua në pranverën e vitit 2023. U drejtua nga Platforma Kombëtare për Internet të Sigurt, sot Qendra për Internet të Sigurt në Shqipëri, [iSIGURT.al](https://isigurt.al/).

          ## Në atë kohë

          - U krijua [Komiteti Kombëtar për Internet të Sigurt](group:committee), me AKCESK, iSIGURT, institucione publike dhe përfaqësues të industrisë.
          - U mbajt konferenca kombëtare „Sfidat e sigurisë kibernetike në Shqipëri“, e organizuar nga AKCESK.
          - U botua raporti vjetor „Siguria në internet në Shqipëri 2022“.
          - Me grupin parlamentar „Miqtë e Fëmijëve“ nisi puna për ligje më të mira kundër krimeve në internet ndaj fëmijëve.

          ## Sot

          Kjo faqe është në arkiv: lexohet, por nuk përditësohet. Linja kombëtare kundër gjuhës së urrejtjes punon çdo ditë.
        `,
        en: `
          The national campaign “Report online hate crimes and speech” ran in spring 2023. It was led by the National Platform for Safer Internet, today the Safer Internet Centre Albania, [iSIGURT.al](https://isigurt.al/).

          ## At that time

          - The [National Committee on Internet Safety](group:committee) was established, with AKCESK, iSIGURT, public institutions and representatives of the industry.
          - The national conference “Cyber security challenges in Albania” was held, organised by AKCESK.
          - The annual report “Internet Safety in Albania 2022” was published.
          - With the parliamentary group “Friends of Children” work began on better laws against online crimes against children.

          ## Today

          This site is an archive: it can be read, but is no longer updated. The National Hotline on Hate Speech works every day.
        `,
      },
    },
    {
      type: 'facts',
      heading: { sq: 'Vit pas viti', en: 'Year by year' },
      facts: [
        {
          value: { sq: '2005', en: '2005' },
          label: {
            sq: 'që atëherë CRCA/ECPAT Albania punon për një internet më të sigurt',
            en: 'since then CRCA/ECPAT Albania has worked for a safer internet',
          },
          source: { sq: 'Profili i Ditës së Internetit të Sigurt', en: 'Safer Internet Day profile' },
          year: 2023,
        },
        {
          value: { sq: '2015', en: '2015' },
          label: {
            sq: 'u krijua platforma kombëtare ku kushdo mund të raportojë',
            en: 'the national platform was created, where anyone can report',
          },
          source: { sq: 'Profili i Ditës së Internetit të Sigurt', en: 'Safer Internet Day profile' },
          year: 2023,
        },
      ],
    },
    {
      type: 'partners',
      heading: { sq: 'Organizatorë dhe partnerë', en: 'Organisers and partners' },
      roles: ['organiser', 'partner'],
    },
  ],
};
