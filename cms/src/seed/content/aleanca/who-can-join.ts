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
          heading: { sq: 'Na shkruani', en: 'Write to us' },
          body: {
            sq: 'Kush jeni, çfarë bëni për fëmijët në internet dhe kush do t’ju përfaqësojë.',
            en: 'Who you are, what you do for children online, and who will represent you.',
          },
        },
        {
          heading: { sq: 'Takohemi', en: 'We meet' },
          body: {
            sq: 'Një bisedë e shkurtër, që të dimë si mund ta ndihmojmë njëri-tjetrin.',
            en: 'A short conversation, so that we know how we can help each other.',
          },
        },
        {
          heading: { sq: 'Nënshkruani', en: 'Sign' },
          body: {
            sq: 'Emri juaj i shtohet listës së Aleancës. Mund të dilni kur të doni.',
            en: 'Your name is added to the list of the Alliance. You can leave whenever you wish.',
          },
        },
      ],
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
