import type { BlockOf } from '@bashke/content';
import { lexicalToRichText } from '../../fields/rich-text/publish.ts';
import { present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface StoredQuestions extends StoredBlock {
  heading?: string | null;
  questions?: { question?: string | null; answer?: unknown }[] | null;
}

export const publishQuestions = (block: StoredQuestions): Unchecked<BlockOf<'questions'>> => ({
  id: block.id,
  type: 'questions',
  heading: present(block.heading),
  questions: (block.questions ?? []).map((entry) => ({
    question: present(entry.question),
    answer: lexicalToRichText(entry.answer),
  })),
});
