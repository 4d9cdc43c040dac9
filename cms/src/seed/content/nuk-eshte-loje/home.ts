import type { BilingualPage } from '../types.ts';

export const home: BilingualPage = {
  key: 'home',
  kind: 'page',
  home: true,
  cover: 'circle',
  title: { sq: 'Bullizmi kibernetik nuk është lojë', en: 'Cyberbullying is not a game' },
  slug: { sq: 'kryefaqja', en: 'home' },
  summary: {
    sq: 'Çfarë të bësh kur dikush lëndon dikë në internet, me kë të flasësh dhe si t’i qëndrosh pranë një shoku. Për fëmijë, prindër dhe mësues.',
    en: 'What to do when somebody is being hurt online, who to talk to, and how to stand by a friend. For children, parents and teachers.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Bullizmi kibernetik nuk është lojë', en: 'Cyberbullying is not a game' },
      lead: {
        sq: 'Një mesazh mund të lëndojë. Një tjetër mund ta ndalë. Këtu gjen çfarë të bësh, me kë të flasësh dhe si t’i qëndrosh pranë një shoku.',
        en: 'One message can hurt. The next one can stop it. Find out what to do, who to talk to, and how to stand by a friend.',
      },
      actions: [
        { label: { sq: 'Çfarë të bësh tani', en: 'What to do now' }, target: { page: 'what-to-do' } },
        {
          label: { sq: 'Çfarë është bullizmi kibernetik', en: 'What cyberbullying is' },
          target: { page: 'what-it-is' },
        },
      ],
      picture: 'circle',
    },
    {
      type: 'cards',
      heading: { sq: 'Ku je ti në këtë histori?', en: 'Where are you in this story?' },
      intro: {
        sq: 'Secili ka një rol, dhe secili mund ta ndryshojë atë që ndodh më pas.',
        en: 'Everyone has a part in it, and everyone can change what happens next.',
      },
      cards: [
        {
          heading: { sq: 'Jam fëmijë, i ri ose e re', en: 'I am a child or a young person' },
          text: {
            sq: 'Dikush të lëndon, ose sheh se po lëndojnë dikë tjetër. Ja pesë lëvizje që i ke në dorë.',
            en: 'Someone is hurting you, or you see it happen to somebody else. Here are five moves that are yours to make.',
          },
          target: { page: 'for-children' },
          picture: 'board',
        },
        {
          heading: { sq: 'Jam prind', en: 'I am a parent' },
          text: {
            sq: 'Çfarë të thoni në pesë minutat e para, dhe pse telefoni duhet t’i mbetet fëmijës.',
            en: 'What to say in the first five minutes, and why the phone should stay with your child.',
          },
          target: { page: 'for-parents' },
          picture: 'sofa',
        },
        {
          heading: { sq: 'Jam mësues ose mësuese', en: 'I am a teacher' },
          text: {
            sq: 'Shenjat që shihen në klasë, një plan hap pas hapi dhe mësimi i parë, gati për klasë.',
            en: 'The signs to look for in class, a step-by-step plan, and a first lesson ready to teach.',
          },
          target: { page: 'for-teachers' },
          picture: 'classroom',
        },
      ],
    },
    {
      type: 'steps',
      heading: { sq: 'Tri lëvizje që e ndryshojnë lojën', en: 'Three moves that change the game' },
      intro: {
        sq: 'Nuk ke nevojë t’i mësosh përmendsh të gjitha rregullat. Mbaj mend këto tri fjalë.',
        en: 'You do not have to know every rule by heart. Remember these three words.',
      },
      steps: [
        {
          heading: { sq: 'Ndalo', en: 'Stop' },
          body: {
            sq: 'Mos u përgjigj menjëherë. Ul telefonin, merr frymë. Kush lëndon pret një përgjigje; ti nuk ia ke borxh.',
            en: 'Do not answer straight away. Put the phone down and breathe. Whoever is doing this is waiting for a reaction; you do not owe them one.',
          },
        },
        {
          heading: { sq: 'Ruaj', en: 'Save' },
          body: {
            sq: 'Bëj foto të ekranit ku të duken mesazhi, emri i profilit dhe data. Pastaj blloko.',
            en: 'Take a screenshot that shows the message, the profile name and the date. Then block.',
          },
        },
        {
          heading: { sq: 'Fol', en: 'Speak' },
          body: {
            sq: 'Tregoja një të rrituri të cilit i beson, ose telefono në [116 111](tel:116111). Telefonata është falas dhe nuk ke pse ta thuash emrin.',
            en: 'Tell an adult you trust, or call [116 111](tel:116111). The call is free and you do not have to give your name.',
          },
        },
      ],
    },
    {
      type: 'facts',
      heading: { sq: 'Nuk je vetëm: fushata në vitin 2025', en: 'You are not alone: the campaign in 2025' },
      facts: [
        {
          value: { sq: '170', en: '170' },
          label: {
            sq: 'shkolla i hapën dyert bisedës',
            en: 'schools opened their doors to the conversation',
          },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
        {
          value: { sq: '7\u00a0421', en: '7,421' },
          label: { sq: 'nxënës u përfshinë', en: 'pupils reached' },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
        {
          value: { sq: '12', en: '12' },
          label: { sq: 'qarqe, nga veriu në jug', en: 'regions, from north to south' },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
      ],
    },
    {
      type: 'quote',
      text: {
        sq: 'Fëmijët nuk më pyesin si bllokohet një profil. Më pyesin a do t’u besojë dikush. Prandaj e nis gjithmonë bisedën me të njëjtat fjalë: të besoj.',
        en: 'Children do not ask me how to block a profile. They ask whether anyone will believe them. So I always begin with the same words: I believe you.',
      },
      person: 'adviser',
    },
    {
      type: 'page-list',
      heading: { sq: 'Lajmet e fundit', en: 'Latest news' },
      source: 'news',
      limit: 3,
    },
    {
      type: 'help',
      heading: { sq: 'Do të flasësh me dikë tani?', en: 'Do you want to talk to someone now?' },
      intro: {
        sq: 'Telefono. Ose raporto atë që ke parë. Nuk ka pyetje të vogël dhe nuk ka rast „pa rëndësi“.',
        en: 'Call. Or report what you have seen. No question is too small, and nothing that hurts is “nothing”.',
      },
      services: ['alo-116', 'online-safety'],
    },
    {
      type: 'partners',
      heading: { sq: 'Bashkë në këtë fushatë', en: 'Together in this campaign' },
      intro: {
        sq: 'Shkolla, institucione, shoqëria civile dhe linja e ndihmës punojnë krah për krah.',
        en: 'Schools, institutions, civil society and the helpline work side by side.',
      },
    },
    {
      type: 'share',
      heading: { sq: 'Dërgoja dikujt që i duhet', en: 'Pass it to someone who needs it' },
      text: {
        sq: 'Bullizmi kibernetik nuk është lojë. Këtu gjen çfarë të bësh dhe me kë të flasësh.',
        en: 'Cyberbullying is not a game. Here is what to do and who to talk to.',
      },
    },
  ],
};
