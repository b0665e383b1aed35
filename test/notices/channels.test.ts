import { describe, expect, test } from 'vitest';
import { noticeChannels } from '../../server/notices/notice.ts';
import {
  attemptsOf,
  channelProvision,
  channelsFor,
  countsFor,
  expectedDelivery,
  noticeLanguage,
  noticesOf,
} from '../../server/notices/notice.rules.ts';

describe('Which channel counts as notification', () => {
  test.each([
    ['registeredLetter', 'EDU-10.H5', 'EDU-11.H5'],
    ['telephonogram', 'EDU-10.H6', 'EDU-11.H6'],
    ['telegram', 'EDU-10.H6', 'EDU-11.H6'],
    ['sms', 'EDU-10.H7', 'EDU-11.H7'],
    ['email', 'EDU-10.H8', 'EDU-11.H8'],
    ['other', 'EDU-10.H9', 'EDU-11.H9'],
  ] as const)('%s counts in both channels of application: %s and %s', (channel, corporation, portal) => {
    expect([countsFor('corporation', channel), channelProvision('education', 'corporation', channel)]).toEqual([
      true,
      corporation,
    ]);
    expect([countsFor('portal', channel), channelProvision('education', 'portal', channel)]).toEqual([true, portal]);
  });

  test('the personal cabinet counts for a portal application and is only an extra at the Corporation (AMB-32)', () => {
    expect([countsFor('portal', 'cabinet'), channelProvision('education', 'portal', 'cabinet')]).toEqual([
      true,
      'EDU-11.H11',
    ]);
    expect([countsFor('corporation', 'cabinet'), channelProvision('education', 'corporation', 'cabinet')]).toEqual([
      false,
      undefined,
    ]);
  });

  test('Order 708 lists no channel: for the justice service the chain of the education service is a setting', () => {
    expect(channelProvision('justice', 'portal', 'sms')).toBe('NFO-JUS-STAGE');
    expect(channelProvision('justice', 'corporation', 'cabinet')).toBeUndefined();
  });
});

test('a plan allows no day for what arrives at once, one for a telegram, five for a letter (NFO-NOTICE-DELIVERY)', () => {
  expect(noticeChannels.map(channel => [channel, expectedDelivery[channel]])).toEqual([
    ['cabinet', 0],
    ['sms', 0],
    ['email', 0],
    ['registeredLetter', 5],
    ['telegram', 1],
    ['telephonogram', 0],
    ['other', 0],
  ]);
});

describe('How an applicant is told', () => {
  const phone = '+77012345678';
  const email = 'a@example.kz';
  test('on the portal in the cabinet always, and by SMS where a number was left', () => {
    expect(channelsFor('portal', { phone, email })).toEqual(['cabinet', 'sms']);
    expect(channelsFor('portal', { phone: null, email })).toEqual(['cabinet']);
  });
  test('at the Corporation by what they left, and by nothing where they left nothing', () => {
    expect(channelsFor('corporation', { phone, email })).toEqual(['sms', 'email']);
    expect(channelsFor('corporation', { phone: null, email })).toEqual(['email']);
    expect(channelsFor('corporation', { phone: null, email: null })).toEqual([]);
  });
  test('in Kazakh or in Russian: whoever chose English is written to in Russian', () => {
    expect([noticeLanguage('kk'), noticeLanguage('ru'), noticeLanguage('en')]).toEqual(['kk', 'ru', 'ru']);
  });
});

describe('Which act tells what', () => {
  const done = { stageBefore: 'completeness', stage: 'payment', outcome: null, hearingAnnounced: false } as const;
  const kinds = (...given: Parameters<typeof noticesOf>) => noticesOf(...given).map(({ kind }) => kind);
  test('completeness confirmed asks for the payment only when the case waits for it', () => {
    expect(kinds('confirmCompleteness', done)).toEqual(['pay']);
    expect(kinds('confirmCompleteness', { ...done, stage: 'inquiry' })).toEqual([]);
  });
  test('a signature tells of a refusal and not of an apostille, which is ready only at the Corporation', () => {
    const signed = { ...done, stageBefore: 'signature', stage: 'booking' } as const;
    expect(kinds('signDocuments', { ...signed, outcome: 'refusal' })).toEqual(['decision']);
    expect(kinds('signDocuments', { ...signed, outcome: 'apostille' })).toEqual([]);
    expect(kinds('recordArrivalAtCorporation', done)).toEqual(['ready']);
  });
  test('a withdrawn preliminary decision is news, at once, to whoever was summoned and to nobody else', () => {
    expect(noticesOf('withdrawPreliminaryDecision', { ...done, hearingAnnounced: true })).toMatchObject([
      { kind: 'withdrawn', urgent: true },
    ]);
    expect(kinds('withdrawPreliminaryDecision', done)).toEqual([]);
  });
  test('a case opened again on a complaint is told of, in office hours and by the usual channels', () => {
    const reopened = { ...done, stageBefore: 'closed', stage: 'affixing', outcome: null } as const;
    expect(noticesOf('reopenCase', reopened)).toEqual([{ kind: 'reopened' }]);
  });
  test('an act of the office alone tells nothing', () => {
    expect(kinds('assignOfficer', done)).toEqual([]);
    expect(kinds('reassignOfficer', done)).toEqual([]);
  });
});

test('an urgent notice gives up within the hour, so that a person can take another way; others try for over a day', () => {
  const hours = (attempts: number) =>
    Array.from({ length: attempts - 1 }, (_, at) => Math.exp(Math.min(10, at + 1))).reduce((a, b) => a + b, 0) / 3600;
  expect(hours(attemptsOf(true))).toBeLessThan(1);
  expect(hours(attemptsOf(false))).toBeGreaterThan(24);
});
