import type { Language } from '@bashke/content';
import type { Words } from '../fields/words.ts';

/** What cannot be done with an agenda: why, and what to do. `status`: of the HTTP answer. */
const refusals = {
  'summit-unknown': {
    status: 404,
    words: { sq: 'Ky samit nuk është më këtu.', en: 'This summit is not here any more.' },
  },
  'session-unknown': {
    status: 404,
    words: {
      sq: 'Kjo seancë nuk i përket këtij samiti. Ringarkoni faqen.',
      en: 'This session does not belong to this summit. Reload the page.',
    },
  },
  'session-gone': {
    status: 409,
    words: {
      sq: '„{session}“ është fshirë, prandaj nuk mund të vendoset në program. Nxirreni më parë nga koshi.',
      en: '“{session}” was deleted, so it cannot be placed in the agenda. Restore it from the bin first.',
    },
  },
  'start-wrong': {
    status: 400,
    words: {
      sq: 'Ora e fillimit duhet të jetë ditë dhe orë, p.sh. 2026-12-09T09:30.',
      en: 'The start has to be a day and a time, e.g. 2026-12-09T09:30.',
    },
  },
  'minutes-wrong': {
    status: 400,
    words: {
      sq: 'Një seancë zgjat nga {least} deri në {most} minuta të plota.',
      en: 'A session takes from {least} to {most} whole minutes.',
    },
  },
  'room-unknown': {
    status: 400,
    words: {
      sq: 'Kjo sallë nuk është te samiti. Zgjidhni një nga sallat e tij.',
      en: 'The summit does not have this room. Choose one of its rooms.',
    },
  },
  'body-wrong': {
    status: 400,
    words: {
      sq: 'Kërkesa nuk kuptohet. Ringarkoni faqen dhe provoni përsëri.',
      en: 'The request is not understood. Reload the page and try again.',
    },
  },
  'no-such-time': {
    status: 400,
    words: {
      sq: 'Më {day} ora {time} nuk ekziston: atë natë orët kalojnë një orë përpara. Zgjidhni një orë tjetër.',
      en: 'On {day} there is no {time}: clocks go forward an hour that night. Choose another time.',
    },
  },
  'too-many': {
    status: 409,
    words: {
      sq: 'Një program ka më së shumti {limit} seanca. Hiqni një para se të vendosni tjetrën.',
      en: 'An agenda has {limit} sessions at most. Take one off before you place another.',
    },
  },
  'placed-meanwhile': {
    status: 412,
    words: {
      sq: 'Dikush tjetër e ndryshoi „{session}“ ndërkohë. Tani e shihni siç e la; vendoseni përsëri nëse duhet.',
      en: 'Somebody else has changed “{session}” in the meantime. You now see it as they left it; place it again if needed.',
    },
  },
  'changed-meanwhile': {
    status: 412,
    words: {
      sq: 'Programi ndryshoi ndërkohë. Shihini ndryshimet edhe një herë, pastaj publikojeni.',
      en: 'The agenda has changed in the meantime. Look at the changes once more, then release it.',
    },
  },
  'no-change': {
    status: 409,
    words: {
      sq: 'Nga programi i publikuar nuk ka ndryshuar asgjë, prandaj nuk ka çfarë të publikohet.',
      en: 'Nothing has changed since the agenda was released, so there is nothing to release.',
    },
  },
  'summit-unpublished': {
    status: 409,
    words: {
      sq: 'Publikoni më parë samitin: pa të programi nuk ka ku të shfaqet.',
      en: 'Publish the summit first: without it the agenda has nowhere to appear.',
    },
  },
  'sessions-not-public': {
    status: 409,
    words: {
      sq: 'Këto seanca janë në program, por nuk janë të publikuara: {sessions}. Publikojini ose hiqini nga programi.',
      en: 'These sessions are in the agenda but not published: {sessions}. Publish them or take them off the agenda.',
    },
  },
  'rooms-not-public': {
    status: 409,
    words: {
      sq: 'Salla e këtyre seancave nuk është te samiti i publikuar: {sessions}. Zgjidhni një sallë tjetër ose publikoni samitin me sallën e re.',
      en: 'The room of these sessions is not in the published summit: {sessions}. Choose another room, or publish the summit with the new room.',
    },
  },
  'times-missing': {
    status: 409,
    words: {
      sq: 'Ora e këtyre seancave nuk ekziston, sepse atë natë orët kalojnë përpara: {sessions}. Zgjidhni një orë tjetër.',
      en: 'There is no such time for these sessions, because clocks go forward that night: {sessions}. Choose another time.',
    },
  },
} satisfies Record<string, { status: number; words: Words }>;

export type AgendaCode = keyof typeof refusals;
export type Params = Readonly<Record<string, string | number>>;

/** A sentence with its `{gaps}` filled. */
export const fillGaps = (sentence: string, params: Params): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap));

/** What its reader is told, in their language: what the gaps are filled with may be called otherwise in each. */
export type ParamsIn = Params | ((language: Language) => Params);

/** Something that cannot be done with an agenda now. */
export class AgendaRefusal extends Error {
  override readonly name = 'AgendaRefusal';
  readonly code: AgendaCode;
  readonly #params: ParamsIn;

  constructor(code: AgendaCode, params: ParamsIn = {}) {
    super(explain(code, params, 'en'));
    this.code = code;
    this.#params = params;
  }

  get status(): number {
    return refusals[this.code].status;
  }

  /** The sentence for its reader. */
  explain(language: Language): string {
    return explain(this.code, this.#params, language);
  }
}

const explain = (code: AgendaCode, params: ParamsIn, language: Language): string =>
  fillGaps(refusals[code].words[language], typeof params === 'function' ? params(language) : params);
