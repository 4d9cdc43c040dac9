import { APIError } from 'payload';

/**
 * Something that the studio cannot take from somebody, said in a sentence for them. `data` is for programs.
 * The name is written out: a compiled studio shortens those of classes, and Payload keeps back an error without one.
 */
export class Refusal extends APIError {
  override name = 'Refusal';

  constructor(sentence: string, data: Record<string, unknown>) {
    super(sentence, 400, data, true);
  }
}
