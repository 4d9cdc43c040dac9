import type { BilingualPage } from '../types.ts';

export const whatItIs: BilingualPage = {
  key: 'what-it-is',
  kind: 'page',
  cover: 'bubbles',
  title: { sq: 'Çfarë është bullizmi kibernetik', en: 'What cyberbullying is' },
  slug: { sq: 'cfare-eshte', en: 'what-it-is' },
  summary: {
    sq: 'Si ta dallosh bullizmin kibernetik nga një shaka apo një zënkë, çfarë formash merr dhe pse askush nuk e meriton.',
    en: 'How to tell cyberbullying from a joke or a quarrel, what forms it takes, and why nobody deserves it.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Shaka apo bullizëm?', en: 'A joke, or bullying?' },
      lead: {
        sq: 'Nëse qeshin të gjithë, është shaka. Nëse dikush lëndohet dhe kjo nuk ndalet, ka një emër tjetër: bullizëm kibernetik.',
        en: 'If everyone is laughing, it is a joke. If someone is hurt and it does not stop, it has another name: cyberbullying.',
      },
      actions: [
        {
          label: { sq: 'Çfarë të bësh kur ndodh', en: 'What to do when it happens' },
          target: { page: 'what-to-do' },
        },
      ],
      picture: 'bubbles',
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Me pak fjalë

          Bullizmi kibernetik është kur dikush përdor telefonin, rrjetet sociale, lojërat ose bisedat në grup për të lënduar një person tjetër, **me dashje** dhe zakonisht **më shumë se një herë**.

          Nganjëherë mjafton një herë e vetme. Një foto e dërguar në grup mund të shihet, të ruhet dhe të shpërndahet nga shumë veta. Postimi është një, por lëndimi përsëritet sa herë që dikush e hap.

          ## Pse duket më i rëndë në internet

          - **Nuk mbaron kur bie zilja.** Të ndjek në shtëpi, natën, gjatë pushimeve.
          - **E shohin shumë veta.** Një klasë, një shkollë, njerëz që as nuk i njeh.
          - **Fshihet pas një profili.** Nuk e di gjithmonë kush është.
          - **Lë gjurmë.** Kjo lëndon, por edhe ndihmon: gjurmët janë prova.
        `,
        en: `
          ## In a few words

          Cyberbullying is when somebody uses a phone, social media, games or group chats to hurt another person, **on purpose** and usually **more than once**.

          Sometimes once is enough. A picture posted in a group can be seen, saved and passed on by many people. It was posted a single time, but it hurts again whenever somebody opens it.

          ## Why it can feel worse online

          - **It does not end with the school bell.** It follows you home, at night, on holidays.
          - **Many people see it.** A class, a school, people you have never met.
          - **It hides behind a profile.** You do not always know who it is.
          - **It leaves traces.** That hurts, but it also helps: traces are evidence.
        `,
      },
    },
    {
      type: 'cards',
      heading: { sq: 'Format që merr', en: 'The shapes it takes' },
      intro: {
        sq: 'Nëse njërën prej tyre po e përjeton, nuk po e tepron. Ka një emër, dhe ka diçka që mund të bësh.',
        en: 'If you recognise one of these, you are not overreacting. It has a name, and there is something you can do.',
      },
      cards: [
        {
          heading: { sq: 'Fyerje dhe tallje', en: 'Insults and mocking' },
          text: {
            sq: 'Komente, nofka, meme ose mesazhe zanore që vijnë pa pushim.',
            en: 'Comments, nicknames, memes or voice messages that keep coming.',
          },
        },
        {
          heading: { sq: 'Përjashtim', en: 'Leaving someone out' },
          text: {
            sq: 'Të heqin nga grupi me qëllim, ose hapin një grup tjetër vetëm për të folur për ty.',
            en: 'They remove you from the group on purpose, or open another one just to talk about you.',
          },
        },
        {
          heading: { sq: 'Thashetheme', en: 'Rumours' },
          text: {
            sq: 'Histori të shpikura që kalojnë nga njëri te tjetri, derisa duken të vërteta.',
            en: 'Made-up stories, passed from one to the next until they seem true.',
          },
        },
        {
          heading: { sq: 'Profil i rremë', en: 'A fake profile' },
          text: {
            sq: 'Dikush hap një llogari me emrin ose foton tënde dhe flet sikur të ishe ti.',
            en: 'Somebody opens an account with your name or picture and talks as if they were you.',
          },
        },
        {
          heading: { sq: 'Foto pa leje', en: 'Pictures without permission' },
          text: {
            sq: 'Shpërndajnë një foto a video tënden, të vërtetë ose të sajuar me inteligjencë artificiale.',
            en: 'They spread a picture or video of you, real or made up with artificial intelligence.',
          },
        },
        {
          heading: { sq: 'Kërcënim dhe presion', en: 'Threats and pressure' },
          text: {
            sq: '„Bëj këtë, përndryshe…“ Kjo nuk është marrëveshje. Është shantazh dhe raportohet.',
            en: '“Do this, or else…” That is not a deal. It is blackmail, and it can be reported.',
          },
        },
      ],
    },
    {
      type: 'steps',
      heading: { sq: 'Tri pyetje për ta dalluar', en: 'Three questions to tell the difference' },
      steps: [
        {
          heading: {
            sq: 'A po qesh edhe ai për të cilin bëhet fjalë?',
            en: 'Is the person it is about laughing too?',
          },
          body: {
            sq: 'Jo me zor, jo sepse ka frikë. Me të vërtetë.',
            en: 'Not because they feel they have to, and not out of fear. Really laughing.',
          },
        },
        {
          heading: {
            sq: 'A ndalet kur dikush thotë „mjaft“?',
            en: 'Does it stop when someone says “enough”?',
          },
          body: {
            sq: 'Një shok gabon dhe kërkon falje. Kush bën bullizëm, vazhdon.',
            en: 'A friend gets it wrong and says sorry. Someone who bullies carries on.',
          },
        },
        {
          heading: { sq: 'A janë të barabartë?', en: 'Are they equals?' },
          body: {
            sq: 'Një zënkë është mes dy vetash me forca të barabarta. Në bullizëm janë shumë kundër njërit, ose më i forti kundër atij që s’e ka të lehtë të mbrohet.',
            en: 'A quarrel is between two people of equal strength. Bullying is many against one, or someone stronger against someone who cannot easily defend themselves.',
          },
        },
      ],
    },
    {
      type: 'callout',
      tone: 'tip',
      heading: { sq: 'Nuk është faji yt', en: 'It is not your fault' },
      body: {
        sq: 'Nuk ke faj që postove një foto. Nuk ke faj që u përgjigje. Nuk ke faj që nuk tregove më parë. Përgjegjës është ai që lëndon.',
        en: 'You are not to blame for posting a picture. Or for answering. Or for not telling anyone sooner. The one who hurts is the one responsible.',
      },
    },
    {
      type: 'questions',
      heading: { sq: 'Pyetje që dëgjojmë shpesh', en: 'Questions we often hear' },
      questions: [
        {
          question: {
            sq: 'E bëri vetëm një herë. A quhet bullizëm?',
            en: 'They only did it once. Does that count?',
          },
          answer: {
            sq: 'Nëse të lëndoi, ka rëndësi, si do që ta quash. Mos prit herën e dytë për të folur.',
            en: 'If it hurt you, it matters, whatever you call it. Do not wait for a second time to speak up.',
          },
        },
        {
          question: {
            sq: 'Unë vetëm shtypa „Më pëlqen“. Çfarë kam bërë?',
            en: 'I only liked it. What have I done?',
          },
          answer: {
            sq: 'Atij që lëndon i ke thënë: „vazhdo“. Hiqe. Pastaj shkruaji privatisht atij që u lëndua: „Ajo që të bënë nuk është në rregull. Jam me ty.“',
            en: 'You told the one who hurts: “carry on”. Take the like back. Then write privately to the one who was hurt: “What they did is not okay. I am on your side.”',
          },
        },
        {
          question: {
            sq: 'A bëjnë bullizëm edhe vajzat? Edhe të rriturit?',
            en: 'Can girls bully? Can adults?',
          },
          answer: {
            sq: 'Po. Mund ta bëjë kushdo, dhe mund t’i ndodhë kujtdo. Kur një i rritur të shkruan gjëra që të vënë në siklet, të kërcënon ose të kërkon foto, raportoje menjëherë.',
            en: 'Yes. Anyone can do it, and it can happen to anyone. When an adult writes things that make you uncomfortable, threatens you or asks for pictures, report it straight away.',
          },
        },
        {
          question: {
            sq: 'Po kur e lëndojnë dikë për shkak të fesë, ngjyrës së lëkurës ose aftësisë së kufizuar?',
            en: 'What if someone is targeted for their religion, skin colour or disability?',
          },
          answer: {
            sq: 'Atëherë mund të jetë edhe gjuhë urrejtjeje. Në [iSIGURT.al](https://isigurt.al/) ka një linjë të veçantë për ta raportuar.',
            en: 'Then it may be hate speech as well. [iSIGURT.al](https://isigurt.al/) has a hotline of its own for reporting it.',
          },
        },
      ],
    },
    {
      type: 'help',
      heading: { sq: 'Nuk di si ta quash? Pyet.', en: 'Not sure what to call it? Ask.' },
      services: ['alo-116', 'online-safety', 'hate-speech'],
    },
    {
      type: 'page-list',
      heading: { sq: 'Lexo më tej', en: 'Read on' },
      source: 'chosen',
      pages: ['for-children', 'what-to-do', 'for-parents'],
      limit: 3,
    },
  ],
};
