import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { leftOut } from '../../server/sealing/caseTables.ts';
import { inCamelCase } from '../../server/sealing/record.queries.ts';
import { createSealedDesk, pdf, sha256 } from './sealedDesk.ts';

const desk = await createSealedDesk();
const { api, cast, rows, attach, plainCase, complain, seal } = desk;
const { applicationId, complaintId, sealed, parts, part, json, list } = await desk.sealedCase(rest);

/** What this case has not come to by its acts: so that no table is compared empty with empty. */
async function rest(id: number): Promise<void> {
  const by = cast.officer.officerId;
  const { rows: found } = await sql<{ id: number }>`select id from document where application_id = ${id}`.execute(rows);
  const document = found[0]?.id ?? 0;
  for (const statement of [
    sql`insert into document_correction (application_id, document_id, corrected_at, corrected_by, before, after)
      values (${id}, ${document}, '2026-03-03T05:00Z', ${by}, '{"number": "ЖБ 1"}', '{"number": "ЖБ 0012345", "a": 1}')`,
    sql`insert into payment_reminder (application_id, reminded_at, reminded_by, channel) values (${id}, '2026-03-03T05:00Z', ${by}, 'sms')`,
    sql`insert into specimen_comparison (application_id, document_id, specimen_held, compared_at, compared_by)
      values (${id}, ${document}, false, '2026-03-03T05:00Z', ${by})`,
    sql`insert into waiting_period (application_id, reason, since, until) values (${id}, 'payment', '2026-03-02T05:00Z', '2026-03-03T05:00Z')`,
    sql`insert into late_refusal (application_id, route, decided_at, decided_by) values (${id}, 'extension', '2026-03-13T05:00Z', ${by})`,
    sql`insert into case_remark (application_id, version, text) values (${id}, 3, 'Ескерту')`,
    sql`insert into parcel (application_id, direction, carrier, sent_at, sent_by)
      values (${id}, 'originals', 'courier', '2026-03-13T05:00Z', ${by})`,
    sql`insert into hand_over (application_id, handed_at, handed_by, to_whom, identity_document, receipt_presented)
      values (${id}, '2026-03-13T05:00Z', ${by}, 'applicant', '012345678', true)`,
    sql`insert into register_entry (application_id, document_id, provider_id, year, number, state, result, signatory_name,
        signatory_capacity, reserved_at)
      values (${id}, ${document}, ${api.place.education}, 2026, 77, 'reserved', 'apostille', 'Сейітов', 'ректор', '2026-03-13T05:00Z')`,
    sql`insert into objection (application_id, decision_id, form, presented_by, text, received_at, in_time, recorded_at, recorded_by)
      select ${id}, id, 'written', 'applicant', 'Қарсымын.', '2026-03-13T05:00Z', true, '2026-03-13T05:00Z', ${by}
      from preliminary_decision where application_id = ${id}`,
    sql`insert into access_link (token_hash, purpose, subject_id, application_id, created_at, expires_at)
      values (${sha256(String(id))}, 'answerInquiry', 1, ${id}, '2026-03-03T05:00Z', '2026-03-04T05:00Z')`,
    sql`with plan as (
      insert into reassignment (source, spread, reason, note, planned_at, planned_by)
      values ('cases', 'load', 'load', 'Жүктеме', '2026-03-04T05:00Z', ${by}) returning id
    ) insert into reassignment_item (reassignment_id, application_id, position, case_version, state, refusal)
      select id, ${id}, 1, 3, 'refused', 'sameOfficer' from plan`,
    sql`with recount as (
      insert into calendar_recount (calendar_version, started_at, started_by)
      select max(id), '2026-03-04T05:00Z', ${by} from calendar_version returning id
    ) insert into deadline_move (recount_id, deadline_id, due_before, due_after)
      select recount.id, (select min(id) from deadline where application_id = ${id}), '2026-03-20T13:30Z', '2026-03-23T13:30Z'
      from recount`,
  ]) {
    await statement.execute(rows);
  }
  const earlier = await complain(id);
  await sql`insert into complaint_remark (complaint_id, version, text) values (${earlier}, 2, 'Ескі шағым')`.execute(
    rows,
  );
  await sql`insert into court_note (complaint_id, court, filed_on, recorded_at, recorded_by)
    values (${earlier}, 'Көкшетау қалалық соты', '2026-03-13', '2026-03-13T05:00Z', ${by})`.execute(rows);
  const { rows: steps } = await sql<{ id: number; deadline: number }>`
    insert into escalation (deadline_id, rank, tells, step_at, recorded_at, is_breach)
    select min(id), 1, 'officer', '2026-03-13T05:00Z', '2026-03-13T05:00Z', false from deadline where application_id = ${id}
    returning id, deadline_id as deadline`.execute(rows);
  await sql`insert into escalation_told (escalation_id, officer_id, email) values (${steps[0]?.id}, ${by}, false)`.execute(
    rows,
  );
  await sql`insert into disposition (deadline_id, made_at, made_by, role, cause, measure)
    values (${steps[0]?.deadline}, '2026-03-13T05:00Z', ${by}, 'head', 'overload', 'Тапсырма берілді')`.execute(rows);
  await seal(id, earlier);
}

