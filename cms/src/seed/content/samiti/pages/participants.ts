import type { BilingualPage } from '../../types.ts';

export const participants: BilingualPage = {
  key: 'participants',
  kind: 'page',
  title: { sq: 'Pjesëmarrja dhe mediat', en: 'Taking part and media' },
  slug: { sq: 'pjesemarrja', en: 'taking-part' },
  summary: {
    sq: 'Kush vjen në samit, në cilat gjuhë flitet, si hyhet pa pengesa, dhe si punojnë gazetarët kur në sallë ka të rinj.',
    en: 'Who comes to the summit, which languages are spoken, how to get in without barriers, and how journalists work when young people are in the room.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Për kë është samiti', en: 'Whom the summit is for' },
      lead: {
        sq: 'Për këdo që vendos, ndërton, jep mësim, heton, kuron ose tregon diçka për jetën e fëmijëve në internet.',
        en: 'For all who decide, build, teach, investigate, care or report on something in the lives of children online.',
      },
      actions: [{ label: { sq: 'Regjistrohuni', en: 'Register' }, target: { page: 'registration' } }],
    },
    {
      type: 'cards',
      heading: { sq: 'Kush vjen', en: 'Who comes' },
      cards: [
        {
          heading: { sq: 'Autoritetet', en: 'Authorities' },
          text: {
            sq: 'Ministritë, arsimi, policia, shërbimet sociale, siguria kibernetike dhe deputetët.',
            en: 'Ministries, education, police, social services, cyber security, and members of parliament.',
          },
        },
        {
          heading: { sq: 'Shoqëria civile', en: 'Civil society' },
          text: {
            sq: 'Organizata për fëmijët, të rinjtë, vajzat e gratë dhe personat me aftësi të kufizuara.',
            en: 'Organisations for children, young people, girls and women, and people with disabilities.',
          },
        },
        {
          heading: { sq: 'Industria', en: 'Industry' },
          text: {
            sq: 'Ata që e sjellin internetin në shtëpi dhe ata që ndërtojnë platformat.',
            en: 'Those who bring the internet into homes and those who build the platforms.',
          },
        },
        {
          heading: { sq: 'Ekspertët dhe shkolla', en: 'Experts and schools' },
          text: {
            sq: 'Mësues, psikologë, studiues, juristë, dhe të rinjtë vetë, me pseudonim.',
            en: 'Teachers, psychologists, researchers, lawyers, and young people themselves, by alias.',
          },
        },
      ],
    },
    {
      type: 'agenda',
      heading: { sq: 'Punoni në shkollë? Nisni nga këto', en: 'You work at a school? Begin with these' },
      summit: 'samiti',
      sessions: ['when-a-child-tells', 'school-that-acts', 'families', 'lock-and-key'],
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Gjuhët dhe qasja

          - **Shqip dhe anglisht.** Në sallën e madhe ka përkthim në të dyja drejtimet.
          - **Gjuha e shenjave dhe titrat** në sallën e madhe, gjatë dy ditëve.
          - **Pa shkallë.** Rampë, ashensor, tualet i përshtatur dhe vende për karrige me rrota në çdo sallë: [vendi](summit:samiti/venue).
          - **Një dhomë e qetë**, për kë ka nevojë të dalë pak nga zhurma.

          Çfarë ju duhet tjetër? Shkruajeni në [formularin e regjistrimit](page:registration); ka një fushë për këtë.

          ## Për mediat

          Gazetarët regjistrohen me [të njëjtin formular](page:registration); te „Detyra“ shkruani redaksinë. Për intervista [na shkruani](page:contact) një ditë më parë.

          1. **Asnjë fëmijë nuk identifikohet.** As me fytyrë, as me zë, as me shkollë. Fotografohen folësit e rritur, jo salla.
          2. **Shenja „Nuk incizohet“ vlen për të gjithë.** Në ato seanca telefonat mbeten në xhep dhe kamerat jashtë.
          3. **Asnjë rast i vërtetë.** Nëse dikush ju tregon një të tillë, mos e botoni: udhëzojeni te 116 111.
          4. **Numri i ndihmës në fund.** Çdo artikull për bullizmin kibernetik ka vend për një rresht: ALO 116 111, falas.
        `,
        en: `
          ## Languages and access

          - **Albanian and English.** In the main hall there is interpretation both ways.
          - **Sign language and captions** in the main hall, on both days.
          - **Step-free.** Ramp, lift, accessible toilet, and wheelchair places in every room: [the venue](summit:samiti/venue).
          - **A quiet room** for those who need to leave the noise for a while.

          What else do you need? Write it in the [registration form](page:registration); there is a field for it.

          ## For the media

          Journalists register with [the same form](page:registration); under “Role” name your newsroom. For interviews [write to us](page:contact) a day ahead.

          1. **No child can be identified.** Not by face, not by voice, not by school. Take pictures of adult speakers, not of the room.
          2. **“Do not record” holds for everyone.** In those sessions phones stay in pockets, and cameras outside.
          3. **No real cases.** If somebody tells you of one, do not publish it: point them to 116 111.
          4. **The number for help at the end.** Every article on cyberbullying has room for one line: ALO 116 111, free of charge.
        `,
      },
    },
    {
      type: 'downloads',
      heading: { sq: 'Merreni me vete', en: 'Take it with you' },
      items: [
        {
          title: { sq: 'Poster A4 me linjat e ndihmës', en: 'A4 poster with the helplines' },
          text: {
            sq: 'Për redaksinë, zyrën ose shkollën.',
            en: 'For the newsroom, the office or the school.',
          },
          file: 'poster',
        },
      ],
    },
  ],
};
