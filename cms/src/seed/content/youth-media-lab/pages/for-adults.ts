import type { BilingualPage } from '../../types.ts';

export const forAdults: BilingualPage = {
  key: 'for-adults',
  kind: 'page',
  cover: 'classroom',
  title: { sq: 'Për mësuesit dhe punonjësit rinorë', en: 'For teachers and youth workers' },
  slug: { sq: 'per-mesuesit-dhe-punonjesit-rinore', en: 'for-teachers-and-youth-workers' },
  summary: {
    sq: 'Si drejtohet një punëtori, si u jepet të rinjve një ftesë dhe çfarë bëni me pëlqimet.',
    en: 'How to run a workshop, how to give young people an invitation, and what to do about consent.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Ju hapni dhomën, ata flasin', en: 'You open the room, they speak' },
      lead: {
        sq: 'Detyra juaj është të bëni vend: një orë, një dhomë e qetë dhe rregulla që i mbrojnë.',
        en: 'Your task is to make room: an hour, a quiet place, and rules that protect them.',
      },
      actions: [
        { label: { sq: 'Shihni punëtoritë', en: 'See the workshops' }, target: { page: 'workshops' } },
        { label: { sq: 'Na shkruani', en: 'Write to us' }, target: { email: 'lab@shembull.al' } },
      ],
    },
    {
      type: 'steps',
      heading: { sq: 'Para, gjatë dhe pas', en: 'Before, during and after' },
      steps: [
        {
          heading: { sq: 'Kërkoni një ftesë', en: 'Ask for an invitation' },
          body: {
            sq: 'Na shkruani temën dhe moshën. Ju dërgojmë një lidhje dhe një kod QR për ta printuar, me afat dhe me numër përdorimesh.',
            en: 'Tell us the topic and the age. We send you a link and a QR code to print, with an end date and a number of uses.',
          },
        },
        {
          heading: { sq: 'Flisni më parë me familjet', en: 'Talk to the families first' },
          body: {
            sq: 'Nën 16 vjeç duhet edhe miratimi i prindit ose i kujdestarit ligjor. Jepet me një lidhje ose me një formular në letër.',
            en: 'Under 16 a parent or guardian has to approve as well. They do it through a link or on a paper form.',
          },
        },
        {
          heading: { sq: 'Lërini të zgjedhin', en: 'Let them choose' },
          body: {
            sq: 'Temën, rolin, pseudonimin. Kush nuk do të regjistrohet, ka punë po aq të rëndësishme: skenarin, montazhin, vizatimin.',
            en: 'The topic, the part, the alias. Those who do not want to be recorded have work that matters as much: script, editing, drawing.',
          },
        },
        {
          heading: { sq: 'Mos i mblidhni skedarët ju', en: 'Do not collect the files yourself' },
          body: {
            sq: 'As me telefonin tuaj, as në një grup bisede. Secili e dorëzon vetë, që lidhja private të jetë e tij.',
            en: 'Not on your phone, not in a chat group. Everyone hands in their own, so that the private link is theirs.',
          },
        },
        {
          heading: { sq: 'Dëgjojeni bashkë', en: 'Listen together' },
          body: {
            sq: 'Para se ta dorëzojnë: a del ndonjë emër, shkollë, vend ose orë? Pyetini, mos i korrigjoni.',
            en: 'Before they hand it in: is there a name, a school, a place, a time? Ask, rather than correct.',
          },
        },
      ],
    },
    {
      type: 'callout',
      tone: 'warning',
      heading: { sq: 'Nëse një fëmijë tregon diçka të rëndë', en: 'If a child tells you something serious' },
      body: {
        sq: 'Ndaleni regjistrimin. Dëgjoni pa hetuar, thoni „të besoj“, mos premtoni fshehtësi. Ndiqni procedurën e mbrojtjes së fëmijës në institucionin tuaj; në [116 111](tel:116111) mund të këshilloheni edhe ju.',
        en: 'Stop recording. Listen without investigating, say “I believe you”, do not promise secrecy. Follow the child protection procedure of your institution; you, too, can ask for advice at [116 111](tel:116111).',
      },
    },
    {
      type: 'questions',
      heading: { sq: 'Pyetje që na bëhen', en: 'Questions we are asked' },
      questions: [
        {
          question: { sq: 'A mund ta përmendim shkollën?', en: 'May we name the school?' },
          answer: {
            sq: 'Vetëm me pëlqim të veçantë nga secili që dëgjohet ose shihet. Këshilla jonë: jo.',
            en: 'Only with a separate consent from everyone who can be heard or seen. Our advice: do not.',
          },
        },
        {
          question: { sq: 'Çfarë duhet të dimë për ligjin?', en: 'What should we know about the law?' },
          answer: {
            sq: 'Sipas ligjit 124/2024 për mbrojtjen e të dhënave, nën 16 vjeç duhet miratimi i prindit ose i kujdestarit ligjor. Ne pyesim për grupin e moshës, jo për datëlindjen, dhe emrat e vërtetë nuk i kërkojmë.',
            en: 'Under law 124/2024 on data protection, a parent or guardian has to approve below the age of 16. We ask for an age group, not for a date of birth, and we do not ask for real names.',
          },
        },
        {
          question: {
            sq: 'A mund t’i përdorim materialet në klasë?',
            en: 'May we use the material in class?',
          },
          answer: {
            sq: 'Po: episodet, posterët dhe udhëzuesit janë bërë për këtë. Ju lutemi, tregojini nga kjo faqe dhe mos i ruani, që një tërheqje të vlejë edhe te ju.',
            en: 'Yes: episodes, posters and guides are made for it. Please show them from this site and do not keep copies, so that a withdrawal holds in your class, too.',
          },
        },
      ],
    },
    {
      type: 'downloads',
      heading: { sq: 'Për murin e dhomës', en: 'For the wall of the room' },
      items: [
        {
          title: { sq: 'Poster A4 me linjat e ndihmës', en: 'A4 poster with the helplines' },
          text: {
            sq: 'Vareni para se të nisë punëtoria.',
            en: 'Put it up before the workshop begins.',
          },
          file: 'poster',
        },
      ],
    },
  ],
};
