import type { BilingualPage } from '../types.ts';

export const home: BilingualPage = {
  key: 'home',
  kind: 'page',
  home: true,
  cover: 'flag',
  title: {
    sq: 'Raporto krimet dhe gjuhën e urrejtjes në internet',
    en: 'Report online hate crimes and speech',
  },
  slug: { sq: 'kryefaqja', en: 'home' },
  summary: {
    sq: 'Fushata kombëtare e vitit 2023: çfarë është gjuha e urrejtjes, si raportohet dhe çfarë ndodh pas raportit.',
    en: 'The national campaign of 2023: what hate speech is, how to report it, and what happens after a report.',
  },
  blocks: [
    {
      type: 'hero',
      heading: {
        sq: 'Raporto krimet dhe gjuhën e urrejtjes në internet',
        en: 'Report online hate crimes and speech',
      },
      lead: {
        sq: 'Fushata u zhvillua në vitin 2023. Raportimi vazhdon çdo ditë: nëse sheh urrejtje, duhen dy minuta për të mos e lënë të kalojë.',
        en: 'The campaign ran in 2023. Reporting goes on every day: when you see hate, it takes two minutes not to let it pass.',
      },
      actions: [
        { label: { sq: 'Si raportohet', en: 'How to report' }, target: { page: 'how-to-report' } },
        {
          label: { sq: 'Çfarë quhet gjuhë urrejtjeje', en: 'What counts as hate speech' },
          target: { page: 'what-counts' },
        },
      ],
      picture: 'flag',
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Pse ka rëndësi një raport

          Urrejtja në internet rrallë mbetet në internet. Ajo i largon njerëzit nga biseda, i bën të heshtin dhe, kur askush nuk kundërshton, duket normale. Një raport e thyen këtë: dikush e lexon, dikush vepron dhe mbetet e shënuar.
        `,
        en: `
          ## Why one report matters

          Hate online seldom stays online. It drives people out of the conversation, makes them fall silent and, when nobody objects, begins to look normal. A report breaks that: somebody reads it, somebody acts, and it is on record.
        `,
      },
    },
    {
      type: 'cards',
      heading: { sq: 'Nga t’ia nisësh', en: 'Where to begin' },
      cards: [
        {
          heading: { sq: 'Çfarë quhet gjuhë urrejtjeje', en: 'What counts as hate speech' },
          text: {
            sq: 'Ku mbaron mendimi i ashpër dhe ku fillon urrejtja.',
            en: 'Where a harsh opinion ends and hate begins.',
          },
          target: { page: 'what-counts' },
        },
        {
          heading: { sq: 'Si raportohet', en: 'How to report' },
          text: {
            sq: 'Pesë hapa, me provat që duhen.',
            en: 'Five steps, with the evidence you need.',
          },
          target: { page: 'how-to-report' },
        },
        {
          heading: { sq: 'Çfarë ndodh pas raportit', en: 'What happens after a report' },
          text: {
            sq: 'Kush e lexon, kujt i kalon dhe çfarë mund të presësh.',
            en: 'Who reads it, where it goes, and what you can expect.',
          },
          target: { page: 'after-a-report' },
        },
      ],
    },
    {
      type: 'help',
      heading: { sq: 'Raporto ose fol me dikë', en: 'Report, or talk to someone' },
      services: ['hate-speech', 'online-safety', 'alo-116'],
    },
    {
      type: 'partners',
      heading: { sq: 'Kush e ndërtoi fushatën', en: 'Who built the campaign' },
    },
  ],
};

export const whatCounts: BilingualPage = {
  key: 'what-counts',
  kind: 'page',
  title: { sq: 'Çfarë quhet gjuhë urrejtjeje', en: 'What counts as hate speech' },
  slug: { sq: 'cfare-eshte-gjuha-e-urrejtjes', en: 'what-counts-as-hate-speech' },
  summary: {
    sq: 'Si ta dallosh gjuhën e urrejtjes nga fyerja dhe nga mendimi i ashpër, me katër pyetje të thjeshta.',
    en: 'How to tell hate speech from an insult and from a harsh opinion, with four simple questions.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Gjuhë urrejtjeje është çdo shprehje që **nxit, përhap ose përligj urrejtjen, diskriminimin a dhunën** ndaj një personi a grupi për shkak të asaj që janë: origjina, ngjyra, gjuha, feja, gjinia, orientimi seksual, aftësia e kufizuar e të tjera si këto.

          Mund të jetë koment, video, këngë, meme, emoji ose emri i një grupi. Nuk ka rëndësi sa bukur është thënë, por çfarë kërkon të bëjë.
        `,
        en: `
          Hate speech is any expression that **stirs up, spreads or justifies hatred, discrimination or violence** against a person or group because of who they are: origin, colour, language, religion, gender, sexual orientation, disability and the like.

          It can be a comment, a video, a song, a meme, an emoji or the name of a group. What matters is not how well it is put, but what it sets out to do.
        `,
      },
    },
    {
      type: 'steps',
      heading: { sq: 'Katër pyetje për të vendosur', en: 'Four questions to help you decide' },
      steps: [
        {
          heading: { sq: 'Kë ka në shënjestër?', en: 'Whom does it target?' },
          body: {
            sq: 'Një grup njerëzish, ose një person si pjesë të atij grupi?',
            en: 'A group of people, or one person as part of that group?',
          },
        },
        {
          heading: { sq: 'Për çfarë?', en: 'What for?' },
          body: {
            sq: 'Për atë që janë, apo për atë që kanë bërë ose kanë thënë?',
            en: 'For who they are, or for what they have done or said?',
          },
        },
        {
          heading: { sq: 'Çfarë u kërkon të tjerëve?', en: 'What does it ask of others?' },
          body: {
            sq: 'T’i përbuzin, t’i përjashtojnë, t’i sulmojnë?',
            en: 'To despise them, shut them out, attack them?',
          },
        },
        {
          heading: { sq: 'Ku është thënë?', en: 'Where was it said?' },
          body: {
            sq: 'Sa njerëz e shohin dhe a mund ta çojë dikë drejt dhunës?',
            en: 'How many people see it, and could it lead somebody to violence?',
          },
        },
      ],
    },
    {
      type: 'cards',
      heading: { sq: 'Jo gjithçka e ashpër është urrejtje', en: 'Not everything harsh is hate' },
      cards: [
        {
          heading: { sq: 'Mendim i ashpër', en: 'A harsh opinion' },
          text: {
            sq: 'Kritikon një ide, një politikë, një vendim. Mund të mos të pëlqejë, por është liri e fjalës.',
            en: 'It criticises an idea, a policy, a decision. You may not like it, but it is free speech.',
          },
        },
        {
          heading: { sq: 'Fyerje ndaj një personi', en: 'An insult to one person' },
          text: {
            sq: 'Lëndon, dhe kur përsëritet mund të jetë bullizëm kibernetik. Edhe kjo raportohet.',
            en: 'It hurts, and repeated it may be cyberbullying. That can be reported too.',
          },
        },
        {
          heading: { sq: 'Gjuhë urrejtjeje', en: 'Hate speech' },
          text: {
            sq: 'Godet njerëzit për atë që janë dhe fton të tjerët ta bëjnë. Raportoje.',
            en: 'It strikes people for who they are and invites others to do the same. Report it.',
          },
          target: { page: 'how-to-report' },
        },
        {
          heading: { sq: 'Krim urrejtjeje', en: 'A hate crime' },
          text: {
            sq: 'Kërcënim, sulm ose dëmtim i nxitur nga paragjykimi. Raportoje dhe njofto policinë.',
            en: 'A threat, an attack or damage driven by prejudice. Report it and tell the police.',
          },
          target: { page: 'how-to-report' },
        },
      ],
    },
    {
      type: 'callout',
      tone: 'tip',
      heading: { sq: 'Ke dyshime?', en: 'Not sure?' },
      body: {
        sq: 'Raportoje. Vlerësimi nuk është detyra jote: e bëjnë njerëz që e njohin këtë punë.',
        en: 'Report it. Judging is not your task: people who know this work will do it.',
      },
    },
  ],
};

