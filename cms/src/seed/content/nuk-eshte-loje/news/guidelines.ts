import type { BilingualPage } from '../../types.ts';

export const newsGuidelines: BilingualPage = {
  key: 'news-guidelines',
  kind: 'news',
  date: '2026-03-24',
  cover: 'guide',
  title: {
    sq: 'Udhëzues për fëmijët me aftësi të kufizuara dhe prindërit e tyre',
    en: 'Guidelines for children with disabilities and their parents',
  },
  slug: { sq: 'udhezues-femijet-me-aftesi-te-kufizuara', en: 'guidelines-children-with-disabilities' },
  summary: {
    sq: 'Të shkruar bashkë me organizatat që punojnë me ta: fjali të shkurtra, simbole të qarta, hapa që mund të bëhen vetë.',
    en: 'Written with the organisations that work with them: short sentences, clear symbols, steps children can take themselves.',
  },
  blocks: [
    {
      type: 'image',
      picture: 'guide',
      caption: {
        sq: 'Udhëzuesit përdorin simbole të mëdha dhe një ide për fjali.',
        en: 'The guidelines use large symbols and one idea per sentence.',
      },
      width: 'wide',
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          Interneti u hap dyer fëmijëve me aftësi të kufizuara: shokë, lojë, mësim, zë. Por disa prej tyre i tallin pikërisht për atë që janë, dhe jo çdo këshillë u përshtatet.

          Udhëzuesit e rinj u përgatitën bashkë me organizata të shoqërisë civile që u shërbejnë këtyre fëmijëve. Ka një pjesë për fëmijën dhe një për prindin.

          ## Për fëmijën

          - Ti ke të drejtë të jesh në internet.
          - Askush nuk ka të drejtë të të tallë.
          - Nëse diçka të lëndon, tregoja një të rrituri të cilit i beson.
          - Mund të telefonosh në [116 111](tel:116111).

          ## Për prindin

          - Mos ia hiqni internetin; mësojeni bashkë.
          - Vendosni bashkë një shenjë ose një fjalë që do të thotë „më ndihmo“.
          - Kërkojini shkollës t’i bëjë rregullat të kuptueshme për të gjithë.
        `,
        en: `
          The internet opens doors for children with disabilities: friends, play, learning, a voice. Yet some of them are mocked for who they are, and not every piece of advice fits them.

          The new guidelines were prepared with civil society organisations that work for these children. There is a part for the child and a part for the parent.

          ## For the child

          - You have a right to be on the internet.
          - Nobody has a right to mock you.
          - If something hurts you, tell an adult you trust.
          - You can call [116 111](tel:116111).

          ## For the parent

          - Do not shut them out of the internet; learn about it together.
          - Agree together on a sign or a word that means “help me”.
          - Ask the school to make its rules easy for everyone to understand.
        `,
      },
    },
  ],
};
