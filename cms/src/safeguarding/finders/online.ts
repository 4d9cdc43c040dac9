import { find as findLinks } from 'linkifyjs';
import type { Folded } from '../fold.ts';
import type { Match } from '../finding.ts';

// The Centre's own addresses.
const publicHosts = new Set(['isigurt.al', 'crca.al']);
const officeBoxes = /^(?:info|kontakt|contact|raporto|report|ndihme|help|office|zyra)@/;

// An address longer than this is looked at in pieces; the library's time grows with the square of a piece.
const longest = 512;
const profiles =
  /^(?:https?:\/\/)?(?:www\.|m\.|vm\.)?(?:instagram|tiktok|snapchat|facebook|fb|x|twitter|t|discord|discordapp|youtube|twitch|threads|roblox|steamcommunity|wa|m)\.(?:com|me|gg|tv|net)\/\S/;
// Ends of the net that are also small words: „mirë.Me“ is a missing space.
const smallWords =
  /\.(?:me|se|ne|te|ti|si|pa|do|po|so|my|is|it|in|no|to|at|by|as|am|la|li|je|ka|ke|ky|sa|ai|al?l|be|he|us|we)$/;

// „ana (at) gmail (dot) com“, „ana et gmail pikë com“
const spokenEmail =
  /[\w.-]{2,40} ?[[(]?(?:at|et|ka|kermill\w{0,3}|majmun\w{0,3})[\])]? ?(?:gmail|hotmail|yahoo|outlook|icloud|live|protonmail|proton)\b(?: ?[[(]?(?:dot|pike?|\.)[\])]? ?(?:com|me|al|it|net)\b)?/g;

/** E-mail addresses, links, and links to somebody's profile. */
export function findOnline({ plain, cased }: Folded): Match[] {
  const matches: Match[] = [];
  for (const piece of piecesOf(plain)) {
    for (const { type, value, start, end } of findLinks(plain.slice(piece.start, piece.end))) {
      const at = piece.start + start;
      const match = { start: at, end: piece.start + end, certainty: 'likely' as const };
      if (type === 'email' || value.startsWith('mailto:')) {
        const address = value.replace(/^mailto:/, '');
        const ours = publicHosts.has(address.split('@')[1]!) && officeBoxes.test(address);
        if (!ours) matches.push({ ...match, kind: 'email' });
      } else if (type === 'url') {
        const kind = profiles.test(value) ? 'handle' : 'link';
        const bare = !/[/:]|www\./.test(value);
        if (kind === 'link' && publicHosts.has(hostOf(value))) continue;
        // After a full stop without a space the next word has a capital letter or is a small word.
        if (bare && (smallWords.test(value) || /\.\p{Lu}/u.test(cased.slice(match.start, match.end))))
          continue;
        matches.push({ ...match, kind, certainty: kind === 'link' && bare ? 'possible' : 'likely' });
      }
    }
  }
  for (const match of plain.matchAll(spokenEmail)) {
    matches.push({
      kind: 'email',
      start: match.index,
      end: match.index + match[0].length,
      certainty: 'likely',
    });
  }
  return matches;
}

/** The host of a written link: `www.shembull.al/x` → `shembull.al`. */
export function hostOf(link: string): string {
  return link
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .split(/[/:?#]/, 1)[0]!;
}

function* piecesOf(text: string) {
  for (const match of text.matchAll(/\S{4,}/g)) {
    if (!/[.@:]/.test(match[0])) continue;
    for (let from = 0; from < match[0].length; from += longest) {
      const start = match.index + from;
      yield { start, end: Math.min(start + longest, match.index + match[0].length) };
    }
  }
}
