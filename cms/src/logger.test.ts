import { APIError, defaultLoggerOptions } from 'payload';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStudio, type TestStudio } from './testing/studio.ts';

describe('the log of the studio', () => {
  let studio: TestStudio;
  let lines: string[];
  beforeAll(async () => {
    studio = await openStudio();
    studio.payload.logger.level = 'info';
  });
  afterAll(() => studio.close());
  beforeEach(() => {
    lines = [];
    vi.spyOn(defaultLoggerOptions, 'write').mockImplementation((line: unknown) => {
      lines.push(String(line));
      return true;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  const upload = () => {
    const form = new FormData();
    form.set('file', new File(['no picture'], 'Ana-Hoxha.jpg', { type: 'image/jpeg' }));
    return studio.request('/api/media', { as: 'editor', method: 'POST', form });
  };
  const login = () =>
    studio.request('/api/users/login', {
      method: 'POST',
      body: { email: 'ana@studio.test', password: 'secret words' },
    });

  it.each([
    ['a question that is not understood', 400, () => studio.request('/api/pages?sort=ana.hoxha')],
    ['a file that is no picture', 400, upload],
    [
      'an incomplete document',
      400,
      () => studio.request('/api/people', { as: 'editor', method: 'POST', body: { about: 'ana' } }),
    ],
    ['a log-in that fails', 401, login],
    ['somebody without the right', 403, () => studio.request('/api/users')],
    ['a document that is not there', 404, () => studio.request('/api/pages/ana', { as: 'editor' })],
  ])('has at most a line about %s, without what they wrote', async (_, status, ask) => {
    expect((await ask()).status).toBe(status);
    expect(lines.length).toBeLessThanOrEqual(1);
    for (const line of lines) {
      const { level, err } = JSON.parse(line) as { level: number; err?: unknown };
      expect(level).toBe(30);
      expect(err).toBeUndefined();
      expect(line).not.toMatch(/ana|hoxha|secret/i);
    }
  });

  it('tells which statement of the database failed and why, without what was to be stored', () => {
    const cause = new Error('SQLITE_FULL: database or disk is full');
    const params = ['ana@example.al', 'https://studio.test/api/forms/newsletter/confirm/secret'];
    const message = `Failed query: insert into "mails" values (?, ?)\nparams: ${params.join(',')}`;
    const failed = Object.assign(new Error(message, { cause }), {
      query: 'insert into "mails" values (?, ?)',
      params,
    });
    studio.payload.logger.error({ err: failed, msg: 'The form could not be taken' });
    studio.payload.logger.error(failed);
    studio.payload.logger.error({ err: new Error('The mail did not go out', { cause: failed }) });
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).toContain('SQLITE_FULL');
      expect(line).toContain('logger.test.ts');
      expect(line).toContain('insert into');
      expect(line).not.toMatch(/ana@|secret/);
    }
    expect(lines[0]).toContain('The form could not be taken');
  });

  it('tells the whole of a failure of its own', () => {
    studio.payload.logger.error({ err: new APIError('The disk is full.', 507) });
    studio.payload.logger.error(new TypeError('x is not a function'));
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { level: 50, err: { message: 'The disk is full.', stack: expect.stringContaining('logger.test.ts') } },
      {
        level: 50,
        err: { message: 'x is not a function', stack: expect.stringContaining('logger.test.ts') },
      },
    ]);
  });
});
