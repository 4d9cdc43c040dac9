/** Reads pages on a thread of its own; see `page-reader.ts`. */
import { parentPort } from 'node:worker_threads';
import { readHtml } from './html.ts';
import type { Answer, Question } from './page-reader.ts';
import { References } from './reference.ts';

const port = parentPort!;
let origin: string | undefined;
let references = new References('none:');

port.on('message', (question: Question) => {
  if (question.origin !== origin) {
    origin = question.origin;
    references = new References(origin);
  }
  const html = Buffer.from(question.body).toString('utf8');
  const answer: Answer = { id: question.id, reading: readHtml(html, question.path, references) };
  port.postMessage(answer);
});