/** Tables whose rows belong to a case: they name it, or a row of a table that does. */
async function tablesOfCases(): Promise<readonly string[]> {
  const { rows: found } = await sql<{ name: string }>`
    with recursive tables (name) as (
      select table_name::text from information_schema.columns
      where table_schema = 'public' and column_name in ('application_id', 'complaint_id', 'deadline_id')
      union select 'application'
      union
      select c.conrelid::regclass::text from tables join pg_constraint c on c.contype = 'f' and c.confrelid::regclass::text = tables.name
    ) select name from tables order by name`.execute(rows);
  return found.map(({ name }) => name);
}

describe('The record of a case', () => {
  test('forgets no table that holds something about it, and none of these is empty here', async () => {
    const tables = (await tablesOfCases()).filter(name => !Object.keys(leftOut).includes(name));
    const record = json('record/case.json');
    expect(Object.keys(record).sort()).toEqual([...tables.map(inCamelCase), 'seal'].sort());
    expect(tables.filter(name => record[inCamelCase(name)].length === 0)).toEqual([]);
    expect(await tablesOfCases()).toEqual(expect.arrayContaining(Object.keys(leftOut)));
  });

  test('has every row of the case and every column of a row, but for what opens or finds something on the server', async () => {
    const record = json('record/case.json');
    const { rows: columns } = await sql<{ table: string; column: string }>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public'`.execute(rows);
    const missing = columns.filter(
      ({ table, column }) => inCamelCase(table) in record && !(inCamelCase(column) in record[inCamelCase(table)][0]),
    );
    expect(missing.map(({ table, column }) => `${table}.${column}`).sort()).toEqual([
      'access_link.token_hash',
      'attachment.storage_key',
      'case_event.written_in',
      'complaint_event.written_in',
      'notice.message_key',
    ]);
    const ofCase = columns
      .filter(({ table, column }) => column === 'application_id' && inCamelCase(table) in record)
      .map(({ table }) => table)
      .filter(table => table !== 'complaint' && table !== 'sealed_file');
    for (const table of ofCase) {
      const { rows: counted } = await sql<{ n: number }>`
        select count(*)::int as n from ${sql.table(table)} where application_id = ${applicationId}`.execute(rows);
      expect([table, record[inCamelCase(table)].length]).toEqual([table, counted[0]?.n]);
    }
  });

  test('names whoever did something and where, the history with its remarks, and what was said', () => {
    const record = json('record/case.json');
    expect(record['assignment'][0]).toMatchObject({ officerId: { name: 'Officer O.' }, during: { until: null } });
    expect(record['application'][0]).toMatchObject({
      assigneeId: { id: cast.officer.officerId, name: 'Officer O.' },
      providerId: { id: api.place.education, nameKk: expect.any(String), nameRu: expect.any(String) },
      bodyIds: [{ nameRu: 'Комитет по обеспечению качества в сфере образования' }],
    });
    expect(record['hearingMinutes'][0]).toMatchObject({ explanations: 'Мұрағат көшірілген.', madeBy: 'computer' });
    expect(record['hearingSeat'].map((seat: { officerId: { name: string } }) => seat.officerId.name)).toEqual([
      'Supervisor S.',
      'Officer O.',
    ]);
    expect(record['caseEvent'].at(-1)).toMatchObject({ act: 'signMinutes', officerId: { name: 'Supervisor S.' } });
    expect(record['caseRemark']).toMatchObject([{ version: 3, text: 'Ескерту' }]);
    expect(record['seal']).toMatchObject({ complaintId, applicationId, sealedBy: { name: 'Registrar R.' } });
  });

  test('holds other complaints about the case; the complaint it is sealed for has a record of its own', () => {
    expect(json('record/case.json')['complaintRemark']).toMatchObject([{ text: 'Ескі шағым' }]);
    const record = json('record/complaint.json');
    expect(record['complaint']).toMatchObject([{ id: complaintId }]);
    expect(record['complaintText']).toMatchObject([{ text: 'Келіспеймін.', demands: 'Апостиль қойылсын.' }]);
    expect(record['complaintEvent'].map(({ act }: { act: string }) => act)).toEqual([
      'fileComplaint',
      'registerComplaint',
    ]);
  });

  test('is written so that equal data give equal bytes', () => {
    const text = part('record/case.json').toString('utf8');
    const keys = new Set<string>();
    JSON.parse(text, (key, value: unknown) => {
      keys.add(key);
      return value;
    });
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), [...keys].toSorted(), 2)}
`);
  });
});

describe('The list', () => {
  test('has the record, every attachment and every paper in both languages, in order and under plain paths', () => {
    const paths = list().map(({ path }) => path);
    expect(paths).toEqual([
      'record/case.json',
      'record/complaint.json',
      'attachments/001-attachment.pdf',
      'attachments/002-attachment.pdf',
      'attachments/003-Letter-of-the-school-7.pdf',
      ...['receipt', 'inquiry', 'hearingNotice', 'minutes'].flatMap((kind, at) => [
        expect.stringMatching(`^papers/0${at + 1}-${kind}(-\\d+)?.kk.pdf$`),
        expect.stringMatching(`^papers/0${at + 1}-${kind}(-\\d+)?.ru.pdf$`),
      ]),
      expect.stringMatching(/^papers\/05-certificate-\d+.kk.pdf$/),
    ]);
    expect(sealed.items).toBe(paths.length);
    expect(part('attachments/002-attachment.pdf')).toEqual(pdf(2));
    const papers = paths.filter(path => path.startsWith('papers/'));
    expect(papers.filter(path => !part(path).subarray(0, 5).equals(Buffer.from('%PDF-')))).toEqual([]);
  });

  test('is what sha256sum writes, and its own hash is the one kept', () => {
    const text = list()
      .map(({ path }) => `${sha256(part(path))}  ${path}\n`)
      .join('');
    expect(part('SHA256SUMS').toString('utf8')).toBe(text);
    expect(sha256(text)).toBe(sealed.listSha256);
    expect([...parts.keys()]).toEqual([
      'index.kk.html',
      'index.ru.html',
      'SHA256SUMS',
      ...list().map(({ path }) => path),
    ]);
  });

  test('is sealed whole or not at all: a file the store does not hold stops it', async () => {
    const id = await plainCase();
    const key = await attach(id, 'scan.pdf', pdf(4));
    await desk.services.files.remove(key);
    const complaint = await complain(id);
    await expect(seal(id, complaint)).rejects.toMatchObject({ code: 'UNAVAILABLE', facts: { size: null } });
    const { rows: kept } = await sql`select id from sealed_file where complaint_id = ${complaint}`.execute(rows);
    expect(kept).toEqual([]);
  });
});
