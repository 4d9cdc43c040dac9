import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SmallSummit } from '../agenda/testing/summit.ts';
import { type Asker, openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import type { Figures } from './figures.ts';
import type { Visitors } from './testing/visitors.ts';

describe.each(testDatabases)('lists of those who registered, on $name', (database) => {
  let studio: TestStudio;
  let small: SmallSummit;
  let people: Visitors;
  const list = (name: string, as: Asker = 'editor', language: 'sq' | 'en' = 'en') =>
    studio.request(`/api/registrations/of/${small.summit}${name}`, { as, language });
  const text = ({ bytes }: { bytes: Uint8Array }) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  beforeAll(async () => {
    studio = await openStudio(database);
    const { setNow } = await import('../consent/clock-door.ts');
    const { writeSummit } = await import('../agenda/testing/summit.ts');
    const { placeAndRelease } = await import('../agenda/seed.ts');
    const { registration } = await import('./form.ts');
    const { Visitors: People } = await import('./testing/visitors.ts');
    setNow(studio.payload, () => Date.parse('2026-11-27T12:00:00Z'));
    small = await writeSummit(studio.payload);
    const { workshop, talk } = small.sessions;
    const room = small.rooms.main;
    await placeAndRelease(studio.payload, small.summit, [
      { session: talk, start: '2026-12-09T10:00', minutes: 45, room },
      { session: workshop, start: '2026-12-10T09:00', minutes: 90, room },
    ]);
    await studio.payload.update({
      collection: 'summits',
      id: small.summit,
      data: { registration: { open: true, keepDays: 30, capacity: 4 }, _status: 'published' },
      depth: 0,
    });
    people = new People(studio.payload, registration, small);
    await people.come('Zana', { sessions: [talk, workshop], access: 'Rampë', dietary: 'mish' });
    await people.come('Çela', {
      email: 'cela@shembull.al',
      organisation: '<b>&"Org"</b>',
      access: 'rampë. ',
    });
    await people.come('Beni', { name: '=HYPERLINK("http://x";"k")', role: '+1', organisation: '-2' });
    await people.come('Dori', { access: '=1+1\nnë dy rreshta', organisation: 'A; B, "C"', dietary: '@x' });
    await people.come('Ema', { access: 'Gjuha e shenjave', sessions: [workshop] });
    await people.register('Fredi', { access: 'Nuk u konfirmua' });
  });
  afterAll(() => studio.close());

  it.each(['', '/door', '/badges', '/csv'])('%s are for staff, and kept nowhere', async (name) => {
    for (const as of ['public', 'contributor', 'partner'] as const) {
      expect((await list(name, as)).status).toBe(403);
    }
    for (const as of ['reviewer', 'editor', 'admin'] as const) {
      const { status, headers } = await list(name, as);
      expect(status).toBe(200);
      expect(headers.get('Cache-Control')).toBe('no-store');
    }
    const unknown = await studio.request(`/api/registrations/of/x${name}`, { as: 'editor' });
    expect(unknown.status).toBe(404);
  });

  it('figures sum up what people need', async () => {
    const figures = (await list('')).json as unknown as Figures;
    expect(figures).toMatchObject({
      state: 'open',
      capacity: 4,
      confirmed: 5,
      seated: 4,
      waiting: 1,
      unconfirmed: 1,
      cancelled: 0,
    });
    expect(figures.access).toEqual([
      { text: 'rampë', count: 2 },
      { text: '=1+1\nnë dy rreshta', count: 1 },
      { text: 'Gjuha e shenjave', count: 1 },
    ]);
    expect(figures.sessions).toMatchObject([
      { title: 'Talk', interested: 1 },
      { title: 'Workshop', capacity: 25, seated: 1, waiting: 1 },
    ]);
  });

  it('the door list names who comes and who waits, and not what they need', async () => {
    const answer = await list('/door');
    const page = text(answer);
    expect(page).toContain('With a seat: 4');
    expect(page).toContain('On the waiting list, in order: 1');
    expect(page).toContain('&lt;b&gt;&amp;&quot;Org&quot;&lt;/b&gt;');
    expect(page).not.toContain('<b>');
    for (const hidden of ['Rampë', 'Gjuha e shenjave', 'mish', 'Fredi', '@shembull.al']) {
      expect(page).not.toContain(hidden);
    }
    // Ç comes after B and before D.
    const order = ['=HYPERLINK', 'Çela', 'Dori', 'Zana', 'Ema'].map((name) => page.indexOf(name));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(answer.headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; style-src 'nonce-[^']+'; script-src 'nonce-[^']+'; /,
    );
    expect(text(await list('/door', 'editor', 'sq'))).toContain('Kanë vend: 4');
  });

  it('badges are for those with a seat, 8 on a sheet', async () => {
    const page = text(await list('/badges'));
    expect(page.match(/class="badge"/g)).toHaveLength(4);
    expect(page.match(/class="sheet"/g)).toHaveLength(1);
    expect(page).not.toContain('Ema');
  });

  it('the table opens in spreadsheets, and no formula runs in it', async () => {
    const answer = await list('/csv');
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="registrations-samiti.csv"');
    const file = text(answer);
    expect(file.startsWith('\uFEFFName,Organisation,')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(file.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(6);
    for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    const dori = data.find(({ 'E-mail': email }) => email === 'dori@shembull.al');
    expect(dori?.['Organisation']).toBe('A; B, "C"');
    expect(dori?.['Needs']).toBe("'=1+1\nnë dy rreshta");
    const zana = data.find(({ Name: name }) => name === 'Zana Shembulli');
    expect(zana?.['Sessions']).toBe('Talk; Workshop');
    expect(text(await list('/csv', 'editor', 'sq')).startsWith('\uFEFFEmri;Organizata;')).toBe(true);
  });

  it('the view of one shows its sessions', async () => {
    const { id } = await people.registration('ema@shembull.al');
    const answer = await studio.request(`/api/registrations/${id}/sessions`, { as: 'editor' });
    expect(answer.json).toEqual({ state: 'waiting', sessions: [{ title: 'Workshop', state: 'waiting' }] });
    expect((await studio.request(`/api/registrations/${id}/sessions`)).status).toBe(403);
  });

  it('everybody learns where seats are free, and microsites may read it', async () => {
    const address = `/api/forms/places/${small.summit}`;
    const ask = (Origin: string, at = address) => studio.request(at, { headers: { Origin } });
    const own = await ask('http://samiti.sites.test');
    expect(own.status).toBe(200);
    expect(own.json).toEqual({
      open: true,
      full: true,
      sessions: { [small.sessions.workshop]: 'open' },
    });
    expect(own.headers.get('Access-Control-Allow-Origin')).toBe('http://samiti.sites.test');
    expect(own.headers.get('Access-Control-Allow-Credentials')).not.toBe('true');
    const foreign = await ask('http://elsewhere.test');
    expect(foreign.headers.get('Access-Control-Allow-Origin')).not.toBe('http://elsewhere.test');
    for (const id of ['x', '0123456789abcdef01234567', '%00', "'"]) {
      expect((await ask('http://samiti.sites.test', `/api/forms/places/${id}`)).status).toBe(404);
    }
  });

  it('nothing of a registration is public, not even that there is one', async () => {
    for (const address of ['/api/registrations', `/api/registrations?where[email][equals]=ema@shembull.al`]) {
      for (const as of ['public', 'contributor', 'partner'] as const) {
        expect((await studio.request(address, { as })).status).toBe(403);
      }
    }
    const body = { name: 'X', email: 'x@shembull.al', summit: small.summit, state: 'seated', language: 'sq' };
    for (const as of ['public', 'admin'] as const) {
      expect((await studio.request('/api/registrations', { as, method: 'POST', body })).status).toBe(403);
    }
  });
});
