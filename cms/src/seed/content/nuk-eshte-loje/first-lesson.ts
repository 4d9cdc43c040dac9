import type { BilingualPage } from '../types.ts';

export const firstLesson: BilingualPage = {
  key: 'first-lesson',
  kind: 'page',
  cover: 'lesson',
  title: { sq: 'Mësimi i parë', en: 'The first lesson' },
  slug: { sq: 'mesimi-i-pare', en: 'first-lesson' },
  summary: {
    sq: 'Një orë mësimi prej 45 minutash kundër bullizmit kibernetik: gjashtë pjesë me minuta, pyetje dhe materiale.',
    en: 'A 45-minute lesson against cyberbullying: six timed parts, with questions and materials.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Mësimi i parë: 45 minuta', en: 'The first lesson: 45 minutes' },
      lead: {
        sq: 'Në Ditën e Internetit të Sigurt, ora e parë në shkollat publike i kushtohet mbrojtjes nga bullizmi kibernetik. Ju duhen një dërrasë, gjashtë kartela dhe një rreth karrigesh.',
        en: 'On Safer Internet Day the first lesson in public schools is about protection from cyberbullying. You need a board, six cards and a circle of chairs.',
      },
      actions: [
        {
          label: { sq: 'Shkarkoni planin (PDF)', en: 'Download the plan (PDF)' },
          target: { media: 'lesson-plan' },
        },
        {
          label: { sq: 'Udhëzime për mësuesit', en: 'Guidance for teachers' },
          target: { page: 'for-teachers' },
        },
      ],
      picture: 'lesson',
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Çfarë marrin me vete nxënësit

          - E dallojnë shakanë nga bullizmi kibernetik.
          - Dinë tri lëvizje: **ndalo, ruaj, fol.**
          - Dinë ku kërkohet ndihmë: [116 111](tel:116111) dhe [iSIGURT.al](https://isigurt.al/).
          - Dalin me një marrëveshje që e kanë shkruar vetë.

          Ora është menduar për moshat 10–15 vjeç. Me më të vegjlit merrni vetëm pjesët 1, 4 dhe 6.
        `,
        en: `
          ## What pupils take with them

          - They can tell a joke from cyberbullying.
          - They know three moves: **stop, save, speak.**
          - They know where to get help: [116 111](tel:116111) and [iSIGURT.al](https://isigurt.al/).
          - They leave with an agreement they wrote themselves.

          The lesson is meant for ages 10 to 15. With younger ones use parts 1, 4 and 6 only.
        `,
      },
    },
    {
      type: 'callout',
      tone: 'tip',
      heading: { sq: 'Para se të nisni', en: 'Before you begin' },
      body: {
        sq: 'Njoftoni psikologun e shkollës që ta keni pranë atë ditë. Thojuni nxënësve: „Sot nuk flasim për persona, flasim për situata. Kush do të tregojë diçka të vetën, më gjen pas orës.“',
        en: 'Let the school psychologist know, so that they are around that day. Tell the pupils: “Today we do not talk about people, we talk about situations. If you want to tell me something of your own, find me after the lesson.”',
      },
    },
    {
      type: 'steps',
      heading: { sq: 'Ora, minutë pas minute', en: 'The lesson, minute by minute' },
      steps: [
        {
          heading: { sq: '0–5 · Rrethi dhe rregullat', en: '0–5 · The circle and its rules' },
          body: {
            sq: 'Karriget në rreth. Tri rregulla në dërrasë: flet një nga një, nuk përmenden emra, kush do, e kalon radhën. Pyetja hyrëse: „Cili është mesazhi më i mirë që keni marrë?“',
            en: 'Chairs in a circle. Three rules on the board: one speaks at a time, no names, anyone may pass. Opening question: “What is the nicest message you have ever received?”',
          },
        },
        {
          heading: { sq: '5–13 · Shaka apo bullizëm?', en: '5–13 · A joke, or bullying?' },
          body: {
            sq: 'Lexoni gjashtë kartelat, një nga një. Nxënësit zënë vend: dritarja është „shaka“, dera është „bullizëm“, mesi është „varet“. Pyesni: „Çfarë do t’ju bënte të ndërronit vend?“',
            en: 'Read out the six cards, one by one. Pupils take a place: the window is “joke”, the door is “bullying”, the middle is “it depends”. Ask: “What would make you move?”',
          },
        },
        {
          heading: { sq: '13–22 · Tri role', en: '13–22 · Three roles' },
          body: {
            sq: 'Në dërrasë: kush lëndohet, kush lëndon, kush sheh. Në grupe: çfarë mendon secili? Për çfarë ka nevojë? Pyetja kyç: „Kush ka më shumë fuqi ta ndalë?“ Zakonisht janë ata që shohin.',
            en: 'On the board: who is hurt, who hurts, who watches. In groups: what does each one think? What do they need? The key question: “Who has the most power to stop it?” Usually it is those who watch.',
          },
        },
        {
          heading: { sq: '22–33 · Ndalo, ruaj, fol', en: '22–33 · Stop, save, speak' },
          body: {
            sq: 'Çdo grup merr një kartelë dhe shkruan tri lëvizje: çfarë nuk bëjmë, çfarë ruajmë, kujt ia tregojmë. Një përfaqësues i lexon. Plotësoni ju: nuk përgjigjemi, ruajmë provat, bllokojmë, flasim me një të rritur.',
            en: 'Each group takes a card and writes three moves: what we do not do, what we save, whom we tell. One of them reads the moves out. Add what is missing: do not answer, keep evidence, block, talk to an adult.',
          },
        },
        {
          heading: { sq: '33–41 · Marrëveshja e klasës', en: '33–41 · The class agreement' },
          body: {
            sq: 'Një fletë e madhe: „Në grupet tona…“. Nxënësit propozojnë, klasa voton, të gjithë nënshkruajnë, edhe ju. Pesë rregulla mjaftojnë.',
            en: 'A big sheet: “In our groups…”. Pupils propose, the class votes, everyone signs, you too. Five rules are enough.',
          },
        },
        {
          heading: { sq: '41–45 · Ku është ndihma', en: '41–45 · Where help is' },
          body: {
            sq: 'Të gjithë e shkruajnë 116 111 në fletoren e tyre. Thoni se është falas dhe se mund të telefonohet pa e thënë emrin. Vareni posterin. Mbylleni me një fjalë të mirë për fqinjin në rreth.',
            en: 'Everyone writes 116 111 in their notebook. Say that it is free and that you can call without giving your name. Hang up the poster. Close with a kind word for your neighbour in the circle.',
          },
        },
      ],
    },
    {
      type: 'cards',
      heading: { sq: 'Gjashtë kartelat', en: 'The six cards' },
      intro: {
        sq: 'Pritini me gërshërë ose shkruajini vetë. Situatat janë të shpikura; ndryshojini që të mos i ngjajnë askujt në klasë.',
        en: 'Cut them out or write them yourself. The situations are invented; change them so that they do not resemble anyone in the class.',
      },
      cards: [
        {
          heading: { sq: '1. Nofka', en: '1. The nickname' },
          text: {
            sq: 'Një lojtar merr një nofkë nga skuadra. Ai vetë e përdor dhe qesh.',
            en: 'A player gets a nickname from the team. He uses it himself and laughs.',
          },
        },
        {
          heading: { sq: '2. Fotoja e gjumit', en: '2. Asleep on the bus' },
          text: {
            sq: 'Dikush hedh në grup foton e një shoqeje që fle në autobus. Ajo shkruan „hiqeni“. Askush nuk e heq.',
            en: 'Somebody posts a picture of a friend who has fallen asleep. She writes “take it down”. Nobody does.',
          },
        },
        {
          heading: { sq: '3. Grupi i ri', en: '3. The new group' },
          text: {
            sq: 'Klasa hap një grup të ri. Janë të gjithë, përveç njërit.',
            en: 'The class opens a new group. Everyone is in it except one.',
          },
        },
        {
          heading: { sq: '4. Humbja', en: '4. The lost match' },
          text: {
            sq: 'Pas një loje të humbur, një lojtar merr njëzet mesazhe: „mos luaj më kurrë“.',
            en: 'After a lost game one player gets twenty messages: “never play again”.',
          },
        },
        {
          heading: { sq: '5. Imitimi', en: '5. The imitation' },
          text: {
            sq: 'Në një video imitohet mënyra si flet një nxënës. Ka qindra pëlqime. Ai qesh me zor.',
            en: 'A video imitates the way a pupil speaks. It has hundreds of likes. He laughs, but has to force it.',
          },
        },
        {
          heading: { sq: '6. Ditëlindja', en: '6. The birthday' },
          text: {
            sq: 'Shoqet i bëjnë një surprizë me fotot e vjetra. Ajo i ka zgjedhur vetë fotot.',
            en: 'Friends prepare a surprise with old pictures. She chose the pictures herself.',
          },
        },
      ],
    },
    {
      type: 'video',
      title: {
        sq: 'Nëse keni edhe një orë mësimi: filmi „Big Buck Bunny“ (Blender Foundation, licencë e lirë CC BY)',
        en: 'If you have another lesson: the film “Big Buck Bunny” (Blender Foundation, free licence CC BY)',
      },
      url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      length: '10:35',
      picture: 'confetti',
      transcript: {
        sq: `
          Film vizatimor pa fjalë; muzika dhe zhurmat tregojnë gjithçka.

          Një lepur i madh dhe i butë zgjohet në një livadh, merr erë lulet dhe gëzohet me fluturat. Tri kafshë të vogla e bezdisin: i prishin qetësinë dhe i hedhin arra. Lepuri duron. Kur ato u bëjnë keq fluturave, ai vendos të hakmerret dhe ngre kurthe. Një nga një, i zë të tri. Në fund ai shtrihet në livadh dhe e fluturon njërën prej tyre si balonë.

          **Për bisedë pas filmit:** Kush pa dhe nuk ndërhyri? A u mbyll historia me hakmarrjen, apo vetëm ndërruan rolet? Kujt mund t’i kishte kërkuar ndihmë lepuri? Shkruani një fund tjetër.
        `,
        en: `
          An animated film without words; music and sounds tell the story.

          A big gentle rabbit wakes in a meadow, smells the flowers and delights in the butterflies. Three small animals pester him: they spoil his peace and throw nuts at him. The rabbit puts up with it. When they harm the butterflies he decides to take revenge and builds traps. One by one he catches all three. At the end he lies in the meadow and flies one of them like a kite.

          **To talk about afterwards:** Who watched and did nothing? Did revenge end the story, or did they only swap roles? Who could the rabbit have asked for help? Write another ending.
        `,
      },
    },
    {
      type: 'questions',
      heading: { sq: 'Kur ora merr tjetër drejtim', en: 'When the lesson takes another turn' },
      questions: [
        {
          question: {
            sq: 'Një nxënës nis të tregojë rastin e vet para klasës.',
            en: 'A pupil starts telling their own story to the class.',
          },
          answer: {
            sq: '„Faleminderit që na beson. Dua ta dëgjoj të gjithën, vetëm ne të dy, pas orës.“ Pastaj ktheni bisedën te situata e kartelës. Pas orës ndiqni [planin për mësuesit](page:for-teachers).',
            en: '“Thank you for trusting us. I want to hear all of it, just the two of us, after the lesson.” Then bring the talk back to the card. After the lesson follow the [plan for teachers](page:for-teachers).',
          },
        },
        {
          question: { sq: 'Klasa qesh.', en: 'The class laughs.' },
          answer: {
            sq: 'Shpesh është siklet, jo ligësi. Ndaloni, prisni qetësinë dhe pyesni: „Çfarë na bëri të qeshim?“',
            en: 'It is often embarrassment, not malice. Stop, wait for quiet and ask: “What made us laugh?”',
          },
        },
        {
          question: { sq: 'Nuk ka internet në klasë.', en: 'There is no internet in class.' },
          answer: {
            sq: 'Nuk ka nevojë. E gjithë ora zhvillohet me letër. Edhe këtë faqe mund ta hapni nga një USB.',
            en: 'You do not need it. The whole lesson works on paper. This page, too, opens from a USB stick.',
          },
        },
      ],
    },
    {
      type: 'downloads',
      heading: { sq: 'Materialet', en: 'Materials' },
      items: [
        {
          title: { sq: 'Plani i mësimit të parë', en: 'Plan for the first lesson' },
          text: { sq: 'Dy faqe A4: shqip dhe anglisht.', en: 'Two A4 pages: Albanian and English.' },
          file: 'lesson-plan',
        },
        {
          title: { sq: 'Poster me linjat e ndihmës', en: 'Poster with the helplines' },
          text: { sq: 'Një faqe A4 për murin e klasës.', en: 'One A4 page for the classroom wall.' },
          file: 'poster',
        },
      ],
    },
    {
      type: 'share',
      heading: { sq: 'Dërgojani një kolegu', en: 'Send it to a colleague' },
      text: {
        sq: 'Një orë mësimi kundër bullizmit kibernetik, gati për klasë: 45 minuta, gjashtë kartela, asnjë ekran.',
        en: 'A lesson against cyberbullying, ready to teach: 45 minutes, six cards, no screen.',
      },
    },
  ],
};
