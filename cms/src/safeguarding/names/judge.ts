import { formsOf, formsOfAll } from './forms.ts';
import { albanianGivenNames, englishGivenNames, ordinaryNames } from './given-names.ts';
import { albanianSurnames, englishSurnames, surnameShape } from './surnames.ts';

const givenNames = formsOfAll([...albanianGivenNames, ...englishGivenNames]);
const albanianSurnameForms = formsOfAll(albanianSurnames);
const englishSurnameSet = new Set(englishSurnames);

// Surnames that are places or everyday words: „Kodra“, „Tirana“. Behind a given name only.
const ordinarySurnames = new Set(
  `aga balla bardhi berisha bregu dajti dibra drini fusha gjata gora gorica gurra guri hila ikonomi imami isai juka kala
   kalaja kodra koka kosova kruja kulla kuqi kuci laci lala lila lami lika logu maska mati meta molla muja nini nano nika
   nova papa pasha peca peqini peshkopia peza plaku poloska poro prifti puka pula qafa rada rama reka roshi ruci rusi
   saliu sheme shima shkembi shkurti shpata sokoli tare tirana tomori topi toto trashi turku ujka ulqini ura vila vogli
   xhama ylli zajmi zogu zoga zoto zifla skenderi islami ballabani berberi bojaxhi bojaxhiu gega toska dervishi hoti dako lame`
    .split(/\s+/)
    .flatMap(formsOf),
);

/** How far a word is somebody's given name: `ordinary` ones are everyday words as well. */
export function givenNameIn(word: string): 'known' | 'ordinary' | undefined {
  if (word.length > 40) return undefined;
  let judged: 'known' | 'ordinary' | undefined;
  for (const part of word.split('-')) {
    const name = givenNames.get(part);
    if (!name) return undefined;
    if (!judged || !ordinaryNames.has(name)) judged = ordinaryNames.has(name) ? 'ordinary' : 'known';
  }
  return judged;
}

/** How far a word is a surname: on the list, an everyday word on the list, an English one, or shaped like one. */
export function surnameIn(word: string): 'known' | 'ordinary' | 'english' | 'shape' | undefined {
  if (word.length > 40) return undefined;
  const part = word.split('-').find((one) => albanianSurnameForms.has(one));
  if (part) return ordinarySurnames.has(part) ? 'ordinary' : 'known';
  if (englishSurnameSet.has(word)) return 'english';
  return surnameShape.test(word) ? 'shape' : undefined;
}
