import type { BilingualPage } from '../../types.ts';

export const takePart: BilingualPage = {
  key: 'take-part',
  kind: 'page',
  cover: 'neighbourhood',
  title: { sq: 'Merr pjesë', en: 'Take part' },
  slug: { sq: 'merr-pjese', en: 'take-part' },
  summary: {
    sq: 'Si e dorëzon një regjistrim, vizatim ose video: pa llogari, pa e-mail, pa emrin tënd.',
    en: 'How to hand in a recording, a drawing or a video: no account, no e-mail, not your name.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Karrigia bosh është e jotja', en: 'The empty chair is yours' },
      lead: {
        sq: 'Të duhet një ftesë dhe pesë minuta. Emrin mbaje për vete.',
        en: 'You need an invitation and five minutes. Keep your name to yourself.',
      },
      actions: [
        {
          label: { sq: 'Çfarë bëjmë me të', en: 'What we do with it' },
          target: { page: 'your-rights' },
        },
      ],
    },
    {
      type: 'steps',
      heading: { sq: 'Si bëhet', en: 'How it works' },
      steps: [
        {
          heading: { sq: 'Merr ftesën', en: 'Get the invitation' },
          body: {
            sq: 'Në punëtori, nga një mësues ose nga ekipi ynë: një lidhje ose një kod për ta skanuar.',
            en: 'At a workshop, from a teacher or from our team: a link, or a code to scan.',
          },
        },
        {
          heading: { sq: 'Zgjidh një pseudonim', en: 'Choose an alias' },
          body: {
            sq: 'Si quhesh këtu. [Ja si zgjidhet një i mirë](page:guide-anonymous).',
            en: 'What you are called here. [How to choose a good one](page:guide-anonymous).',
          },
        },
        {
          heading: { sq: 'Shto atë që bëre', en: 'Add what you made' },
          body: {
            sq: 'Zë, vizatim, foto ose video e shkurtër. Nëse bie lidhja, vazhdon aty ku mbeti.',
            en: 'Sound, a drawing, a picture or a short video. If the connection is lost, it carries on where it stopped.',
          },
        },
        {
          heading: { sq: 'Thuaj kush është në të', en: 'Say who is in it' },
          body: {
            sq: 'Me pseudonime. Secili thotë vetë për çfarë është dakord. Nëse je nën 16 vjeç, duhet edhe „po“-ja e prindit ose e kujdestarit ligjor.',
            en: 'By alias. Everyone says for themselves what they agree to. If you are under 16, a parent or guardian has to say yes, too.',
          },
        },
        {
          heading: { sq: 'Ruaj lidhjen tënde private', en: 'Keep your private link' },
          body: {
            sq: 'Me të sheh si po shkon dhe, me një buton, merr mbrapsht atë që dorëzove. Mos ia jep askujt.',
            en: 'It shows you how things are going, and with one button you take back what you handed in. Do not give it to anyone.',
          },
        },
      ],
    },
    {
      type: 'questions',
      heading: { sq: 'Pyetje', en: 'Questions' },
      questions: [
        {
          question: { sq: 'Nuk kam ftesë. Çfarë bëj?', en: 'I have no invitation. What do I do?' },
          answer: {
            sq: 'Kërkoji mësuesit ose psikologut të shkollës të na shkruajë te [lab@shembull.al](mailto:lab@shembull.al). Ftesën ta japin ata.',
            en: 'Ask a teacher or the school psychologist to write to us at [lab@shembull.al](mailto:lab@shembull.al). They will give you one.',
          },
        },
        {
          question: { sq: 'A duhet të di ta bëj mirë?', en: 'Do I have to be good at it?' },
          answer: {
            sq: 'Jo. Duhet të jetë e jotja. Me pjesën tjetër ndihmojnë [mjetet](page:tools).',
            en: 'No. It has to be yours. The [tools](page:tools) help with the rest.',
          },
        },
        {
          question: { sq: 'Sa pres për përgjigje?', en: 'How long until you answer?' },
          answer: {
            sq: 'E dëgjon një njeri, jo një makinë, ndaj duhen disa ditë. Te lidhja jote private e sheh sapo të ketë diçka të re.',
            en: 'A person listens to it, not a machine, so it takes some days. Your private link shows as soon as there is something new.',
          },
        },
        {
          question: {
            sq: 'Po nëse ajo që dua të tregoj po më ndodh tani?',
            en: 'What if the thing I want to tell is happening to me now?',
          },
          answer: {
            sq: 'Atëherë mos e lër për një podkast. Telefono në [116 111](tel:116111), falas, ose raporto në [iSIGURT.al](https://isigurt.al/). Të regjistrojmë kemi kohë, po të duash.',
            en: 'Then it should not wait for a podcast. Call [116 111](tel:116111), it is free, or report at [iSIGURT.al](https://isigurt.al/). We can record later, if you like.',
          },
        },
      ],
    },
    {
      type: 'help',
      heading: { sq: 'Këta të dëgjojnë tani', en: 'They listen now' },
      services: ['alo-116', 'online-safety'],
    },
  ],
};
