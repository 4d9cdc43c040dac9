import type { Language } from '@bashke/content';
import type { Words } from '../fields/words.ts';

/** What staff cannot do with an application: why, and what to do. `status`: of the HTTP answer. */
const refusals = {
  gone: {
    status: 404,
    words: {
      sq: 'Kjo kërkesë nuk është më këtu: mund ta kenë tërhequr.',
      en: 'This application is not here any more: it may have been taken back.',
    },
  },
  'not-confirmed': {
    status: 409,
    words: {
      sq: 'Adresa nuk është konfirmuar ende. Prisni derisa kërkuesi ta konfirmojë.',
      en: 'The address has not been confirmed yet. Wait until the applicant has confirmed it.',
    },
  },
  'already-asked': {
    status: 409,
    words: {
      sq: 'Pyetja është nisur tashmë. Ringarkoni faqen për të parë gjendjen e kërkesës.',
      en: 'The question has been sent already. Reload the page to see the state of the application.',
    },
  },
  'already-decided': {
    status: 409,
    words: {
      sq: 'Për këtë kërkesë është vendosur tashmë. Ringarkoni faqen për të parë vendimin.',
      en: 'This application has been decided already. Reload the page to see the decision.',
    },
  },
  'group-gone': {
    status: 409,
    words: {
      sq: 'Grupi i kësaj kërkese nuk është më. Nuk mund të pranohet askush në të.',
      en: 'The group of this application is gone. Nobody can be accepted into it.',
    },
  },
  'group-not-published': {
    status: 409,
    words: {
      sq: 'Grupi nuk është publikuar, prandaj anëtari nuk do të kishte faqe. Publikojeni grupin dhe pranojeni përsëri.',
      en: 'The group is not published, so the member would have no page. Publish the group and accept again.',
    },
  },
} satisfies Record<string, { status: number; words: Words }>;

export type DecisionCode = keyof typeof refusals;

/** Something that staff cannot do with an application now. */
export class DecisionRefusal extends Error {
  override readonly name = 'DecisionRefusal';
  readonly code: DecisionCode;

  constructor(code: DecisionCode) {
    super(refusals[code].words.en);
    this.code = code;
  }

  get status(): number {
    return refusals[this.code].status;
  }

  /** The sentence for staff. */
  explain(language: Language): string {
    return refusals[this.code].words[language];
  }
}
