import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import type { ActionPage, FormAction } from '../forms/definition.ts';
import { stillMember } from '../membership/index.ts';
import { STILL_MEMBER } from '../membership/member.ts';
import type { Application } from '../payload-types.ts';
import { fillGaps } from '../public/fill-gaps.ts';
import { idOf } from '../publishing/stored.ts';
import { factsOf } from './letters.ts';
import { aboutApplication, findByToken, letterAbout } from './store.ts';
import { pageWords as words } from './words.ts';

/** Most characters of an answer. */
const ANSWER_MAX = 1000;

/** Does something with the application behind a link, and shows what it came to. */
const acting =
  (
    work: (payload: Payload, application: Application, answer: string) => Promise<boolean>,
  ): FormAction['act'] =>
  async (payload, token, _language, answer) => {
    const found = await findByToken(payload, token);
    if (!found) return undefined;
    const isDone = await aboutApplication(found.id, async () => {
      const application = await findByToken(payload, token);
      return application ? work(payload, application, answer?.trim() ?? '') : false;
    });
    const after = await findByToken(payload, token);
    return after && pageOf(payload, after, isDone);
  };

const look: FormAction['look'] = async (payload, token) => {
  const application = await findByToken(payload, token);
  return application && pageOf(payload, application, true);
};

/** Confirms the address, or answers what was asked: whatever comes next, whichever of its links was opened. */
const proceed: FormAction = {
  look,
  act: acting(async (payload, { id, state }, text) => {
    if (state === 'unconfirmed') {
      const confirmedAt = new Date(nowOf(payload)).toISOString();
      await payload.update({
        collection: 'applications',
        id,
        data: { state: 'waiting', confirmedAt },
        depth: 0,
      });
    } else if (state === 'asked') {
      if (text === '') return false;
      const data = { state: 'waiting', answer: text.slice(0, ANSWER_MAX) } as const;
      await payload.update({ collection: 'applications', id, data, depth: 0 });
    }
    return true;
  }),
};

const withdraw: FormAction = {
  async look(payload, token) {
    const application = await findByToken(payload, token);
    if (!application) return undefined;
    // What was accepted is a member by now: leaving is for a person to arrange.
    if (application.state === 'accepted') return pageOf(payload, application, true);
    const { facts, text, common } = await partsOf(payload, application);
    return {
      ...common,
      facts,
      title: text('withdrawTitle'),
      paragraphs: [text('withdrawText')],
      button: text('withdrawButton'),
    };
  },
  async act(payload, token) {
    const application = await findByToken(payload, token);
    if (!application) return undefined;
    if (application.state === 'accepted') return pageOf(payload, application, true);
    const { text, common } = await partsOf(payload, application);
    await aboutApplication(application.id, () =>
      payload.delete({
        collection: 'applications',
        where: { and: [{ id: { equals: application.id } }, { state: { not_equals: 'accepted' } }] },
        depth: 0,
      }),
    );
    return { ...common, title: text('withdrawnTitle'), paragraphs: [text('withdrawnText')] };
  },
};

/** What the links in letters do. */
export const actions = { confirm: proceed, answer: proceed, withdraw, [STILL_MEMBER]: stillMember };

async function partsOf(payload: Payload, application: Application) {
  const { applicant, group } = await letterAbout(payload, application);
  const { language } = application;
  const gaps = { name: application.name, group };
  return {
    common: { campaign: idOf(application.campaign) ?? '', language },
    facts: factsOf(applicant, group),
    text: (key: keyof typeof words) => fillGaps(words[key][language], gaps),
  };
}

/**
 * How far an application has come, and what its sender can do now.
 * @param isDone false where what was sent with the button could not be taken
 */
async function pageOf(payload: Payload, application: Application, isDone: boolean): Promise<ActionPage> {
  const { common, facts, text } = await partsOf(payload, application);
  const others = [{ action: 'withdraw', label: text('withdrawLabel') }];
  switch (application.state) {
    case 'unconfirmed':
      return {
        ...common,
        facts,
        others,
        title: text('confirmTitle'),
        paragraphs: [text('confirmText')],
        button: text('confirmButton'),
      };
    case 'asked':
      return {
        ...common,
        others,
        title: text('askedTitle'),
        paragraphs: [...(isDone ? [] : [text('answerMissing')]), application.note ?? ''],
        question: { label: text('answerLabel'), max: ANSWER_MAX },
        button: text('answerButton'),
      };
    case 'accepted':
      return { ...common, title: text('acceptedTitle'), paragraphs: [text('acceptedText')] };
    case 'declined':
      return { ...common, others, title: text('declinedTitle'), paragraphs: [text('declinedText')] };
    case 'waiting': {
      const [title, paragraph] = application.answer
        ? (['answeredTitle', 'answeredText'] as const)
        : (['waitingTitle', 'waitingText'] as const);
      return { ...common, facts, others, title: text(title), paragraphs: [text(paragraph)] };
    }
  }
}
