import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { sessionTokenIn } from '../../server/officers/sessionCookie.ts';

const seal = { name: 'session', secret: 'a secret of this test' };
const signed = (token: string, secret = seal.secret) =>
  encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);

test.each<[what: string, cookies: string, token: string | undefined]>([
  ['a sealed one', `session=${signed('abc')}`, 'abc'],
  ['among others', `theme=dark; session=${signed('abc')}; other=1`, 'abc'],
  ['with a dot in the token', `session=${signed('a.b.c')}`, 'a.b.c'],
  ['the first of two of one name', `session=${signed('abc')}; session=${signed('other')}`, 'abc'],
  ['one without a seal', 'session=abc', undefined],
  ['one with an empty seal', 'session=abc.', undefined],
  ['one without a token', `session=${signed('')}`, undefined],
  ['the seal of another token', `session=${signed('abc').replace('abc', 'abd')}`, undefined],
  ['sealed with another secret', `session=${signed('abc', 'another secret')}`, undefined],
  ['a seal cut short', `session=${signed('abc').slice(0, -8)}`, undefined],
  ['one of another name', `Session2=${signed('abc')}`, undefined],
  ['what is no cookie', 'session', undefined],
  ['what cannot be decoded', 'session=%E0%A4%A.x', undefined],
  ['nothing', '', undefined],
])('The token of a session is taken from a cookie only under our seal: %s', (_what, cookies, token) => {
  expect(sessionTokenIn(cookies, seal)).toBe(token);
});
