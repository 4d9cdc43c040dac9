import type { Folded } from '../fold.ts';
import type { Match } from '../finding.ts';

const at = /(?<![\w@.])@[a-z0-9_][\w.]{1,29}(?<!\.)/g;
const discord = /(?<![\w#])[\w.]{2,32}#\d{4}\b/g;
const platform =
  '(?:instagram(?:i|in|it)?|insta|ig|snapchat(?:i|in|it)?|snap|tik ?tok(?:u|un|ut)?|discord(?:i|in|it)?|telegram(?:i|in|it)?|facebook(?:u|un|ut)?|fb|roblox|steam|fortnite|minecraft|psn|xbox|youtube|twitch|twitter|viber|kik|wattpad|bereal|threads)';
const filler =
  "(?: (?:im|ime|tim|time|eshte|jam|si|emri|me|emrin|is|my|username|user|name|account|llogaria|profili|nick|nickname|as|id|tag|it's|quhem|quhet)\\b){0,5}";
const onPlatform = new RegExp(
  `\\b${platform}${filler}(?<mark> ?[:=-])? {0,2}["']?(?<name>[a-z0-9_][\\w.-]{2,29})(?<![.-])`,
  'g',
);
const invitation =
  /(?:me gje(?:j|ni)|me ndiq|me ndiqni|me shto|me shtoni|me shkruaj|me shkruani|shkruame|find me|follow me|add me|message me|dm me|text me|my|im|tim|time|ime|llogaria|profili)\b/;
const invited =
  /\b(?:me gjen|me gjej|me gjeni|me ndiq|me ndiqni|me shto|me shtoni|find me|follow me|add me|dm me|my (?:username|user name|nickname|gamertag|tag) is|username|gamertag)(?: si| as| me emrin| on \w{2,12}| ne \w{2,12})?(?: ?:)? ["']?(?<name>[a-z0-9_][\w.]{2,29})(?<!\.)/g;
// „jam ana.k në Instagram“
const before = new RegExp(
  `\\b(?:jam|si|quhem|i'm|i am|as|me emrin) ["']?(?<name>[a-z0-9_][\\w.]{2,29})["']? (?:ne|on) ${platform}\\b`,
  'g',
);
const shapedLikeHandle = /[a-z][\d_]|_[a-z]|[a-z]\.[a-z]/;
const ordinaryToken = /^\d+$|^(?:2d|3d|covid-19|web2|web3)$/;

/** Names on social networks and in games. */
export function findHandles({ plain }: Folded): Match[] {
  const matches: Match[] = [];
  const add = (start: number, length: number, certainty: Match['certainty']) =>
    matches.push({ kind: 'handle', start, end: start + length, certainty });
  for (const pattern of [at, discord]) {
    for (const match of plain.matchAll(pattern)) add(match.index, match[0].length, 'likely');
  }
  for (const match of plain.matchAll(onPlatform)) {
    const { name, mark } = match.groups!;
    const start = match.index + match[0].lastIndexOf(name!);
    const around = plain.slice(Math.max(0, match.index - 40), start);
    if (ordinaryToken.test(name!)) continue;
    if (shapedLikeHandle.test(name!) && !name!.includes('.al')) add(start, name!.length, 'likely');
    else if (mark && invitation.test(around)) add(start, name!.length, 'likely');
  }
  for (const pattern of [invited, before]) {
    for (const match of plain.matchAll(pattern)) {
      const { name } = match.groups!;
      if (shapedLikeHandle.test(name!))
        add(match.index + match[0].lastIndexOf(name!), name!.length, 'likely');
    }
  }
  return matches;
}
