import type { BilingualPage } from '../types.ts';

export const forTeachers: BilingualPage = {
  key: 'for-teachers',
  kind: 'page',
  cover: 'classroom',
  title: { sq: 'Për mësuesit', en: 'For teachers' },
  slug: { sq: 'per-mesuesit', en: 'for-teachers' },
  summary: {
    sq: 'Shenjat që duken në klasë, plani hap pas hapi kur ndodh, çfarë të mos bëni dhe mësimi i parë, gati për klasë.',
    en: 'The signs to look for in class, a step-by-step plan, what not to do, and a first lesson ready to teach.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Klasa i ka sytë te ju', en: 'Your class looks to you' },
      lead: {
        sq: 'Bullizmi kibernetik ndodh në telefon, por ndihet në bankë. Nuk ka nevojë të jeni ekspertë të teknologjisë. Mjafton ta merrni seriozisht që herën e parë.',
        en: 'Cyberbullying happens on the phone, but it is felt at the desk. You do not have to be an expert in technology. It is enough to take it seriously the first time.',
      },
      actions: [
        {
          label: { sq: 'Mësimi i parë: 45 minuta', en: 'The first lesson: 45 minutes' },
          target: { page: 'first-lesson' },
        },
        {
          label: { sq: 'Shkarkoni planin (PDF)', en: 'Download the plan (PDF)' },
          target: { media: 'lesson-plan' },
        },
      ],
      picture: 'classroom',
    },
    {
      type: 'steps',
      heading: {
        sq: 'Plani: kur ju tregojnë ose e vini re vetë',
        en: 'The plan: when you are told, or notice it yourself',
      },
      intro: {
        sq: 'Mbajeni këtë listë në regjistër. Hapat një deri në tre bëhen brenda së njëjtës ditë. Kërcënimi, shantazhi dhe abuzimi seksual raportohen po atë ditë.',
        en: 'Keep this list in your register. Steps one to three belong to the same day. Threats, blackmail and sexual abuse are reported that very day.',
      },
      steps: [
        {
          heading: { sq: 'Jepini fëmijës siguri', en: 'Help the child feel safe' },
          body: {
            sq: 'Flisni veçmas, në një vend të qetë. „Faleminderit që më tregove. Të besoj.“ Mos premtoni se do ta mbani të fshehtë: thoni kujt do t’ia tregoni dhe pse.',
            en: 'Talk one to one, somewhere quiet. “Thank you for telling me. I believe you.” Do not promise secrecy: say who you will tell, and why.',
          },
        },
        {
          heading: { sq: 'Shënoni çfarë dëgjuat', en: 'Write down what you heard' },
          body: {
            sq: 'Datën, orën dhe fjalët e fëmijës, jo mendimin tuaj. Ndihmojeni të ruajë foto të ekranit në telefonin e vet. Mos i merrni ato në telefonin tuaj. Nëse ka foto intime, mos i shihni dhe mos i kopjoni: kaloni te hapi tjetër.',
            en: 'Date, time, the child’s words, not your opinion. Help them keep screenshots on their own phone. Do not take them onto yours. If there are intimate pictures, do not look at them or copy them: go on to the next step.',
          },
        },
        {
          heading: { sq: 'Njoftoni ata që duhet', en: 'Tell those who need to know' },
          body: {
            sq: 'Psikologun ose punonjësin social të shkollës dhe drejtorinë. Vetëm ata që duhet ta dinë; emri i fëmijës nuk diskutohet në sallën e mësuesve.',
            en: 'The school psychologist or social worker and the head. Only those who need to know; a child’s name is not for the staff room.',
          },
        },
        {
          heading: { sq: 'Flisni me prindërit', en: 'Talk to the parents' },
          body: {
            sq: 'Veçmas me secilën familje. Nëse fëmija ka frikë nga reagimi në shtëpi, këshillohuni më parë me psikologun. Kërkojuni të mos ia marrin telefonin fëmijës dhe të mos ballafaqohen me familjen tjetër. Jepuni [faqen për prindërit](page:for-parents).',
            en: 'With each family on its own. If the child is afraid of what will happen at home, talk to the psychologist first. Ask the families not to take the phone away and not to confront the other family. Give them the [page for parents](page:for-parents).',
          },
        },
        {
          heading: {
            sq: 'Punoni me ata që lënduan dhe me ata që panë',
            en: 'Work with those who hurt and those who watched',
          },
          body: {
            sq: 'Një nga një, jo në grup. Kërkoni të fshihet përmbajtja dhe të ndreqet dëmi. Me klasën flisni për rregullat, jo për rastin.',
            en: 'One by one, not as a group. Ask for the content to be deleted and the harm to be put right. With the class, talk about the rules, not about the case.',
          },
        },
        {
          heading: { sq: 'Raportoni', en: 'Report' },
          body: {
            sq: 'Në platformë dhe në [iSIGURT.al](https://isigurt.al/). Për kërcënime, shantazh ose abuzim seksual, edhe në polici. Nëse nuk jeni të sigurt, pyesni në [116 111](tel:116111).',
            en: 'On the platform and at [iSIGURT.al](https://isigurt.al/). For threats, blackmail or sexual abuse, to the police as well. If you are not sure, ask [116 111](tel:116111).',
          },
        },
        {
          heading: { sq: 'Kthehuni te fëmija', en: 'Come back to the child' },
          body: {
            sq: 'Pas dy ditësh, pas një jave, pas një muaji. „Si po shkon?“ Bullizmi shpesh nuk ndalet, por ndërron vend.',
            en: 'After two days, a week, a month. “How is it going?” Bullying often moves elsewhere rather than stopping.',
          },
        },
      ],
    },
    {
      type: 'callout',
      tone: 'danger',
      heading: { sq: 'Këto mos i bëni', en: 'Please do not' },
      body: {
        sq: `
          - Mos i ballafaqoni fëmijët me njëri-tjetrin „për t’u pajtuar“.
          - Mos e përmendni rastin para klasës, as pa emra: të gjithë e dinë për kë bëhet fjalë.
          - Mos e këshilloni fëmijën të largohet nga interneti. Ai nuk ka bërë asgjë të keqe.
          - Mos prisni „të kalojë vetë“.
        `,
        en: `
          - Do not bring the children face to face “to make up”.
          - Do not mention the case in front of the class, even without names: everyone knows who it is about.
          - Do not advise the child to leave the internet. They have done nothing wrong.
          - Do not wait for it “to pass”.
        `,
      },
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Çfarë duket në klasë

          - Një nxënës që rrinte me të tjerët tani rri vetëm, ose vjen i fundit dhe ikën i pari.
          - Klasa qesh me një fjalë që ju nuk e kuptoni.
          - Telefonat nxirren njëkohësisht, shikimet shkojnë te një bankë.
          - Notat bien, mungesat shtohen, sidomos pas fundjavës.
          - Dikush që fliste, hesht.

          ## Çfarë parandalon

          Një klasë ku rregullat i kanë shkruar vetë nxënësit. Një mësues për të cilin e dinë se i dëgjon. Një vend ku mund të lihet një shënim pa emër. Dhe një orë në vit, e para, kur flitet hapur: [mësimi i parë](page:first-lesson).
        `,
        en: `
          ## What to look for in class

          - A pupil who used to sit with others is now alone, or arrives last and leaves first.
          - The class laughs at a word you do not understand.
          - Phones come out at the same time and eyes go to one desk.
          - Marks drop and absences grow, especially after the weekend.
          - Somebody who used to talk has gone quiet.

          ## What prevents it

          A class whose rules were written by the pupils. A teacher they know will listen. A place to leave a note without a name. And one lesson a year, the first one, to talk about it openly: [the first lesson](page:first-lesson).
        `,
      },
    },
    {
      type: 'quote',
      text: {
        sq: 'Më shumë se leksioni, nxënësit mbajtën mend rregullin që e shkruan vetë: „Në grupin tonë nuk tallet askush që nuk është aty.“',
        en: 'What the pupils remembered was not my talk but the rule they wrote themselves: “In our group, nobody is mocked who is not there.”',
      },
      person: 'teacher',
    },
    {
      type: 'downloads',
      heading: { sq: 'Për t’i marrë në klasë', en: 'To take into class' },
      items: [
        {
          title: { sq: 'Plani i mësimit të parë', en: 'Plan for the first lesson' },
          text: {
            sq: 'Gjashtë pjesë me minuta, pyetje dhe materiale. Dy faqe: shqip dhe anglisht.',
            en: 'Six parts with minutes, questions and materials. Two pages: Albanian and English.',
          },
          file: 'lesson-plan',
        },
        {
          title: { sq: 'Poster A4 me linjat e ndihmës', en: 'A4 poster with the helplines' },
          text: {
            sq: 'Vareni aty ku fëmijët e shohin edhe kur nuk kërkojnë gjë.',
            en: 'Hang it where children see it even when they are not looking for anything.',
          },
          file: 'poster',
        },
      ],
    },
    {
      type: 'questions',
      heading: { sq: 'Pyetje të mësuesve', en: 'Questions from teachers' },
      questions: [
        {
          question: {
            sq: 'Ndodhi jashtë orarit. A është detyra ime?',
            en: 'It happened outside school hours. Is it still my duty?',
          },
          answer: {
            sq: 'Po. Pasojat hyjnë në klasë të hënën në mëngjes, bashkë me fëmijën. Nëse e keni marrë vesh, fëmija pret që ju të veproni. Ndiqni planin.',
            en: 'Yes. It walks into class with the child on Monday morning. If you know about it, the child expects you to act. Follow the plan.',
          },
        },
        {
          question: {
            sq: 'A mund t’ia kontrolloj telefonin një nxënësi?',
            en: 'May I look through a pupil’s phone?',
          },
          answer: {
            sq: 'Jo. Lëreni nxënësin t’jua tregojë vetë atë që dëshiron. Për çdo gjë tjetër, drejtohuni drejtorisë dhe prindërve.',
            en: 'No. Let the pupil show you what they choose to. For anything more, turn to the head and the parents.',
          },
        },
        {
          question: {
            sq: 'Po nëse fëmija më lutet të mos i tregoj askujt?',
            en: 'What if the child begs me to tell nobody?',
          },
          answer: {
            sq: '„E kuptoj pse ma kërkon. Nuk do t’ua tregoj të gjithëve. Do t’ua tregoj vetëm atyre që mund të na ndihmojnë, dhe ti do ta dish kush janë.“',
            en: '“I understand why you ask. I will not tell everyone. I will only tell those who can help us, and you will know who they are.”',
          },
        },
      ],
    },
    {
      type: 'help',
      heading: {
        sq: 'Kur doni të këshilloheni me dikë',
        en: 'When you want to think it through with someone',
      },
      services: ['alo-116', 'online-safety', 'hate-speech'],
    },
  ],
};
