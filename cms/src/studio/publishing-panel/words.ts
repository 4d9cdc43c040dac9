import type { PublishStep } from '@bashke/content';
import type { Words } from '../../fields/words.ts';

/** What the publishing panel says. */
export const panelWords = {
  heading: { sq: 'Publikimi', en: 'Publishing' },
  loading: { sq: 'Po shihet gjendja …', en: 'Checking the state …' },
  unknown: {
    sq: 'Gjendja nuk mund të lexohet tani. Do të provohet përsëri vetvetiu.',
    en: 'The state cannot be read now. It will be tried again automatically.',
  },
  draft: {
    sq: 'Fushata „{title}“ është ende draft: publiku nuk sheh asgjë prej saj.',
    en: 'The campaign “{title}” is still a draft: the public sees nothing of it.',
  },
  live: { sq: 'Publike që nga {time}', en: 'Live since {time}' },
  by: { sq: 'nga {name}', en: 'by {name}' },
  preparing: { sq: 'Publikimi po përgatitet …', en: 'Preparing to publish …' },
  waiting: { sq: 'Do të provohet përsëri vetvetiu.', en: 'It will be tried again automatically.' },
  failed: { sq: 'Nuk u publikua', en: 'It was not published' },
  untouched: {
    sq: 'Publiku vazhdon të shohë publikimin e mëparshëm. Ndreqni këto dhe publikojeni përsëri:',
    en: 'The public still sees the previous release. Fix these and publish again:',
  },
  never: {
    sq: 'Publiku nuk sheh ende asgjë. Ndreqni këto dhe publikojeni përsëri:',
    en: 'The public sees nothing yet. Fix these and publish again:',
  },
  notices: {
    sq: 'Publikuar, por pa këto, sepse mungon pëlqimi',
    en: 'Published, but without these: a consent is missing',
  },
  openField: { sq: 'Hape fushën', en: 'Open the field' },
  openDocument: { sq: 'Hape dokumentin', en: 'Open the document' },
  openSite: { sq: 'Hape faqen publike', en: 'Open the site' },
  again: { sq: 'Publikoje përsëri', en: 'Publish again' },
  releases: { sq: 'Publikimet e fundit', en: 'Latest releases' },
  now: { sq: 'publike tani', en: 'live now' },
  counts: {
    sq: '{pages} faqe, {changed} skedarë të ndryshuar',
    en: '{pages} pages, {changed} files changed',
  },
  back: { sq: 'Kthehu te ky publikim', en: 'Roll back to this' },
  backHeading: { sq: 'Të kthehemi te ky publikim?', en: 'Roll back to this release?' },
  backBody: {
    sq: 'Publiku do të shohë përsëri publikimin e {time}. Tekstet në studio mbeten siç janë; publikimi i radhës i nxjerr përsëri.',
    en: 'The public will see the release of {time} again. The texts in the studio stay as they are; the next release puts them online again.',
  },
  backConfirm: { sq: 'Po, kthehu', en: 'Yes, roll back' },
  cancel: { sq: 'Jo', en: 'No' },
  refused: { sq: 'Kjo nuk u krye: {reason}', en: 'This was not done: {reason}' },
  chooseCampaign: {
    sq: 'Zgjidhni fushatën; pastaj këtu do të shihni publikimin e saj.',
    en: 'Choose the campaign; its publishing will then be shown here.',
  },
} as const satisfies Record<string, Words>;

/** What the publisher does at each step. */
export const stepWords = {
  check: { sq: 'Po kontrollohen tekstet', en: 'Checking the texts' },
  render: { sq: 'Po ndërtohen faqet', en: 'Making the pages' },
  verify: { sq: 'Po kontrollohen lidhjet', en: 'Checking the links' },
  write: { sq: 'Po shkruhen skedarët', en: 'Writing the files' },
  swap: { sq: 'Po del në publik', en: 'Going live' },
} satisfies Record<PublishStep, Words>;

/** Fills the gaps of a sentence. */
export const fill = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap));
