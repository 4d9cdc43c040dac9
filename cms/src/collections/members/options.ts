import { counties, type FormWord, memberKinds, sectors, wordOf } from '@bashke/content';

/** What can be chosen, with the words that visitors read. */
const optionsOf = (facet: 'kind' | 'sector' | 'county', values: object) =>
  Object.keys(values).map((value) => {
    const key = `${facet}.${value}` as FormWord;
    return { value, label: { sq: wordOf(key, 'sq'), en: wordOf(key, 'en') } };
  });

export const kindOptions = optionsOf('kind', memberKinds);
export const sectorOptions = optionsOf('sector', sectors);
export const countyOptions = optionsOf('county', counties);
