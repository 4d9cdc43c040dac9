import type { BilingualPage } from '../types.ts';

export const forChildren: BilingualPage = {
  key: 'for-children',
  kind: 'page',
  cover: 'board',
  title: { sq: 'Për fëmijët dhe të rinjtë', en: 'For children and young people' },
  slug: { sq: 'per-femijet', en: 'for-children' },
  summary: {
    sq: 'Pesë lëvizje kur dikush të lëndon në internet, si t’i qëndrosh pranë një shoku dhe si ta rregullosh kur ke gabuar ti.',
    en: 'Five moves when somebody hurts you online, how to stand by a friend, and how to put things right when it was you.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Radhën e ke ti', en: 'It is your move' },
      lead: {
        sq: 'Kur dikush të lëndon në internet, duket sikur lojën e drejton ai. Por nuk është ashtu. Ja çfarë ke në dorë ti.',
        en: 'When somebody hurts you online, it can seem as if they run the game. They do not. Here is what is in your hands.',
      },
      actions: [
        { label: { sq: 'Telefono falas: 116 111', en: 'Call free: 116 111' }, target: { phone: '116111' } },
        {
          label: { sq: 'Çfarë të bësh kur ndodh', en: 'What to do when it happens' },
          target: { page: 'what-to-do' },
        },
      ],
      picture: 'board',
    },
    {
      type: 'steps',
      heading: { sq: 'Pesë lëvizje kur dikush të lëndon', en: 'Five moves when somebody hurts you' },
      steps: [
        {
          heading: { sq: 'Mos u përgjigj', en: 'Do not answer' },
          body: {
            sq: 'E dimë, të vjen t’ia kthesh. Por çdo përgjigje i jep edhe një raund. Ul telefonin dhe lëre të presë.',
            en: 'We know, you want to hit back. But every answer gives them one more round. Put the phone down and let them wait.',
          },
        },
        {
          heading: { sq: 'Ruaj provat', en: 'Keep the evidence' },
          body: {
            sq: 'Foto e ekranit me mesazhin, emrin e profilit dhe datën. Mos e fshi bisedën, edhe pse të vjen ta zhdukësh.',
            en: 'A screenshot with the message, the profile name and the date. Do not delete the chat, even if you would love to make it vanish.',
          },
        },
        {
          heading: { sq: 'Blloko dhe raporto', en: 'Block and report' },
          body: {
            sq: 'Shumica e rrjeteve sociale dhe e lojërave kanë një buton për këtë. Zakonisht platforma nuk i tregon tjetrit kush e raportoi.',
            en: 'Most social networks and games have a button for it. Usually the platform does not tell the other person who reported them.',
          },
        },
        {
          heading: { sq: 'Tregoja një të rrituri', en: 'Tell an adult' },
          body: {
            sq: 'Mamit, babit, gjyshes, një mësueseje, psikologut të shkollës. Nëse i pari nuk të dëgjon siç duhet, provo me një tjetër. Kjo nuk do të thotë të spiunosh. Do të thotë të kërkosh mbështetje.',
            en: 'Mum, dad, grandma, a teacher, the school psychologist. If the first one does not really listen, try another. That is not telling tales. It is asking for backup.',
          },
        },
        {
          heading: { sq: 'Telefono në 116 111', en: 'Call 116 111' },
          body: {
            sq: 'Falas, ditë e natë, edhe pa e thënë emrin tënd. Atje të dëgjojnë dhe mendojnë bashkë me ty. Vendos ti sa do të tregosh.',
            en: 'Free, day and night, without giving your name if you prefer. They listen and think it through with you. You decide how much to tell.',
          },
        },
      ],
    },
    {
      type: 'episodes',
      heading: { sq: 'Dëgjo si e bënë të tjerët', en: 'Listen to how others did it' },
      intro: {
        sq: 'Një episod nga Youth Media Lab: çfarë mund të thuash kur grupi i klasës kthehet kundër dikujt.',
        en: 'An episode of the Youth Media Lab, in Albanian: what you can say when the class chat turns on someone.',
      },
      source: 'chosen',
      episodes: ['group-chat'],
      limit: 1,
    },
    {
      type: 'callout',
      tone: 'tip',
      heading: { sq: 'Nuk di si ta nisësh?', en: 'Not sure how to begin?' },
      body: {
        sq: `
          Mund ta lexosh këtë me zë, ose t’ia dërgosh me mesazh:

          > Dua të të tregoj diçka që po më ndodh në internet. Të lutem më dëgjo deri në fund dhe mos ma merr telefonin.
        `,
        en: `
          You can read this aloud, or send it as a message:

          > I want to tell you about something that is happening to me online. Please hear me out, and please don’t take my phone away.
        `,
      },
    },
    {
      type: 'cards',
      heading: { sq: 'Kur i ndodh një shoku', en: 'When it happens to a friend' },
      intro: {
        sq: 'Ai që sheh është më i fortë se ç’e mendon. Shpesh mjafton një njeri që bullizmi të ndalet.',
        en: 'Whoever sees it is stronger than they think. Often one person is enough to make bullying stop.',
      },
      cards: [
        {
          heading: { sq: 'Shkruaji privatisht', en: 'Write privately' },
          text: {
            sq: '„E pashë. Ajo që të bënë nuk është në rregull. Jam me ty.“ Tri fjali që dikush do t’i mbajë mend gjatë.',
            en: '“I saw it. What they did is not okay. I am with you.” Three sentences somebody will remember for a long time.',
          },
        },
        {
          heading: { sq: 'Mos e shpërndaj', en: 'Do not pass it on' },
          text: {
            sq: 'As si shaka, as për t’ia treguar dikujt. Zinxhiri këputet te ti.',
            en: 'Not as a joke, not to show someone. Let the chain break with you.',
          },
        },
        {
          heading: { sq: 'Ndrysho temën në grup', en: 'Change the subject in the group' },
          text: {
            sq: 'Nuk ke pse të grindesh. Thuaj „mjaft me këtë“ dhe hap një bisedë tjetër. Të tjerët shpesh presin të parin.',
            en: 'You do not have to argue. Say “enough of this” and start another conversation. Others are often just waiting for the first one.',
          },
        },
        {
          heading: { sq: 'Shkoni bashkë', en: 'Go together' },
          text: {
            sq: 'Thuaji: „Vij edhe unë me ty te mësuesja.“ Me dikë në krah, dera hapet më lehtë.',
            en: 'Say: “I will come to the teacher with you.” Doors open more easily with someone at your side.',
          },
        },
      ],
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Po nëse e kam bërë unë?

          Mund të ndodhë. Deshe të qeshje, ishe me nerva ose u shkove pas të tjerëve. Guximi fillon tani:

          1. Fshije atë që ke postuar dhe kërkoji të tjerëve të bëjnë të njëjtën gjë.
          2. Kërko falje, privatisht dhe pa „por“: „Të lëndova. Më vjen keq. Nuk do ta bëj më.“
          3. Nëse gjërat kanë dalë jashtë kontrollit, tregoja një të rrituri. Sa më herët, aq më lehtë rregullohet.

          Edhe ti mund të telefonosh në [116 111](tel:116111). Atje askush nuk do të të gjykojë.
        `,
        en: `
          ## What if it was me?

          It can happen. You wanted a laugh, you were angry, or you went along with the others. This is where courage starts:

          1. Delete what you posted and ask the others to do the same.
          2. Say sorry, privately and without a “but”: “I hurt you. I am sorry. I will not do it again.”
          3. If it has got out of hand, tell an adult. The sooner you do, the easier it is to put right.

          You can call [116 111](tel:116111) too. Nobody there will judge you.
        `,
      },
    },
    {
      type: 'quote',
      text: {
        sq: 'Prita që dikush tjetër të thoshte „mjaft“. Pastaj e shkrova unë. Dy minuta më vonë e kishin shkruar edhe pesë të tjerë.',
        en: 'I was waiting for somebody else to say “enough”. Then I wrote it. Two minutes later five others had written it too.',
      },
      by: { sq: 'Yll', en: 'Yll' },
      role: { sq: 'pseudonimi i një nxënësi të shpikur', en: 'alias of an invented pupil' },
    },
    {
      type: 'questions',
      heading: { sq: 'Ajo që doje të pyesje', en: 'What you wanted to ask' },
      questions: [
        {
          question: { sq: 'Po sikur të më marrin telefonin?', en: 'What if they take my phone away?' },
          answer: {
            sq: 'Shumë fëmijë heshtin nga kjo frikë. Thuaje që në fillim: „Nuk dua të ma marrësh telefonin, dua të më ndihmosh.“ Te [faqja për prindërit](page:for-parents) u themi edhe ne të njëjtën gjë. Mund t’ua tregosh.',
            en: 'Many children keep quiet because of this. Say it right at the start: “I don’t want you to take my phone, I want you to help me.” Our [page for parents](page:for-parents) tells them the same. You can show it to them.',
          },
        },
        {
          question: {
            sq: 'Dikush ka një foto timen dhe më kërcënon. Çfarë bëj?',
            en: 'Somebody has a picture of me and is threatening me. What do I do?',
          },
          answer: {
            sq: `
              Ti nuk ke bërë krim. Krim bën ai që kërcënon. Bëj kështu:

              - Mos paguaj dhe mos dërgo asnjë foto tjetër. Kush merr diçka, kërkon përsëri.
              - Mos ia dërgo foton askujt, as si provë. Ruaj mesazhet dhe emrin e profilit.
              - Fol sot me një të rritur, ose telefono në [116 111](tel:116111).
              - Raportoje në [iSIGURT.al](https://isigurt.al/). Kërko që fotoja të hiqet.
            `,
            en: `
              You have not committed a crime. The one who threatens you has. Do this:

              - Do not pay and do not send another picture. Whoever gets something asks again.
              - Do not send the picture to anyone, not even as proof. Keep the messages and the profile name.
              - Talk to an adult today, or call [116 111](tel:116111).
              - Report it at [iSIGURT.al](https://isigurt.al/). Ask for the picture to be taken down.
            `,
          },
        },
        {
          question: { sq: 'Kush përgjigjet në 116 111?', en: 'Who answers at 116 111?' },
          answer: {
            sq: 'Njerëz, puna e të cilëve është t’i dëgjojnë fëmijët. Mund të qash, të heshtësh, ta mbyllësh e të telefonosh përsëri. Nëse je në rrezik, të ndihmojnë të gjesh mbrojtje.',
            en: 'People whose job is to listen to children. You can cry, say nothing, hang up and call again. If you are in danger, they help you find protection.',
          },
        },
        {
          question: {
            sq: 'Më shkruan dikush që nuk e njoh dhe më bën të ndihem keq.',
            en: 'Someone I do not know writes to me and it makes me feel bad.',
          },
          answer: {
            sq: 'Besoji asaj që ndien. Mos u tako me të. Mos dërgo foto, adresë apo emrin e shkollës. Ruaj bisedën, bllokoje, tregoja një të rrituri dhe [raportoje](https://isigurt.al/).',
            en: 'Trust that feeling. Do not meet them. Do not send pictures, your address or the name of your school. Keep the chat, block them, tell an adult and [report it](https://isigurt.al/).',
          },
        },
      ],
    },
    {
      type: 'downloads',
      heading: { sq: 'Vare në mur', en: 'Put it on the wall' },
      items: [
        {
          title: { sq: 'Poster A4 me linjat e ndihmës', en: 'A4 poster with the helplines' },
          text: {
            sq: 'Për klasën, korridorin ose derën e dhomës sate. Shqip dhe anglisht.',
            en: 'For the classroom, the corridor or the door of your room. In Albanian and English.',
          },
          file: 'poster',
        },
      ],
    },
    {
      type: 'help',
      heading: { sq: 'Këta janë me ty', en: 'They are on your side' },
      services: ['alo-116', 'online-safety'],
    },
    {
      type: 'share',
      heading: { sq: 'Dërgoja një shoku', en: 'Send it to a friend' },
      text: {
        sq: 'E pashë dhe mendova për ty. Pesë lëvizje kur dikush të lëndon në internet.',
        en: 'I saw this and thought of you. Five moves when somebody hurts you online.',
      },
    },
  ],
};
