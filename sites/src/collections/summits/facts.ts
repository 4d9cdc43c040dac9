import type { Room, Summit, Track } from '@bashke/content';
import { formatDay, formatDays, formatList, formatMoment, nameOfLanguage } from '../../i18n/format.ts';
import { fill } from '../../i18n/index.ts';
import type { RenderLocals } from '../../rendering/locals.ts';

type Locals = Pick<RenderLocals, 'view' | 'words'>;

/** The days of a summit in words: `24 – 25 tetor 2026`. */
export function daysOf({ days }: Summit, { view: { language } }: Pick<RenderLocals, 'view'>): string {
  const [first, last] = [days[0]!.day, days.at(-1)!.day];
  return first === last ? formatDay(language, first) : formatDays(language, first, last);
}

/** What is spoken and who else can follow, a line each. */
export function languageFacts(summit: Summit, { view: { language }, words }: Locals): string[] {
  const listed = (tags: readonly string[]) =>
    formatList(
      language,
      tags.map((tag) => nameOfLanguage(language, tag)),
    );
  const spoken = listed(summit.spokenLanguages);
  return [
    spoken.charAt(0).toUpperCase() + spoken.slice(1),
    summit.interpretation.length > 0 &&
      fill(words['summit.interpretation'], { languages: listed(summit.interpretation) }),
    summit.signLanguage && words['summit.sign-language'],
    summit.captions && words['summit.captions'],
  ].filter((line) => line !== false);
}

/** `30 vende`. */
export const seatsOf = (count: number, { words }: Pick<RenderLocals, 'words'>): string =>
  fill(words[count === 1 ? 'summit.seat' : 'summit.seats'], { count });

/** Until when one can register and for how many seats, a line each; nothing where nobody can. */
export function registrationFacts({ registration, state }: Summit, locals: Locals): string[] {
  if (!registration || state === 'held') return [];
  const { closes, capacity } = registration;
  const moment = closes === undefined ? undefined : formatMoment(locals.view.language, closes);
  return [
    ...(moment === undefined ? [] : [fill(locals.words['summit.registration-closes'], { moment })]),
    ...(capacity === undefined ? [] : [seatsOf(capacity, locals)]),
  ];
}

/** What a room or a track is called on this page. */
export const nameOf = ({ names }: Room | Track, { view }: Pick<RenderLocals, 'view'>): string =>
  names[view.language] ?? names.sq ?? names.en ?? '';
