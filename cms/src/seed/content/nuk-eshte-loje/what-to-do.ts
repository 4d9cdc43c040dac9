import type { BilingualPage } from '../types.ts';

export const whatToDo: BilingualPage = {
  key: 'what-to-do',
  kind: 'page',
  discreet: true,
  cover: 'call',
  title: { sq: 'Çfarë të bësh kur ndodh', en: 'What to do when it happens' },
  slug: { sq: 'cfare-te-besh', en: 'what-to-do' },
  summary: {
    sq: 'Hapat e parë, provat që duhen ruajtur dhe kush të ndihmon sonte. Nga kjo faqe mund të largohesh shpejt.',
    en: 'The first steps, what to keep, and who can help tonight. A page you can leave quickly.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Je në vendin e duhur', en: 'You are in the right place' },
      lead: {
        sq: 'Nuk ke pse ta zgjidhësh të gjithën sot. Bëj hapin e parë, pastaj tjetrin. Nëse vjen dikush, shtyp „Largohu nga faqja“.',
        en: 'You do not have to solve all of it today. Take the first step, then the next. If somebody comes in, press “Leave this page”.',
      },
      actions: [
        { label: { sq: 'Telefono falas: 116 111', en: 'Call free: 116 111' }, target: { phone: '116111' } },
        {
          label: { sq: 'Raporto te iSIGURT.al', en: 'Report at iSIGURT.al' },
          target: { url: 'https://isigurt.al/' },
        },
      ],
    },
    {
      type: 'callout',
      tone: 'warning',
      heading: { sq: 'Je në rrezik tani?', en: 'Are you in danger right now?' },
      body: {
        sq: 'Shko te një i rritur aty afër ose në një vend me njerëz dhe thuaju të thërrasin policinë. Nëse mendon t’i bësh keq vetes, mos rri vetëm: thuaja dikujt tani, ose telefono në [116 111](tel:116111). Ka njerëz që duan të të dëgjojnë.',
        en: 'Go to an adult nearby or to a place with people, and ask them to call the police. If you are thinking of hurting yourself, do not stay alone: tell someone now, or call [116 111](tel:116111). There are people who want to listen to you.',
      },
    },
    {
      type: 'steps',
      heading: { sq: 'Hapat e parë', en: 'The first steps' },
      steps: [
        {
          heading: { sq: 'Ndalo për dhjetë minuta', en: 'Stop for ten minutes' },
          body: {
            sq: 'Mos u përgjigj, mos u justifiko, mos kërcëno. Pi pak ujë. Asgjë nuk humbet në dhjetë minuta.',
            en: 'Do not answer, explain yourself or threaten back. Drink some water. Nothing is lost in ten minutes.',
          },
        },
        {
          heading: { sq: 'Ruaj provat', en: 'Keep the evidence' },
          body: {
            sq: 'Para se të bllokosh. Lista është më poshtë.',
            en: 'Before you block. The list is further down.',
          },
        },
        {
          heading: { sq: 'Blloko dhe raporto në platformë', en: 'Block and report on the platform' },
          body: {
            sq: 'Hap profilin ose mesazhin, gjej tri pikat dhe zgjidh „Raporto“, pastaj „Blloko“.',
            en: 'Open the profile or the message, find the three dots and choose “Report”, then “Block”.',
          },
        },
        {
          heading: { sq: 'Tregoja dikujt', en: 'Tell one person' },
          body: {
            sq: 'Një i rritur të cilit i beson. Mund t’ia tregosh këtë faqe në vend që të flasësh.',
            en: 'An adult you trust. You can show them this page instead of talking.',
          },
        },
        {
          heading: { sq: 'Kërko ndihmë', en: 'Get help' },
          body: {
            sq: 'Telefono në [116 111](tel:116111) ose raporto në [iSIGURT.al](https://isigurt.al/). Falas, dhe nuk ke pse ta thuash emrin kur telefonon.',
            en: 'Call [116 111](tel:116111) or report at [iSIGURT.al](https://isigurt.al/). It is free, and on the phone you need not give your name.',
          },
        },
      ],
    },
    {
      type: 'image',
      picture: 'evidence',
      caption: {
        sq: 'Së pari ruaj, pastaj blloko. Disa biseda zhduken kur bllokon.',
        en: 'Save first, then block. Some chats disappear when you block.',
      },
      width: 'content',
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Çfarë të ruash

          - **Mesazhin ose postimin:** foto e ekranit ku duket e gjitha.
          - **Kush e dërgoi:** emri i profilit dhe adresa e faqes së tij.
          - **Kur:** data dhe ora. Nëse nuk duken, shkruaji vetë.
          - **Ku:** cili rrjet, cila lojë, cili grup.
          - **Kush e pa:** nëse e di.

          Ruaji në një vend ku i gjen lehtë, ose jepja t’i mbajë një të rrituri të cilit i beson.

          **Një gjë mos e kopjo:** foto intime të dikujt nën 18 vjeç, as tënden. Mos i bëj foto ekranit ku duket ajo dhe mos ia dërgo askujt, as si provë. Mjaftojnë mesazhet, emri i profilit dhe lidhja. Nëse nuk di ç’të bësh me të, pyet në [116 111](tel:116111).
        `,
        en: `
          ## What to keep

          - **The message or post:** a screenshot that shows all of it.
          - **Who sent it:** the profile name and the address of their page.
          - **When:** date and time. If they do not show, write them down.
          - **Where:** which network, which game, which group.
          - **Who saw it:** if you know.

          Put it somewhere you can find it easily, or give it to an adult you trust to keep.

          **One thing not to copy:** an intimate picture of anyone under 18, not even of yourself. Do not take a screenshot of it or send it to anyone, not even as proof. The messages, the profile name and the link are enough. If you are not sure what to do with it, ask [116 111](tel:116111).
        `,
      },
    },
    {
      type: 'questions',
      heading: { sq: 'Çfarë po ndodh?', en: 'What is happening?' },
      questions: [
        {
          question: { sq: 'Më tallin në grupin e klasës', en: 'They mock me in the class group' },
          answer: {
            sq: 'Ruaj bisedën. Çaktivizo njoftimet e grupit, që të flesh qetë. Mund të dalësh prej tij, por nuk e ke detyrë: janë ata që duhet të ndalen. Tregoja mësuesit kujdestar ose psikologut; shkolla ka detyrë të veprojë.',
            en: 'Keep the chat. Mute the group so that you can sleep. You may leave it, but you do not have to: they are the ones who must stop. Tell your class teacher or the psychologist; the school has a duty to act.',
          },
        },
        {
          question: { sq: 'Kanë hapur një profil me emrin tim', en: 'They have opened a profile in my name' },
          answer: {
            sq: 'Bëj foto të ekranit të profilit dhe shëno adresën e tij. Raportoje te platforma si „hiqet si dikush tjetër“. Kërkoju shokëve të bëjnë të njëjtën gjë dhe t’u thonë të tjerëve se nuk je ti.',
            en: 'Take a screenshot of the profile and note its address. Report it to the platform as “pretending to be someone else”. Ask friends to do the same, and to let others know that it is not you.',
          },
        },
        {
          question: { sq: 'Dikush ka shpërndarë një foto timen', en: 'Somebody has spread a picture of me' },
          answer: {
            sq: 'Nuk e ke fajin ti, edhe nëse e dërgove vetë. Shëno ku gjendet, mos e dërgo më tej, raportoje te platforma dhe në [iSIGURT.al](https://isigurt.al/), dhe kërko që të hiqet. Fol sot me dikë; kjo barrë nuk mbahet vetëm.',
            en: 'It is not your fault, even if you sent it yourself. Note where it is, do not send it on, report it to the platform and at [iSIGURT.al](https://isigurt.al/), and ask for it to be taken down. Talk to someone today; this is too heavy to carry alone.',
          },
        },
        {
          question: {
            sq: 'Më kërkojnë para ose foto të tjera',
            en: 'They ask me for money or more pictures',
          },
          answer: {
            sq: 'Mos paguaj. Mos dërgo asgjë. Mos e vazhdo bisedën, por as mos e fshi. Është shantazh, pra krim, dhe krimin e ka bërë tjetri. Telefono në [116 111](tel:116111), raporto në [iSIGURT.al](https://isigurt.al/) dhe njofto policinë bashkë me një të rritur.',
            en: 'Do not pay. Do not send anything. Do not go on with the chat, but do not delete it either. It is blackmail, which is a crime, and it is the other person who committed it. Call [116 111](tel:116111), report at [iSIGURT.al](https://isigurt.al/), and tell the police together with an adult.',
          },
        },
        {
          question: { sq: 'Një i panjohur kërkon të takohemi', en: 'A stranger wants to meet' },
          answer: {
            sq: 'Mos shko, as në një vend publik, as me një shok pranë. Mos i thuaj ku banon a në cilën shkollë shkon. Ruaj bisedën, bllokoje, tregoja një të rrituri sot dhe raportoje në [iSIGURT.al](https://isigurt.al/).',
            en: 'Do not go, not even to a public place, not even with a friend. Do not say where you live or go to school. Keep the chat, block them, tell an adult today and report it at [iSIGURT.al](https://isigurt.al/).',
          },
        },
        {
          question: { sq: 'E pashë duke i ndodhur dikujt tjetër', en: 'I saw it happen to someone else' },
          answer: {
            sq: 'Shkruaji privatisht se je me të. Raportoje postimin: mund ta bësh edhe kur nuk flitet për ty. Pastaj tregoja një të rrituri. [Ja si t’i qëndrosh pranë](page:for-children).',
            en: 'Write to them privately and say you are on their side. Report the post: you can, even when it is not about you. Then tell an adult. [How to stand by them](page:for-children).',
          },
        },
      ],
    },
    {
      type: 'help',
      heading: { sq: 'Kush të ndihmon', en: 'Who can help' },
      intro: {
        sq: 'Zgjidh atë që të vjen më lehtë: të flasësh ose të shkruash.',
        en: 'Choose what comes easier to you: talking or writing.',
      },
      services: [],
    },
    {
      type: 'cards',
      heading: { sq: 'Për të rriturit', en: 'For adults' },
      cards: [
        {
          heading: { sq: 'Jeni prind?', en: 'Are you a parent?' },
          text: {
            sq: 'Gjashtë hapa, duke nisur me më të vështirin: të dëgjoni.',
            en: 'Six steps, beginning with the hardest: listening.',
          },
          target: { page: 'for-parents' },
        },
        {
          heading: { sq: 'Jeni mësues?', en: 'Are you a teacher?' },
          text: {
            sq: 'Plani për shkollën, hap pas hapi, dhe çfarë të mos bëni.',
            en: 'A plan for school, step by step, and what not to do.',
          },
          target: { page: 'for-teachers' },
        },
      ],
    },
  ],
};
