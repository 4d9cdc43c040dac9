import { formsOf } from './forms.ts';

/**
 * People whom everybody knows, writers and heroes of schoolbooks among them: their names give nobody away.
 * A school or a street that bears one is found by its own finder.
 */
const publicNames = [
  'edith durham', 'nene tereza', 'mother teresa', 'gjergj kastrioti', 'sami frasheri', 'naim frasheri',
  'abdyl frasheri', 'ismail kadare', 'ismail qemali', 'fan noli', 'lasgush poradeci', 'gjergj fishta',
  'dritero agolli', 'petro nini luarasi', 'qemal stafa', 'asim vokshi', 'avni rustemi', 'luigj gurakuqi',
  'jeronim de rada', 'andon zako cajupi', 'faik konica', 'mit hat frasheri', 'adem jashari', 'ibrahim rugova',
  'azem hajdari', 'isa boletini', 'ndre mjeda', 'pashko vasa', 'elena gjika', 'fadil pacrami', 'musine kokalari',
  'enver hoxha', 'edi rama', 'sali berisha', 'dua lipa', 'rita ora', 'bebe rexha', 'era istrefi', 'ermal meta',
  'inva mula', 'ermonela jaho', 'mira murati', 'mark zuckerberg', 'bill gates', 'elon musk', 'steve jobs', 'malala yousafzai',
  'greta thunberg', 'anne frank', 'nelson mandela', 'martin luther king', 'marie curie', 'albert einstein',
  'tim berners-lee', 'william shakespeare', 'harry potter', 'taylor swift', 'lionel messi', 'cristiano ronaldo', 'kylian mbappe',
  'armando broja', 'billie eilish', 'selena gomez', 'ada lovelace', 'alan turing', 'leonardo da vinci', 'pal engjelli',
].map((name) => name.split(' ').map((word) => new Set(formsOf(word))));

/** Whether these words, in whatever form, are the name of somebody everybody knows. */
export function isPublicName(words: readonly string[]): boolean {
  return publicNames.some(
    (name) => name.length === words.length && name.every((forms, index) => forms.has(words[index]!)),
  );
}
