export { type CalendarEvent, makeCalendar } from './calendar.ts';
