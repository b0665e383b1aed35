import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deadlineKinds } from '../../server/deadlines/deadline.ts';
import { startEvents } from '../../server/deadlines/startEvent.ts';
import { errorCodes, type Facts } from '../../server/errors.ts';
import { inputRules, inputRuleText } from '../../server/graphql/inputMessages.ts';
import { errorMessage } from '../../server/graphql/messages.ts';
import { isReasonTextId, reasons, type ReasonTextId, reasonText } from '../../server/graphql/reasonMessages.ts';
import { editions } from '../../server/law/editions.ts';
import {
  actNames,
  channels,
  groundIds,
  languages,
  type Language,
  type LocalisedText,
  stageIds,
} from '../../server/law/law.ts';
import {
  actName,
  deadlineKindName,
  groundName,
  requirementName,
  stageName,
  startEventName,
} from '../../server/law/names.ts';

const server = join(import.meta.dirname, '../../server');
const sources = globSync('**/*.ts', { cwd: server }).map(file => readFileSync(join(server, file), 'utf8'));
const found = (pattern: RegExp) => sources.flatMap(text => [...text.matchAll(pattern)].map(match => match[1] ?? ''));

/** The ids in `{ field: 'id' }` and `{ field: test ? 'id' : 'id' }`. */
const idsIn = (object: string) =>
  [...object.replace(/^\s*(?:'[^']*'|\[[^\]]*\]|\w+):/, '').matchAll(/'(\w+)'/g)].map(match => match[1] ?? '');

const inEach = (text: (language: Language) => string): LocalisedText => ({
  kk: text('kk'),
  ru: text('ru'),
  en: text('en'),
});

const letters: LocalisedText = { kk: '[әғқңөұүһі]', ru: '^[^әғқңөұүһі]*[а-я][^әғқңөұүһі]*$', en: '^[^а-яё]*$' };

/** The texts that are no whole sentences in their own language, with every fact filled in. Russian has no ё here. */
function illWorded(texts: LocalisedText): string[] {
  return languages
    .filter(
      language =>
        !new RegExp(letters[language], 'i').test(texts[language]) ||
        !/^\p{Lu}.*\.$/u.test(texts[language]) ||
        /[{}]|undefined|\bnull\b|\s\s|ё/.test(texts[language]),
    )
    .map(language => `${language}: ${texts[language]}`);
}

describe('a refusal', () => {
  it.each(errorCodes)('%s is worded in each language, with its facts and without them', code => {
    expect(illWorded(inEach(language => errorMessage(code, {}, language)))).toEqual([]);
    const facts = { act: 'signDocuments', reason: 'dutyUnpaid', day: '2026-03-12', year: 2031, maxBytes: 20_971_520 };
    expect(illWorded(inEach(language => errorMessage(code, facts, language)))).toEqual([]);
  });

  it('of a stale version names who did what and when, by the clock of the department', () => {
    const facts = {
      version: 7,
      by: 'Ахметова А. Б.',
      act: 'signDocuments',
      at: '2026-03-12 04:05:59.123+00',
      zone: 'Asia/Almaty',
    };
    expect(errorMessage('STALE_VERSION', facts, 'ru')).toBe(
      'Дело изменено раньше вас: Ахметова А. Б., «Подписать», 12.03.2026 09:05. Обновите дело и повторите действие, если оно еще нужно.',
    );
    expect(errorMessage('STALE_VERSION', { ...facts, zone: undefined }, 'en')).toContain(
      '“Sign”, 12.03.2026 04:05 UTC.',
    );
    expect(errorMessage('STALE_VERSION', facts, 'kk')).toContain('«Қол қою», 12.03.2026 09:05.');
  });

  it('of an act tells the reason', () => {
    const facts = { act: 'affixApostille', reason: 'otherStage', stage: 'inquiry' };
    expect(errorMessage('ACT_NOT_ALLOWED', facts, 'ru')).toBe(
      'Действие сейчас невозможно: «Проставить апостиль». Дело сейчас на этапе «Запрос», а это действие выполняется на другом этапе. Выберите действие, возможное на этом этапе.',
    );
    expect(errorMessage('ACT_NOT_ALLOWED', { ...facts, stage: 'closed' }, 'en')).toContain('The case is closed');
  });

  it('of input lists each field with what is wrong', () => {
    const fields = { 'applicant.iin': 'required', number: 'numberTaken' };
    expect(errorMessage('BAD_INPUT', { fields }, 'ru')).toBe(
      'ИИН заявителя: заполните это поле. Номер: этот регистрационный номер уже присвоен другому делу, проверьте его. Исправьте данные и отправьте снова.',
    );
    expect(errorMessage('BAD_INPUT', { fields: { somethingNew: 'neverHeardOf' } }, 'en')).toBe(
      'somethingNew: check this value. Correct the data and send again.',
    );
  });

  it('for a missing year or rate tells which', () => {
    expect(errorMessage('NO_CALENDAR', { calendar: '1', year: 2031 }, 'en')).toContain('(2031)');
    expect(errorMessage('NO_DUTY_RATE', { paidOn: '2019-12-31' }, 'ru')).toContain('(31.12.2019)');
    expect(errorMessage('FILE_TOO_LARGE', { maxBytes: 20 * 1024 * 1024 }, 'kk')).toContain('(≤ 20 МБ)');
  });
});

describe('a reason', () => {
  const facts: Facts = { stage: 'keeping', missing: 'identity, payment', recorded: 1, needed: 2, until: '2026-04-13' };

  it.each(Object.keys(reasons) as ReasonTextId[])('%s is worded in each language', id => {
    expect(illWorded(inEach(language => reasonText(id, facts, language)))).toEqual([]);
  });

  it('has its facts filled in', () => {
    expect(reasonText('stillKept', facts, 'kk')).toContain('13.04.2026 күнін қоса алғанда');
    expect(reasonText('tooFewReminders', facts, 'ru')).toContain('в разные дни: 1, а до отказа нужно 2');
    expect(reasonText('requirementsMissing', facts, 'ru')).toContain(
      'документ, удостоверяющий личность, подтверждение уплаты',
    );
    expect(reasonText('otherStage', facts, 'en')).toContain('“Kept at the State Corporation”');
  });

  it('given in the code is one that is worded', () => {
    const given = found(/ACT_NOT_ALLOWED'[^;]*?reason: '(\w+)'/g);
    expect(given).toContain('requirementsMissing');
    expect(given.filter(id => !isReasonTextId(id))).toEqual([]);
  });
});

describe('a rule of input', () => {
  const given = new Set([
    ...found(/(?:badInput\(|fields: ?)\{([^}]*)\}/g).flatMap(idsIn),
    ...found(/\brule: '(\w+)'/g),
    // Of the slot of a hearing.
    ...found(/^ {2}\| '(slot\w+)'/gm),
    ...found(/(?:text|temporal)Scalar\('(\w+)'/g).map(name => `not${name}`),
  ]);

  it('given in the code is one that is worded', () => {
    expect(given).toContain('naturalPersonsOnly');
    expect(given).toContain('notIin');
    expect([...given].filter(id => !Object.hasOwn(inputRules, id))).toEqual([]);
  });

  it('worded is one that the code gives', () => {
    expect(Object.keys(inputRules).filter(id => !given.has(id))).toEqual([]);
  });

  it.each(Object.keys(inputRules))('%s is worded in each language and can follow the name of its field', id => {
    const texts = inEach(language => inputRuleText(id, language));
    expect(illWorded(texts)).toEqual([]);
    for (const language of languages) {
      expect(texts[language]).not.toMatch(/^\p{Lu}\p{Lu}/u);
    }
  });
});

describe('every word of the law has a name', () => {
  const requirements = editions.flatMap(({ procedures }) =>
    channels.flatMap(channel => procedures[channel].documents.map(({ id }) => id)),
  );

  it.each<[string, readonly LocalisedText[]]>([
    ['stage', stageIds.map(id => inEach(language => stageName(id, language)))],
    ['act', actNames.map(id => inEach(language => actName(id, language)))],
    ['kind of deadline', deadlineKinds.map(id => inEach(language => deadlineKindName(id, language)))],
    ['start event', startEvents.map(id => inEach(language => startEventName(id, language)))],
    ['ground', groundIds.map(id => inEach(language => groundName(id, language)))],
    ['requirement', requirements.map(id => inEach(language => requirementName(id, language)))],
  ])('%s', (_, texts) => {
    for (const text of texts) {
      expect(text.ru).toMatch(/[а-я]/);
      expect(text.ru).not.toMatch(/[ёәғқңөұүһі]/i);
      expect(text.kk).toMatch(/[а-яәғқңөұүһі]/);
      expect(text.en).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});
