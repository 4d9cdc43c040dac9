export { type CalendarEvent, makeCalendar } from './calendar.ts';
export { type Placed, placedIn, type Revision, revisionOf, uidOf } from './revision.ts';
export { dayOf, endOf, inTirana, instantAt, isToldTwice, timeOf, withOffset } from './time.ts';
