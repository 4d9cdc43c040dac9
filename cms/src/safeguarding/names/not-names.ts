/**
 * Words that are written with a capital without being anybody's surname: days, months, titles of people, kinds of places,
 * words of headings. Without marks, in lower case; Albanian ones by their beginning where they change their end.
 */
const whole = new Set(
  `a ai ajo albania albanian and are as at au by can crca day days do e ecpat edhe eshte eu europe european for from has have he her
   hers his how i i'm im in is it its ka kam ke kjo ky me my na ne nga nje no not nuk of on or our pa per po pra qe s
   safe say says se she si so te tha that the their they this ti to tani u une us was we what when where who why will with without
   ju jo kur ku cfare cili cila pse dhe ose por sa mos prandaj andaj kesaj asaj
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
   september october november december online offline summit forum school park street road avenue square station hospital award
   alert academy college university club team league cup festival prize show podcast lab media youth week year mater
   tv fm radio al com instagram tiktok snapchat facebook youtube discord google
   dubaj samuraj tramvaj`
    .trim()
    .split(/\s+/),
);
const beginnings =
  /^(?:tiran|shqip|kosov|evrop|internet|bulliz|kibernetik|siguri|sigurt|fushat|dit[ae]|aleanc|kombetar|samit|forum|podkast|episod|seri|qendr|qytet|bashki|ministr|kryeminis|president|drejtor|profesor|mesues|zysh|zot(?:i|in|it)$|zonj|rrug|shkoll|gjimnaz|lagj|fshat|pallat|klas|universitet|institut|fondacion|shoqat|organizat|komitet|linj|alo$|janar|shkurt$|mars$|prill|maj$|qershor|korrik|gusht|shtator|tetor|nentor|dhjetor|hene|mart(?:e|en)$|merkur|enjt|premt|shtun|diel|durres|vlor|shkod|elbasan|korc|berat|gjirokast|kukes|lezh|fier|peshkopi|pogradec|sarand|student|nxenes|femij|prinder|djal|vajz|shok|shoq|nen(?:e|a|es|en)$|mami|babi|gjysh|motr|vella|tregim|histor|mesim|intervist|punetori)/;

/** Whether a capitalised word cannot be taken for a surname. */
export function isNotName(word: string): boolean {
  return whole.has(word) || beginnings.test(word) || /\d/.test(word);
}
