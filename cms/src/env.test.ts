import { beforeAll, describe, expect, it, vi } from 'vitest';

const good = {
  DATABASE_URL: 'file:/tmp/studio.db',
  PAYLOAD_SECRET: 'a secret for tests alone',
  PUBLISHER_TOKEN: 'a secret for tests alone',
  MEDIA_DIR: '/tmp/media',
  PRIVATE_DIR: '/tmp/private',
};

describe('settings', () => {
  let read: typeof import('./env.ts').readEnvironment;
  beforeAll(async () => {
    for (const [name, value] of Object.entries(good)) vi.stubEnv(name, value);
    read = (await import('./env.ts')).readEnvironment;
  });

  it('have addresses on this machine unless others are given', () => {
    expect(read(good)).toMatchObject({
      STUDIO_URL: 'http://localhost:3000',
      SITES_URL: 'http://localhost:4000',
      PUBLISHER_URL: 'http://127.0.0.1:4100',
    });
    expect(read({ ...good, STUDIO_URL: 'https://studio.example/' }).STUDIO_URL).toBe(
      'https://studio.example',
    );
  });

  it.each([
    [
      { DATABASE_URL: undefined },
      'DATABASE_URL must be set: file:/path/to/studio.db for SQLite, or mongodb://host/name for MongoDB.',
    ],
    [
      { PAYLOAD_SECRET: 'short' },
      'PAYLOAD_SECRET must be set to a secret of at least 16 characters; `openssl rand -hex 32` makes one.',
    ],
    [
      { PUBLISHER_TOKEN: undefined },
      'PUBLISHER_TOKEN must be set to a secret of at least 16 characters; `openssl rand -hex 32` makes one.',
    ],
    [{ STUDIO_URL: 'studio' }, 'STUDIO_URL must be an address such as http://localhost:3000.'],
    [{ SITES_URL: 'ftp://sites' }, 'SITES_URL must be an address such as http://localhost:4000.'],
    [{ MEDIA_DIR: '' }, 'MEDIA_DIR must be set to the folder of the media store.'],
    [{ SMTP_URL: 'mail.example.al' }, 'SMTP_URL must be the address of a mail server such as smtps://'],
    [{ SMTP_URL: 'https://mail.example.al' }, 'SMTP_URL must be the address of a mail server'],
    [{ MAIL_FROM: 'Bashkë' }, 'MAIL_FROM must be an e-mail address with or without a name'],
    [{ MAIL_FROM: 'Bashkë <a@example.al' }, 'MAIL_FROM must be an e-mail address'],
    [{ MAIL_FROM: 'a@example.al, b@example.al' }, 'MAIL_FROM must be an e-mail address'],
    [{ MAIL_FROM: 'Bashkë\r\nBcc: b@example.al <a@example.al>' }, 'MAIL_FROM must be an e-mail address'],
    [{ PRIVATE_DIR: '' }, 'PRIVATE_DIR must be set to a folder that no web server shows'],
  ])('%o stops the start', (wrong, message) => {
    expect(() => read({ ...good, ...wrong })).toThrow(message);
  });

  it('take a mail server and a sender', () => {
    const SMTP_URL = 'smtps://studio:p%40ss@mail.example.al:465';
    expect(read({ ...good, SMTP_URL })).toMatchObject({ SMTP_URL, MAIL_FROM: expect.stringContaining('@') });
    for (const MAIL_FROM of ['a@example.al', 'Bashkë <a@example.al>']) {
      expect(read({ ...good, MAIL_FROM }).MAIL_FROM).toBe(MAIL_FROM);
    }
  });

  it('are all named when several are wrong', () => {
    expect(() => read({})).toThrow(/DATABASE_URL.*\n.*PAYLOAD_SECRET.*\n.*PUBLISHER_TOKEN.*\n.*MEDIA_DIR/);
  });

  it('are not needed while compiling', () => {
    expect(read({ NEXT_PHASE: 'phase-production-build' }).MEDIA_DIR).toBe('/nowhere/media');
  });
});
