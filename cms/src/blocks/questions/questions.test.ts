import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../fields/rich-text/fixtures.ts';
import { published, refused } from '../testing.ts';

describe('questions', () => {
  it('carries questions with their answers', () => {
    const block = { blockType: 'questions', questions: [{ question: 'Pse?', answer: paragraphs('Sepse.') }] };
    expect(published(block)).toEqual({
      id: 'b1',
      type: 'questions',
      questions: [
        { question: 'Pse?', answer: [{ type: 'paragraph', children: [{ type: 'text', text: 'Sepse.' }] }] },
      ],
    });
  });

  it('needs an answer to every question', () => {
    expect(refused({ blockType: 'questions', questions: [{ question: 'Pse?' }] })).toEqual([
      'questions.0.answer',
    ]);
  });
});
