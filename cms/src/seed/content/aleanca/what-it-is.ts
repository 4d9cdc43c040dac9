import type { BilingualPage } from '../types.ts';

export const what: BilingualPage = {
  key: 'what',
  kind: 'page',
  title: { sq: 'Çfarë është Aleanca', en: 'What the Alliance is' },
  slug: { sq: 'cfare-eshte', en: 'what-it-is' },
  summary: {
    sq: 'Një rrjet joformal me një qëllim të përbashkët: çfarë bën dhe çfarë nuk bën.',
    en: 'An informal network with a shared aim: what it does, and what it does not.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Aleanca Kombëtare kundër Bullizmit Kibernetik është një rrjet joformal organizatash, ekspertësh dhe institucionesh. Anëtarët e saj duan që qytetarët, e mbi të gjitha fëmijët dhe të rinjtë, të jenë të sigurt në hapësirën digjitale.

          ## Çfarë bën

          - **Ngre zërin** për sigurinë dhe mbrojtjen e njerëzve në internet.
          - **Bashkërendon** punën, që një fëmijë të mos e tregojë historinë e vet pesë herë.
          - **Ndan** materiale, përvojë dhe trajnime mes anëtarëve.
          - **Mbështet** fushatën „Bullizmi kibernetik nuk është lojë“.

          ## Kush është pjesë

          [Anëtarët](group:alliance) janë organizata, institucione dhe ekspertë. Krah Aleancës punojnë [Komiteti Kombëtar për Internet të Sigurt](group:committee) dhe grupi parlamentar [„Miqtë e Fëmijëve“](group:friends).

          ## Çfarë nuk bën

          Aleanca nuk trajton raste të veçanta. Për një rast, telefononi në [116 111](tel:116111) ose raportoni në [iSIGURT.al](https://isigurt.al/).
        `,
        en: `
          The National Alliance against Cyberbullying is an informal network of organisations, experts and institutions. Its members want citizens, and above all children and young people, to be safe in the digital space.

          ## What it does

          - It **speaks up** for people’s safety and protection online.
          - It **coordinates**, so that a child does not have to tell their story five times.
          - It **shares** materials, experience and training among its members.
          - It **supports** the campaign “Cyberbullying is not a game”.

          ## Who belongs to it

          Its [members](group:alliance) are organisations, institutions and experts. Beside the Alliance work the [National Committee on Internet Safety](group:committee) and the parliamentary group [“Friends of Children”](group:friends).

          ## What it does not do

          The Alliance does not handle individual cases. For a case call [116 111](tel:116111) or report at [iSIGURT.al](https://isigurt.al/).
        `,
      },
    },
    {
      type: 'page-list',
      heading: { sq: 'Vazhdoni', en: 'Read on' },
      source: 'chosen',
      pages: ['join', 'statement'],
      limit: 2,
    },
  ],
};
