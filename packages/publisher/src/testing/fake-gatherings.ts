import { calendarPath, type View } from '@bashke/content';
import { escape } from './escape.ts';

/** What the fake renderer makes of summits and groups: every kind of reference, and no design. */

/** The title of the summit, session, speaker, group or member that a file is of. */
export function gatheringTitle(view: View): string {
  const { route, language } = view;
  if ('session' in route && route.session !== undefined) return view.session.texts[language]!.title;
  if ('person' in route && route.person !== undefined) return view.person.name;
  if ('member' in route) return view.member.texts[language]!.name;
  if ('summit' in route && route.summit !== undefined) return view.summit.texts[language]!.title;
  if ('group' in route && route.group !== undefined) return view.group.texts[language]!.name;
  return view.campaignText.title;
}

/** Links to everything that belongs to it. */
export function gatheringBody(view: View): string {
  const { route, language } = view;
  const linkTo = (place: string | undefined, title: string) =>
    place === undefined ? '' : `<a href="${view.href(place)}">${escape(title)}</a>`;
  if (route.kind === 'group' || route.kind === 'member') {
    const members = view.membersOf(route.group);
    return members
      .map(({ id, texts }) => linkTo(view.placeOf('members', id), texts[language]?.name ?? ''))
      .join(' ');
  }
  if (!('summit' in route) || route.summit === undefined) return '';
  const { summit } = route;
  const sessions = view
    .sessionsOf(summit)
    .map(({ id, texts }) => linkTo(view.placeOf('sessions', id), texts[language]?.title ?? ''));
  const speakers = view.speakersOf(summit).map(({ id, name }) => linkTo(view.speakerPlace(summit, id), name));
  const calendar = linkTo(calendarPath(view.get('summits', summit), language), 'calendar');
  return [...sessions, ...speakers, calendar].join(' ');
}

export const calendarOf = (view: View): string =>
  `BEGIN:VCALENDAR\r\nX-WR-CALNAME:${gatheringTitle(view)}\r\nEND:VCALENDAR\r\n`;

export function scheduleOf(view: View): string {
  const { route, summit } = view;
  const { version = 0 } = view.agendasOf(summit.id)[0] ?? {};
  const isXml = route.kind === 'schedule' && route.format === 'xml';
  return isXml ? `<schedule><version>${version}</version></schedule>` : JSON.stringify({ version });
}
