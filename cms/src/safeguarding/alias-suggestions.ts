import type { Language } from '@bashke/content';

/** Friendly words that are nobody's name. */
const nouns: Record<Language, readonly string[]> = {
  sq: [
    'Balonë',
    'Pinguin',
    'Ketër',
    'Kallam',
    'Qiell i Kaltër',
    'Iriq',
    'Breshkë',
    'Harabel',
    'Kometë',
    'Gjysmëhënë',
    'Lumë',
    'Re e Bardhë',
    'Gjethe',
    'Lepurush',
    'Panda',
    'Bubullimë',
    'Portokall',
    'Zog Mali',
    'Pishë',
    'Kitarë',
    'Guaskë',
    'Kaktus',
    'Limon',
    'Raketë',
    'Pikëz',
    'Xixëllonjë',
    'Dhelpër',
    'Arush',
    'Sqifter',
    'Fener',
  ],
  en: [
    'Comet',
    'Dolphin',
    'Squirrel',
    'Butterfly',
    'Hedgehog',
    'Turtle',
    'Swallow',
    'Firefly',
    'Cactus',
    'Lemon',
    'Rocket',
    'Panda',
    'Thunder',
    'Seashell',
    'Pebble',
    'Pine Tree',
    'Blue Wave',
    'Cloud',
    'Acorn',
    'Otter',
    'Falcon',
    'Moonlight',
    'Maple',
    'Raindrop',
    'Teapot',
    'Pumpkin',
    'Koala',
    'Feather',
    'Galaxy',
    'Badger',
  ],
};

/**
 * Three aliases to choose from, each a friendly word and a number that is no age and no year. The same `seed` gives the
 * same three.
 */
export function suggestAliases(seed: string, language: Language): [string, string, string] {
  let state = 2166136261;
  for (const unit of seed.split('')) state = Math.imul(state ^ unit.charCodeAt(0), 16777619) >>> 0;
  const draw = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const left = [...nouns[language]];
  const make = () => `${left.splice(draw(left.length), 1)[0]} ${21 + draw(68)}`;
  return [make(), make(), make()];
}
