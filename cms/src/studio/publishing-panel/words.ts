import type { PublishStep } from '@bashke/content';
import type { Words } from '../../fields/words.ts';

/** What the publishing panel says. */
export const panelWords = {
  heading: { sq: 'Publikimi', en: 'Publishing' },
  loading: { sq: 'Po shihet gjendja …', en: 'Looking at the state …' },
  unknown: {
    sq: 'Gjendja nuk mund të lexohet tani. Provohet përsëri vetë.',
    en: 'The state cannot be read now. It is tried again by itself.',
  },
  draft: {
    sq: 'Fushata „{title}“ është ende skicë: publiku nuk sheh asgjë prej saj.',
    en: 'The campaign “{title}” is still a draft: the public sees nothing of it.',
  },
  live: { sq: 'Publike që nga {time}', en: 'Live since {time}' },
  by: { sq: 'nga {name}', en: 'by {name}' },
  preparing: { sq: 'Publikimi po përgatitet …', en: 'The publish is being prepared …' },
  waiting: { sq: 'Provohet përsëri vetë.', en: 'It is tried again by itself.' },
  failed: { sq: 'Nuk u publikua', en: 'It was not published' },
  untouched: {
    sq: 'Publiku vazhdon të shohë versionin e mëparshëm. Ndreqni këto dhe publikojeni përsëri:',
    en: 'The public keeps seeing the version before. Mend these and publish again:',
  },
  never: {
    sq: 'Publiku nuk sheh ende asgjë. Ndreqni këto dhe publikojeni përsëri:',
    en: 'The public sees nothing yet. Mend these and publish again:',
  },
  openField: { sq: 'Hape fushën', en: 'Open the field' },
  openDocument: { sq: 'Hape dokumentin', en: 'Open the document' },
  openSite: { sq: 'Hape faqen publike', en: 'Open the site' },
  again: { sq: 'Publikoje përsëri', en: 'Publish again' },
  releases: { sq: 'Versionet e fundit', en: 'The last releases' },
  now: { sq: 'publike tani', en: 'live now' },
  counts: {
    sq: '{pages} faqe, {changed} skedarë të ndryshuar',
    en: '{pages} pages, {changed} files changed',
  },
  back: { sq: 'Kthehu te ky version', en: 'Roll back to this' },
  backHeading: { sq: 'Të kthehemi te ky version?', en: 'Roll back to this release?' },
  backBody: {
    sq: 'Publiku do të shohë përsëri versionin e {time}. Tekstet në studio mbeten siç janë; publikimi i radhës i nxjerr përsëri.',
    en: 'The public will see the release of {time} again. The texts in the studio stay as they are; the next publish brings them out again.',
  },
  backConfirm: { sq: 'Po, kthehu', en: 'Yes, roll back' },
  cancel: { sq: 'Jo', en: 'No' },
  refused: { sq: 'Kjo nuk u bë: {reason}', en: 'This was not done: {reason}' },
  chooseCampaign: {
    sq: 'Zgjidhni fushatën, pastaj këtu shihet publikimi i saj.',
    en: 'Choose the campaign, then its publishing is shown here.',
  },
} as const satisfies Record<string, Words>;

/** What the publisher does at each step. */
export const stepWords = {
  check: { sq: 'Po kontrollohen tekstet', en: 'Checking the texts' },
  render: { sq: 'Po bëhen faqet', en: 'Making the pages' },
  verify: { sq: 'Po provohen lidhjet', en: 'Trying the links' },
  write: { sq: 'Po shkruhen skedarët', en: 'Writing the files' },
  swap: { sq: 'Po nxirret në publik', en: 'Going live' },
} satisfies Record<PublishStep, Words>;

/** Fills the gaps of a sentence. */
export const fill = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap));
