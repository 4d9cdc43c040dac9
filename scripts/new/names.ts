import { Failure } from '../run/failure.ts';

/** One word for one concept, in the forms that code needs. */
export interface BlockNames {
  /** `call-to-action`: folder, `blockType` and CSS class. */
  type: string;
  /** `CallToAction`: types and the component. */
  pascal: string;
  /** `callToAction`: values. */
  camel: string;
  /** `Call to action`: what people read until its real names are written. */
  words: string;
}

/** @throws Failure when the name is no kebab-case word */
export function nameBlock(typed: string): BlockNames {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(typed)) {
    throw new Failure(
      `„${typed}“ cannot name a block. Use English words in lower case, joined by hyphens: call-to-action.`,
    );
  }
  const pascal = typed.split('-').map(capitalise).join('');
  return {
    type: typed,
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    words: capitalise(typed.replaceAll('-', ' ')),
  };
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
