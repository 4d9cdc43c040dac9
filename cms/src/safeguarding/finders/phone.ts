import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Folded } from '../fold.ts';
import type { Match } from '../finding.ts';

/** Numbers that everybody may call: helplines and emergencies. They identify nobody. */
export const publicNumbers: readonly string[] = ['116111', '116000', '112', '126', '127', '128', '129'];

// At most 16 digits with at most three signs between two of them.
const written = /(?<![\d\p{L}])[+(]{0,2}\d(?:[ ()./-]{0,3}\d){6,15}(?!\d)/gu;
const dateLike = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})/;
const cue =
  /(?:tel(?:efon\w{0,4})?|cel(?:ular\w{0,3})?|nr|numr\w{1,3}(?: im| tim)?|whats ?app|viber|phone|call me|text me|my number|me merr|me telefono|me shkruaj)\b[^\d\n]{0,15}$/;
const money = /^ ?(?:lek|euro|all\b|eur\b|usd|dollar)/;

// Said aloud: „zero gjashtë nëntë, dy tre, …“, “oh six nine …”
const digitWords =
  'zero|oh|nje|dy|tre|tri|kater|pese|gjashte|shtate|tete|nente|dhjete|(?:nje|dy|tre|kater|pese|gjashte|shtate|tete|nente)mbedhjete|njezet|tridhjete|dyzet|(?:pese|gjashte|shtate|tete|nente)dhjete|one|two|three|four|five|six|seven|eight|nine|double';
const spoken = new RegExp(`\\b(?:plus|zero|oh)(?:[ ,.-]{1,3}(?:e )?(?:${digitWords})\\b){4,24}`, 'g');

/** Phone numbers, as digits or said aloud. */
export function findPhones({ cased, plain }: Folded): Match[] {
  const matches: Match[] = [];
  for (const match of cased.matchAll(written)) {
    const start = match.index;
    const end = start + match[0].length;
    const certainty = judge(
      match[0],
      plain.slice(Math.max(0, start - 40), start),
      plain.slice(end, end + 10),
    );
    if (certainty) matches.push({ kind: 'phone', start, end, certainty });
  }
  for (const match of plain.matchAll(spoken)) {
    matches.push({
      kind: 'phone',
      start: match.index,
      end: match.index + match[0].length,
      certainty: 'likely',
    });
  }
  return matches;
}

function judge(number: string, before: string, after: string): Match['certainty'] | undefined {
  if (dateLike.test(number) || money.test(after)) return undefined;
  const international = /^\(?(?:\+|00)/.test(number);
  const asked = cue.test(before);
  const digits = number.replaceAll(/\D/g, '');
  // Without its nought only a mobile number stands out: 69 212 3456.
  const plainlyDialled = international || digits.startsWith('0') || /^6[6-9]\d{7}$/.test(digits);
  if (!plainlyDialled && !asked) return undefined;
  const valid = ['AL', 'XK'].some((country) =>
    parsePhoneNumberFromString(number, country as 'AL' | 'XK')?.isValid(),
  );
  if (valid) return 'likely';
  return asked || international || /^06\d{8}$/.test(digits) ? 'possible' : undefined;
}