export const howToReport: BilingualPage = {
  key: 'how-to-report',
  kind: 'page',
  discreet: true,
  title: { sq: 'Si raportohet', en: 'How to report' },
  slug: { sq: 'si-raportohet', en: 'how-to-report' },
  summary: {
    sq: 'Pesë hapa për ta raportuar urrejtjen në internet: në platformë, te linja kombëtare dhe, kur ka rrezik, në polici.',
    en: 'Five steps to report hate online: on the platform, to the national hotline and, where there is danger, to the police.',
  },
  blocks: [
    {
      type: 'steps',
      heading: { sq: 'Pesë hapa', en: 'Five steps' },
      steps: [
        {
          heading: { sq: 'Mos debato', en: 'Do not argue' },
          body: {
            sq: 'Çdo përgjigje e ngre postimin më lart. Mos e shpërndaj, as për ta kritikuar.',
            en: 'Every answer lifts the post higher. Do not pass it on, not even to criticise it.',
          },
        },
        {
          heading: { sq: 'Ruaj provat', en: 'Keep the evidence' },
          body: {
            sq: 'Foto e ekranit me tekstin, profilin, datën dhe orën. Kopjo adresën e postimit.',
            en: 'A screenshot with the text, the profile, the date and the time. Copy the address of the post.',
          },
        },
        {
          heading: { sq: 'Raporto në platformë', en: 'Report on the platform' },
          body: {
            sq: 'Te tri pikat pranë postimit: „Raporto“ › „Gjuhë urrejtjeje“. Tjetri nuk merr vesh kush e raportoi.',
            en: 'At the three dots beside the post: “Report” › “Hate speech”. The other person is not told who reported it.',
          },
        },
        {
          heading: { sq: 'Raporto te linja kombëtare', en: 'Report to the national hotline' },
          body: {
            sq: 'Në [iSIGURT.al](https://isigurt.al/). Shkruaj ku e pe, kur, dhe ngjit adresën.',
            en: 'At [iSIGURT.al](https://isigurt.al/). Write where and when you saw it, and paste the address.',
          },
        },
        {
          heading: { sq: 'Kur ka kërcënim, njofto policinë', en: 'When there is a threat, tell the police' },
          body: {
            sq: 'Mos prit përgjigjen e platformës. Nëse je nën 18 vjeç, bëje bashkë me një të rritur ose telefono në [116 111](tel:116111).',
            en: 'Do not wait for the platform to answer. If you are under 18, do it with an adult, or call [116 111](tel:116111).',
          },
        },
      ],
    },
    {
      type: 'questions',
      heading: { sq: 'Para se ta dërgosh', en: 'Before you send it' },
      questions: [
        {
          question: { sq: 'A duhet ta jap emrin?', en: 'Do I have to give my name?' },
          answer: {
            sq: 'Vendos ti. Raporti trajtohet me konfidencialitet. Nëse lë një mënyrë për të të gjetur, mund të të pyesin kur mungon diçka.',
            en: 'You decide. The report is treated in confidence. If you leave a way to reach you, they can ask when something is missing.',
          },
        },
        {
          question: {
            sq: 'Urrejtja është ndaj meje. Çfarë tjetër mund të bëj?',
            en: 'The hate is aimed at me. What else can I do?',
          },
          answer: {
            sq: 'Blloko dhe kufizo kush mund të të shkruajë. Tregojua njerëzve që të duan. Nuk ke bërë asgjë për ta merituar, dhe nuk ke pse ta mbash vetëm.',
            en: 'Block, and limit who can write to you. Tell the people who love you. You have done nothing to deserve this, and you need not carry it alone.',
          },
        },
        {
          question: { sq: 'Po kur postimi është fshirë tashmë?', en: 'What if the post is already gone?' },
          answer: {
            sq: 'Raportoje përsëri. Foto e ekranit dhe adresa mjaftojnë.',
            en: 'Report it anyway. The screenshot and the address are enough.',
          },
        },
      ],
    },
    {
      type: 'help',
      heading: { sq: 'Ku raportohet', en: 'Where to report' },
      services: ['hate-speech', 'online-safety', 'alo-116'],
    },
  ],
};

