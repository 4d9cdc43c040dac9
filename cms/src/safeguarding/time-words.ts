/**
 * Words of time in both languages, as pieces of regular expressions for folded lower-case text. Each is bounded, so that
 * an expression made of them takes time in proportion to the text.
 */
const monthSq =
  '(?:janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nentor|dhjetor)(?:i|it|in)?';
const monthEn =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)';
const weekdaySq =
  '(?:te (?:henen?|marten?|merkuren?|enjten?|premten?|shtunen?|dielen?)|e (?:hene|marte|merkure|enjte|premte|shtune|diel|hena|marta|merkura|enjtja|premtja|shtuna|diela)|merkuren|enjten|premten|shtunen|dielen)';
const weekdayEn = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const year = '(?:19|20)\\d\\d';

/** A calendar day: 5 mars, 5 mars 2012, 05.03.2012, 2012-03-05, 5th of March, March 5. */
export const date = [
  `\\d{1,2}(?:-te|-t)? ${monthSq}\\b(?:,? (?:te )?(?:vitit )?${year})?`,
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthEn}\\b(?:,? ${year})?`,
  `${monthEn} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? ${year})?`,
  `\\d{1,2}[./-]\\d{1,2}[./-](?:${year}|\\d\\d)\\b`,
  `${year}-\\d\\d-\\d\\d\\b`,
].join('|');

/** A day of the week. */
export const weekday = `(?:${weekdaySq}|(?:on )?${weekdayEn}s?)`;

/** Today, tomorrow and other days that count from now. */
export const nearDay =
  '(?:pasneser|neser(?: (?:ne mengjes|paradite|pasdite|mbreme|ne mbremje))?|sot|sonte|dje|kete (?:jave|fundjave|muaj|mbremje)|javen tjeter|muajin tjeter|today|tonight|tomorrow(?: (?:morning|afternoon|evening|night))?|yesterday|this (?:week|weekend|afternoon|evening|morning|month)|next (?:week|weekend|month))';

/** A time of day: ora 5, në orën 17:30, at 5 pm, 5 o'clock. */
export const clock =
  "(?:(?:ne )?or(?:en|a|es) \\d{1,2}(?:[:.]\\d\\d)?|(?:ne )?\\d{1,2}[:.]\\d\\d\\b|(?:at |around |by )\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\b| o'clock)?|\\d{1,2} ?[ap]m\\b|pas (?:shkolles|mesimit|oreve te mesimit)|pas shkolle|after school)";

/** Something that comes again: çdo të martë, të martave, every Tuesday, on Tuesdays. */
export const routine =
  '(?:cdo (?:te |e )?(?:dite|pasdite|paradite|mengjes|mbremje|jave|fundjave|hene|marte|merkure|enjte|premte|shtune|diel)(?: pas (?:shkolles|shkolle|mesimit))?|(?:te )?(?:henave|martave|merkurave|enjteve|premteve|shtunave|dielave)|every (?:single )?(?:day|afternoon|morning|evening|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:after school|afternoon|morning|evening))?|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|at weekends)';

/** The age of one child: 13 vjeç, 12-vjeçare, 12 years old. The number is the first group. */
export const age =
  "\\b([3-9]|1\\d)(?:(?: |-)(?:vjec(?:e|are|ari|arja|aren|arit|ares|ar)?|vjet)\\b|(?: |-)years?(?: |-)old\\b| y/?o\\b)|\\b(?:i'm|i am|he's|she's|he is|she is|aged|age:?) ([3-9]|1\\d)\\b(?![ -]?(?:per|%|minut|times|of|out|am|pm|[.:]\\d|/)|(?: to| or| and|-| -) ?\\d)";
