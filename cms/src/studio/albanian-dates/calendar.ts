import { type Locale } from 'date-fns';
import { sq } from 'date-fns/locale/sq';

/** How date-fns writes times in Albanian, with „minutë“ where it has „minute“. */
export const albanianCalendar: Locale = {
  ...sq,
  formatDistance: (...args) => sq.formatDistance(...args).replace('një minute', 'një minutë'),
};
