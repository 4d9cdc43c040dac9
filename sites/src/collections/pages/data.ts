import type { Block, RichText } from '@bashke/content';
import { plainText } from '../../elements/rich-text/serialise.ts';

/** The questions of a page as search engines read them: one `FAQPage`, or none. */
export function questionsData(blocks: readonly Block[]): object[] {
  const questions = blocks.flatMap((block) => (block.type === 'questions' ? block.questions : []));
  if (questions.length === 0) return [];
  const mainEntity = questions.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: plainOf(answer) },
  }));
  return [{ '@type': 'FAQPage', mainEntity }];
}

const plainOf = (text: RichText): string =>
  text
    .flatMap((node) => {
      if (node.type === 'rule') return [];
      if (node.type === 'list') return node.items.map(({ children }) => plainText(children));
      return plainText(node.children);
    })
    .join(' ');
