import type { Language } from '@bashke/content';
import type { Words } from '../fields/words.ts';

/** What staff cannot do with a contribution: why, and what to do. `status`: of the HTTP answer. */
const refusals = {
  gone: {
    status: 404,
    words: {
      sq: 'Ky kontribut nuk është më këtu: kontribuesi mund ta ketë marrë mbrapsht.',
      en: 'This contribution is not here any more: its contributor may have taken it back.',
    },
  },
  'not-waiting': {
    status: 409,
    words: {
      sq: 'Ky kontribut nuk pret më vendim. Ringarkoni faqen për të parë gjendjen e tij.',
      en: 'This contribution is no longer waiting for a decision. Reload the page to see its state.',
    },
  },
  'series-missing': {
    status: 422,
    words: {
      sq: 'Zgjidhni serinë ku do të dalë episodi: në ftesë nuk është caktuar.',
      en: 'Choose the series that the episode goes to: the invitation does not name one.',
    },
  },
  'series-unknown': {
    status: 422,
    words: {
      sq: 'Kjo seri nuk është e fushatës së ftesës. Zgjidhni një nga lista.',
      en: 'This series does not belong to the campaign of the invitation. Choose one from the list.',
    },
  },
  'person-unknown': {
    status: 404,
    words: {
      sq: 'Ky person nuk është më në këtë kontribut.',
      en: 'This person is not in this contribution any more.',
    },
  },
  'nothing-agreed': {
    status: 409,
    words: {
      sq: 'Ky person ende nuk ka dhënë asnjë pëlqim, prandaj formulari nuk ka çfarë të miratojë. Kërkojini kontribuesit ta plotësojë më parë këtë pjesë.',
      en: 'This person has not said yes to anything yet, so there is nothing for the form to approve. Ask the contributor to fill in that part first.',
    },
  },
  'guardian-refused': {
    status: 409,
    words: {
      sq: 'Kujdestari ligjor ka thënë „jo“ nëpërmjet lidhjes së vet. Një formular nuk e ndryshon këtë: vetëm ai mund të përgjigjet përsëri.',
      en: 'The guardian has said no through their own link. A form does not change that: only they can answer again.',
    },
  },
  'form-missing': {
    status: 400,
    words: {
      sq: 'Dërgoni një fotografi të formularit (JPEG, PNG ose WebP).',
      en: 'Send a photograph of the form (JPEG, PNG or WebP).',
    },
  },
} satisfies Record<string, { status: number; words: Words }>;

export type ReviewCode = keyof typeof refusals;

/** Something that a reviewer cannot do now. */
export class ReviewRefusal extends Error {
  readonly code: ReviewCode;

  constructor(code: ReviewCode) {
    super(refusals[code].words.en);
    this.code = code;
  }

  get status(): number {
    return refusals[this.code].status;
  }

  /** The sentence for the reviewer. */
  explain(language: Language): string {
    return refusals[this.code].words[language];
  }
}
