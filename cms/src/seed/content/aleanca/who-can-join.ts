import type { BilingualPage } from '../types.ts';

export const join: BilingualPage = {
  key: 'join',
  kind: 'page',
  title: { sq: 'Kush mund të hyjë', en: 'Who can join' },
  slug: { sq: 'kush-mund-te-hyje', en: 'who-can-join' },
  summary: {
    sq: 'Organizata, shkolla, ekspertë, institucione, media dhe kompani. Ja çfarë u kërkohet dhe çfarë marrin.',
    en: 'Organisations, schools, experts, institutions, media and companies. What is asked of them, and what they receive.',
  },
  blocks: [
    {
      type: 'cards',
      heading: { sq: 'Kë ftojmë', en: 'Who we invite' },
      cards: [
        {
          heading: { sq: 'Shoqëria civile', en: 'Civil society' },
          text: {
            sq: 'Organizata që punojnë me fëmijë, të rinj, familje ose grupe të cenueshme.',
            en: 'Organisations that work with children, young people, families or vulnerable groups.',
          },
        },
        {
          heading: { sq: 'Shkolla dhe universitete', en: 'Schools and universities' },
          text: {
            sq: 'Mësues, psikologë, studiues dhe vetë nxënësit e studentët.',
            en: 'Teachers, psychologists, researchers, and pupils and students themselves.',
          },
        },
        {
          heading: { sq: 'Institucione publike', en: 'Public institutions' },
          text: {
            sq: 'Në nivel qendror dhe vendor: arsim, mbrojtje sociale, polici, siguri kibernetike.',
            en: 'National and local: education, social protection, police, cyber security.',
          },
        },
        {
          heading: { sq: 'Industria dhe media', en: 'Industry and media' },
          text: {
            sq: 'Ata që e ndërtojnë internetin, ata që e mbushin me përmbajtje dhe ata që tregojnë çfarë ndodh në të.',
            en: 'Those who build the internet, those who fill it with content, and those who report on it.',
          },
        },
      ],
    },
    {
      type: 'steps',
      heading: { sq: 'Si hyhet', en: 'How to join' },
      steps: [
        {
          heading: { sq: 'Lexoni deklaratën', en: 'Read the statement' },
          body: {
            sq: 'Është një faqe. [Deklarata](page:statement) thotë për çfarë angazhohet çdo anëtar.',
            en: 'It is one page. The [statement](page:statement) says what every member commits to.',
          },
        },
        {
          heading: { sq: 'Plotësoni formularin dhe nënshkruani', en: 'Fill in the form and sign' },
          body: {
            sq: 'Kush jeni, çfarë bëni për sigurinë në internet dhe kush ju përfaqëson. Pastaj konfirmoni adresën me lidhjen që ju vjen me e-mail.',
            en: 'Who you are, what you do for safety online, and who represents you. Then confirm your address with the link that we send you.',
          },
        },
        {
          heading: { sq: 'E lexojmë', en: 'We read it' },
          body: {
            sq: 'Mund t’ju pyesim për diçka. Përgjigjja vjen me e-mail; edhe kur është „jo“, e arsyetojmë.',
            en: 'We may ask you something. The answer comes by e-mail; when it is a “no”, we say why.',
          },
        },
        {
          heading: { sq: 'Jeni në listë', en: 'You are on the list' },
          body: {
            sq: 'Një herë në vit ju pyesim a jeni ende pjesë: një klikim mjafton. Mund të dilni kur të doni.',
            en: 'Once a year we ask whether you still belong: one click will do. You can leave whenever you wish.',
          },
        },
      ],
    },
    {
      type: 'form',
      form: 'application',
      heading: { sq: 'Bëhuni pjesë', en: 'Join' },
      intro: {
        sq: 'Kjo faqe është shembull: provojeni formularin me të dhëna të shpikura.',
        en: 'This site is an example: try the form with invented details.',
      },
      group: 'alliance',
    },
    {
      type: 'questions',
      heading: { sq: 'Pyetje', en: 'Questions' },
      questions: [
        {
          question: {
            sq: 'Kam një rast konkret. A t’ju shkruaj?',
            en: 'I have a case that needs help. Should I write to you?',
          },
          answer: {
            sq: 'Jo, mos prisni përgjigjen tonë: telefononi në [116 111](tel:116111) ose raportoni në [iSIGURT.al](https://isigurt.al/).',
            en: 'No, do not wait for our answer: call [116 111](tel:116111) or report at [iSIGURT.al](https://isigurt.al/).',
          },
        },
        {
          question: {
            sq: 'Jam ekspert i pavarur. A mund të hyj?',
            en: 'I am an independent expert. Can I join?',
          },
          answer: {
            sq: 'Po. Aleanca është për organizata, institucione dhe ekspertë.',
            en: 'Yes. The Alliance is for organisations, institutions and experts.',
          },
        },
      ],
    },
  ],
};
