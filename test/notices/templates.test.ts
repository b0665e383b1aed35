import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { languages } from '../../server/law/law.ts';
import { noticeKinds } from '../../server/notices/notice.ts';
import { commonSlots, slotNames } from '../../server/notices/noticeTemplate.ts';
import { renderNotice, slotsIn } from '../../server/notices/renderNotice.rules.ts';
import { closings, templates, words } from '../../server/notices/templates.ts';

const fingerprint = (kind: (typeof noticeKinds)[number]) =>
  createHash('sha256')
    .update(JSON.stringify([templates[kind].texts, closings, words]))
    .digest('hex')
    .slice(0, 12);

const filled = (kind: (typeof noticeKinds)[number]) =>
  Object.fromEntries([...commonSlots, ...slotNames[kind]].map(name => [name, `‹${name}›`]));

/** A changed text is a new version: raise the number in templates.ts, then write both here. */
const released = {
  accepted: [1, 'd5f6eb440d29'],
  pay: [1, 'e0e3fa8fdaaf'],
  correction: [1, '5a581eeb91be'],
  originals: [1, '2c91702faa45'],
  hearing: [1, '2312b8eaef49'],
  postponed: [1, '34ba776f9e7c'],
  withdrawn: [1, 'fa618a324830'],
  granted: [1, 'e72a95783654'],
  decision: [1, '612222b5155c'],
  ready: [1, 'b12649aa5a67'],
  keepingEnds: [1, '7e7b8c2f91d2'],
  deadlineMoved: [2, 'd314b326905f'],
  reopened: [1, '9d35737f1621'],
} as const satisfies Record<(typeof noticeKinds)[number], readonly [version: number, fingerprint: string]>;

test.each(noticeKinds)('the text of "%s" is the one released under its version', kind => {
  expect([templates[kind].version, fingerprint(kind)]).toEqual(released[kind]);
});

describe.each(noticeKinds)('the notice "%s"', kind => {
  test.each(languages)('in %s names only what it is filled with, and the receipt always', language => {
    const { subject, short, long } = templates[kind].texts[language];
    const known: readonly string[] = [...commonSlots, ...slotNames[kind]];
    expect(slotsIn([subject, ...short, ...long, ...closings[language]]).filter(name => !known.includes(name))).toEqual(
      [],
    );
    for (const text of [[subject], short, long]) {
      expect(slotsIn(text)).toContain('receiptNumber');
    }
  });

  test('says the same in every language: the same slots in the same lines', () => {
    const shape = (language: (typeof languages)[number]) => {
      const { short, long } = templates[kind].texts[language];
      return [...short, ...long].map(line => slotsIn([line]).toSorted());
    };
    expect(shape('ru')).toEqual(shape('kk'));
    expect(shape('en')).toEqual(shape('kk'));
  });

  test.each(languages)('in %s leaves no bracket open when filled', language => {
    for (const channel of ['sms', 'email'] as const) {
      const { subject, body } = renderNotice(kind, channel, language, filled(kind));
      expect(`${subject} ${body}`).not.toMatch(/[{}]/);
    }
  });
});

test('a line falls out with a slot that is empty, and the rest of the notice stands', () => {
  const { body } = renderNotice('ready', 'email', 'ru', {
    ...filled('ready'),
    officeAddress: null,
    providerPhone: '',
    power: undefined,
  });
  expect(body).not.toContain('Адрес отдела');
  expect(body).not.toContain('Телефон');
  expect(body).toContain('Он хранится до ‹keptUntil›');
});

test('a condition decides about a line and prints nothing', () => {
  const called = renderNotice('hearing', 'email', 'ru', filled('hearing')).body;
  const notCalled = renderNotice('hearing', 'email', 'ru', { ...filled('hearing'), originalsCalled: null }).body;
  expect(called).toContain('\nСдайте подлинники документов в любой отдел');
  expect(notCalled).not.toContain('Сдайте подлинники');
});

test('a text message is one line; a letter ends with who writes and where to ask', () => {
  expect(renderNotice('hearing', 'sms', 'kk', filled('hearing')).body).not.toContain('\n');
  expect(renderNotice('hearing', 'registeredLetter', 'kk', filled('hearing')).body).toMatch(
    /‹provider›\nМекенжайы: ‹providerAddress›\nТелефоны: ‹providerPhone›$/,
  );
});

test('a text message names no ground, no reason and no school', () => {
  for (const kind of noticeKinds) {
    for (const language of languages) {
      const named = slotsIn(templates[kind].texts[language].short);
      expect(named.filter(name => ['grounds', 'reason', 'what', 'complaint'].includes(name))).toEqual([]);
    }
  }
});