export const afterAReport: BilingualPage = {
  key: 'after-a-report',
  kind: 'page',
  title: { sq: 'Çfarë ndodh pas raportit', en: 'What happens after a report' },
  slug: { sq: 'pas-raportit', en: 'after-a-report' },
  summary: {
    sq: 'Rruga e një raporti: kush e lexon, si vlerësohet, kujt i kalon dhe çfarë mund të presësh.',
    en: 'The path of a report: who reads it, how it is weighed, where it goes, and what you can expect.',
  },
  blocks: [
    {
      type: 'steps',
      heading: { sq: 'Rruga e një raporti', en: 'The path of a report' },
      steps: [
        {
          heading: { sq: 'Dikush e lexon', en: 'Somebody reads it' },
          body: {
            sq: 'Një njeri, jo një makinë. Shikon çfarë ke dërguar dhe nëse dikush është në rrezik.',
            en: 'A person, not a machine. They look at what you sent and whether anyone is in danger.',
          },
        },
        {
          heading: { sq: 'Vlerësohet', en: 'It is weighed' },
          body: {
            sq: 'A është gjuhë urrejtjeje, krim, bullizëm kibernetik apo mendim i ashpër? Çdo rast shihet më vete.',
            en: 'Is it hate speech, a crime, cyberbullying or a harsh opinion? Every case is looked at on its own.',
          },
        },
        {
          heading: { sq: 'Kalon aty ku duhet', en: 'It goes where it should' },
          body: {
            sq: 'Te platforma, që ta heqë. Te policia, kur ka krim. Te shërbimet sociale ose linja e ndihmës, kur një fëmijë ka nevojë për mbrojtje.',
            en: 'To the platform, to take it down. To the police, when there is a crime. To social services or the helpline, when a child needs protection.',
          },
        },
        {
          heading: { sq: 'Numërohet, pa emra', en: 'It is counted, without names' },
          body: {
            sq: 'Çdo vit, shifrat botohen në raportin vjetor dygjuhësh. Askush nuk identifikohet.',
            en: 'Every year the figures are published in the bilingual annual report. Nobody can be identified.',
          },
        },
      ],
    },
    {
      type: 'callout',
      tone: 'warning',
      heading: { sq: 'Me ndershmëri', en: 'To be honest' },
      body: {
        sq: 'Jo çdo postim hiqet, dhe jo gjithmonë shpejt. Platformat kanë rregullat e tyre. Por çdo raport mbetet si provë dhe i bën të dukshme gjërat që përsëriten.',
        en: 'Not every post is taken down, and not always quickly. Platforms have rules of their own. But every report stays as evidence and makes visible what keeps coming back.',
      },
    },
    {
      type: 'page-list',
      heading: { sq: 'Lexo edhe', en: 'Read also' },
      source: 'chosen',
      pages: ['how-to-report', 'what-counts'],
      limit: 2,
    },
  ],
};

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

          - U krijua Komiteti Kombëtar për Sigurinë në Internet, me AKCESK, iSIGURT, institucione publike dhe përfaqësues të industrisë.
          - U mbajt konferenca kombëtare „Sfidat e sigurisë kibernetike në Shqipëri“, e organizuar nga AKCESK.
          - U botua raporti vjetor „Siguria në internet në Shqipëri 2022“.
          - Me grupin parlamentar „Miqtë e Fëmijëve“ nisi puna për ligje më të mira kundër krimeve në internet ndaj fëmijëve.

          ## Sot

          Kjo faqe është në arkiv: lexohet, por nuk përditësohet. Linja kombëtare kundër gjuhës së urrejtjes punon çdo ditë.
        `,
        en: `
          The national campaign “Report online hate crimes and speech” ran in spring 2023. It was led by the National Platform for Safer Internet, today the Safer Internet Centre Albania, [iSIGURT.al](https://isigurt.al/).

          ## At that time

          - The National Committee on Internet Safety was established, with AKCESK, iSIGURT, public institutions and representatives of the industry.
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
      heading: { sq: 'Me vite', en: 'Year by year' },
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
