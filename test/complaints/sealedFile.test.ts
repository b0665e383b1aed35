import { buffer } from 'node:stream/consumers';
import { sql } from 'kysely';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { openSealedFile } from '../../server/complaints/sealedArchive.service.ts';
import type { Actor } from '../../server/officers/actor.ts';
import { checkCommand } from '../../server/sealing/sealedList.rules.ts';
import { act, file, filing, moment } from './desk.ts';
import { createSealedDesk, flipped, type Parts, partsOf, pdf, sha256 } from './sealedDesk.ts';

const desk = await createSealedDesk();
const { api, cast, rows, attach, heardCase, plainCase, complain, seal, download } = desk;
const { complaintId, sealed, archive, part, json, list } = await desk.sealedCase();

describe('A sealed file', () => {
  const read = async (id: number, language = 'ru', by = cast.registrar) => {
    const { data } = await by.send(
      `query ($id: ID!) { complaint(id: $id) { sealedFiles { id sealedAt sealedBy { name } listSha256 archiveUrl checkCommand
        items { position path mediaType size sha256 } addedLater { at what name } } } }`,
      { id: String(id) },
      language,
    );
    return data?.['complaint']?.sealedFiles;
  };

  test('is described by the API: its items, its hash, where to download it and how to check it', async () => {
    const [described] = await read(complaintId);
    expect(described).toMatchObject({
      id: String(sealed.id),
      sealedBy: { name: 'Registrar R.' },
      listSha256: sealed.listSha256,
      archiveUrl: `/api/sealed-files/${sealed.id}`,
      checkCommand: `echo "${sealed.listSha256}  SHA256SUMS" | sha256sum -c - && sha256sum -c SHA256SUMS`,
      addedLater: [],
    });
    expect(
      described.items.map(({ path, sha256: hash }: { path: string; sha256: string }) => ({ path, sha256: hash })),
    ).toEqual(list());
    const analyst = await api.person('Analyst', { role: 'analyst', scope: 'country' });
    expect(await read(complaintId, 'ru', analyst)).toEqual([]);
  });

  test('gives the same bytes each time, as one file to be saved and kept by no cache', async () => {
    const response = await cast.head.get(`/api/sealed-files/${sealed.id}`);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/zip',
      'content-length': String(archive.length),
      'content-disposition': `attachment; filename="sealed-file-${sealed.id}.zip"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(sha256(Buffer.from(await response.arrayBuffer()))).toBe(sha256(archive));
  });

  test('stays as it is when the case goes on: what comes later is listed as later', async () => {
    const id = await heardCase();
    const complaint = await complain(id);
    const sealedNow = await seal(id, complaint);
    const before = await partsOf(await download(sealedNow.id));
    api.clock.set('2026-03-16T11:30');
    await attach(id, 'Кейін келген хат.pdf', pdf(9));
    await cast.officer.act('refuseOnMerits', String(id), { reason: 'Дәлел жоқ.' });
    await sql`insert into complaint_event (complaint_id, version, act, at, officer_id, role, stage_before, stage_after)
      values (${complaint}, 4, 'recordCourt', '2026-03-19T05:00Z', ${cast.head.officerId}, 'head', 'body', 'body')`.execute(
      rows,
    );
    const after = await partsOf(await download(sealedNow.id));
    const sealedParts = (of: Parts) => [...of].filter(([path]) => !path.startsWith('index.'));
    expect(sealedParts(after)).toEqual(sealedParts(before));
    expect(part('index.ru.html', before).toString('utf8')).toContain('После составления описи ничего не поступало.');
    const index = part('index.ru.html', after).toString('utf8');
    const later = index.slice(index.indexOf('id="later"'));
    expect(later).toContain('16.03.2026 11:30');
    expect(later).toContain('Кейін келген хат.pdf');
    expect(later).toContain('в опись не входит');
    expect(index.slice(0, index.indexOf('id="later"'))).not.toContain('Кейін келген хат');
    const [described] = await read(complaint);
    expect(described.listSha256).toBe(sealedNow.listSha256);
    expect(described.addedLater).toMatchObject([
      { what: 'Приложить файл', name: 'Кейін келген хат.pdf' },
      { what: expect.stringContaining('тказ'), name: null },
      { at: '2026-03-19T05:00:00Z', name: null },
    ]);
  });

  test('is made by forwarding: its hash stands in the history of the complaint, which is sealed as it was before', async () => {
    const id = await plainCase();
    const { id: complaint } = await file(
      cast.registrar,
      filing({ applicationId: String(id), subject: 'act', contestedVersion: 2, arrivedAt: moment('2026-03-13T12:00') }),
    );
    await act(cast.registrar, 'registerComplaint', complaint, { number: 'Ж-1' });
    await act(cast.registrar, 'forwardComplaint', complaint);
    const [described] = await read(Number(complaint));
    expect(described).toMatchObject({ sealedBy: { name: 'Registrar R.' }, addedLater: [] });
    const { rows: events } = await sql<{ facts: object }>`
      select facts from complaint_event where complaint_id = ${complaint} and act = 'forwardComplaint'`.execute(rows);
    expect(events).toMatchObject([{ facts: { sealedFileId: Number(described.id), listSha256: described.listSha256 } }]);
    const record = part('record/complaint.json', await partsOf(await download(Number(described.id))));
    expect(JSON.parse(record.toString('utf8'))).toMatchObject({
      complaint: [{ number: 'Ж-1', stage: 'provider' }],
      complaintEvent: [{ act: 'fileComplaint' }, { act: 'registerComplaint' }],
      deadline: [{ kind: 'complaintForward' }, { kind: 'complaintAnswer' }],
    });
  });

  test('is not there for those who may not read both the complaint and the files of the case', async () => {
    const { department, analyst, otherBody, clerk } = {
      department: await api.person('Neighbour', { role: 'head', scope: 'provider', providerId: api.place.justice }),
      analyst: await api.person('Analyst', { role: 'analyst', scope: 'country' }),
      otherBody: await desk.reviewer('Another body', desk.otherBodyId),
      clerk: cast.clerk,
    };
    const answers = await Promise.all([
      ...[department, analyst, otherBody, clerk].map(person => person.get(`/api/sealed-files/${sealed.id}`)),
      ...['999999', '99999999999', '0', 'x'].map(id => cast.registrar.get(`/api/sealed-files/${id}`)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404, 404]);
    expect(new Set(await Promise.all(answers.map(answer => answer.text()))).size).toBe(1);
    expect((await fetch(`${api.server.url}/api/sealed-files/${sealed.id}`)).status).toBe(401);
    const own = await desk.reviewer('Reviewer', desk.bodyId);
    expect(sha256(await download(sealed.id, own))).toBe(sha256(archive));
  });

  test('whose attachment changed in the store breaks off rather than passing for what was sealed', async () => {
    const id = await plainCase();
    const key = await attach(id, 'scan.pdf', pdf(5));
    const sealedNow = await seal(id, await complain(id));
    await desk.services.files.put(key, [flipped(pdf(5), 3000)], () => Promise.resolve('application/pdf'));
    const response = await cast.registrar.get(`/api/sealed-files/${sealedNow.id}`);
    await expect(response.arrayBuffer()).rejects.toThrow('terminated');
    const registrar: Actor = {
      officerId: 0,
      name: '',
      language: 'kk',
      grants: [{ role: 'registrar', scope: 'provider', providerId: api.place.education }],
      via: 'session',
    };
    const { stream } = await openSealedFile(desk.services, registrar, sealedNow.id);
    await expect(buffer(stream)).rejects.toMatchObject({ name: 'BrokenPart', path: 'attachments/001-scan.pdf' });
    await desk.services.files.remove(key);
    const gone = await cast.registrar.get(`/api/sealed-files/${sealedNow.id}`);
    expect([gone.status, await gone.json()]).toMatchObject([503, { code: 'UNAVAILABLE' }]);
  });

  test.each(['update', 'delete'])(
    'takes no %s, neither from the server nor from the owner of the tables',
    async what => {
      const owner = new Client({ connectionString: api.database.ownerUrl });
      const server = new Client({ connectionString: api.database.url });
      await Promise.all([owner.connect(), server.connect()]);
      try {
        for (const table of ['sealed_file', 'sealed_item']) {
          const column = table === 'sealed_file' ? 'list_sha256' : 'sha256';
          const statement = what === 'update' ? `update ${table} set ${column} = ${column}` : `delete from ${table}`;
          await expect(owner.query(statement)).rejects.toThrow('nothing there is changed or deleted');
          await expect(server.query(statement)).rejects.toThrow('permission denied');
        }
      } finally {
        await Promise.all([owner.end(), server.end()]);
      }
    },
  );
});

describe('The index', () => {
  const text = (path: string) => part(path).toString('utf8');

  test.each([
    [
      'index.ru.html',
      'ru',
      [
        'Опись материалов административного дела',
        'Номер жалобы',
        '13 марта 2026 года, 12:55',
        'Сведения и история административного дела (машиночитаемая запись)',
        'Приложенный файл «Диплом Қайрат.pdf»',
        'Протокол заслушивания, 13.03.2026 (на казахском языке)',
        'Контрольная сумма описи (SHA-256)',
      ],
    ],
    [
      'index.kk.html',
      'kk',
      [
        'Әкімшілік іс материалдарының тізімдемесі',
        'Шағым нөмірі',
        '2026 жылғы 13 наурыз, 12:55',
        'Әкімшілік істің мәліметтері мен тарихы (машинамен оқылатын жазба)',
        'Қоса берілген файл «Диплом Қайрат.pdf»',
        'Тыңдау хаттамасы, 13.03.2026 (орыс тілінде)',
        'Тізімдеменің бақылау сомасы (SHA-256)',
      ],
    ],
  ])('%s says in words what is in the file, with links, hashes and the command', (path, language, words) => {
    const page = text(path);
    expect(words.filter(word => !page.includes(word))).toEqual([]);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(json('record/case.json')['seal'].complaintNumber);
    expect(page).toContain('Registrar R.');
    expect(
      list().filter(({ path: item, sha256: hash }) => !page.includes(`href="${item}"`) || !page.includes(hash)),
    ).toEqual([]);
    expect(page).toContain(checkCommand(sealed.listSha256).replaceAll('"', '&quot;').replaceAll('&&', '&amp;&amp;'));
    expect(page).not.toMatch(/<script|https?:|<link|<img/);
  });
});
