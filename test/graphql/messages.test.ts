import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, getNullableType, type GraphQLInputType, isInputObjectType, isListType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { conflicts } from '../../server/complaints/conflict.rules.ts';
import { deadlineKinds } from '../../server/deadlines/deadline.ts';
import { startEvents } from '../../server/deadlines/startEvent.ts';
import { errorCodes, type Facts } from '../../server/errors.ts';
import {
  complaintReasons,
  type ComplaintReasonTextId,
  complaintReasonText,
  conflictText,
  isComplaintReasonTextId,
} from '../../server/graphql/complaintReasonMessages.ts';
import { fieldName } from '../../server/graphql/fieldNames.ts';
import { inputRules, inputRuleText } from '../../server/graphql/inputMessages.ts';
import { errorMessage } from '../../server/graphql/messages.ts';
import { isReasonTextId, reasons, type ReasonTextId, reasonText } from '../../server/graphql/reasonMessages.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { bodyKinds, complaintActNames, complaintDecisions, complaintStages } from '../../server/law/complaints.ts';
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
  bodyKindName,
  complaintActName,
  complaintDecisionName,
  complaintStageName,
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

  it('of an act on a complaint speaks of the complaint', () => {
    const stale = { by: 'Ахметова А. Б.', act: 'forwardComplaint', at: '2026-03-12T04:05:00Z', zone: 'Asia/Almaty' };
    expect(errorMessage('STALE_VERSION', stale, 'ru')).toBe(
      'Жалоба изменена раньше вас: Ахметова А. Б., «Направить жалобу с административным делом», 12.03.2026 09:05. ' +
        'Обновите ее и повторите действие, если оно еще нужно.',
    );
    for (const code of errorCodes) {
      expect(illWorded(inEach(language => errorMessage(code, { act: 'decideComplaint' }, language)))).toEqual([]);
    }
    const conflict = { act: 'decideComplaint', reason: 'conflictOfInterest', conflict: 'tookPart' };
    expect(errorMessage('ACT_NOT_ALLOWED', conflict, 'ru')).toBe(
      'Действие сейчас невозможно: «Принять решение по жалобе». Вы не вправе рассматривать эту жалобу: вы участвовали ' +
        'в действиях по делу, на которое подана жалоба. Передайте ее другому сотруднику этого органа.',
    );
    const notYours = { reason: 'notYourRole' };
    expect(errorMessage('ACT_NOT_ALLOWED', { ...notYours, act: 'takeComplaint' }, 'en')).toContain('on the complaint');
    expect(errorMessage('ACT_NOT_ALLOWED', { ...notYours, act: 'signDocuments' }, 'en')).toContain('on the case');
  });

  it('of input lists each field with what is wrong', () => {
    const fields = { 'applicant.iin': 'required', number: 'numberTaken' };
    expect(errorMessage('BAD_INPUT', { fields }, 'ru')).toBe(
      'ИИН заявителя: заполните это поле. Номер: этот регистрационный номер уже занят, проверьте его. Исправьте данные и отправьте снова.',
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
    expect(given.filter(id => !isReasonTextId(id) && !isComplaintReasonTextId(id))).toEqual([]);
  });
});

describe('a reason of a complaint', () => {
  const facts: Facts = { stage: 'body', officer: 'Ахметова А. Б.', conflict: 'directsTheUnit' };

  it.each(Object.keys(complaintReasons) as ComplaintReasonTextId[])('%s is worded in each language', id => {
    // The name of a colleague is written as they write it.
    const latin = { ...facts, officer: 'A. B.' };
    const text = (language: Language) => complaintReasonText(id, language === 'en' ? latin : facts, language);
    expect(illWorded(inEach(text))).toEqual([]);
  });

  it('has its facts filled in', () => {
    expect(complaintReasonText('otherComplaintStage', facts, 'ru')).toContain('«В органе, рассматривающем жалобу»');
    expect(complaintReasonText('otherComplaintStage', { stage: 'closed' }, 'en')).toContain('The complaint is closed');
    expect(complaintReasonText('takenByAnother', facts, 'kk')).toContain(': Ахметова А. Б.');
  });

  it.each(conflicts)('names the conflict "%s", in a refusal and before any', conflict => {
    for (const language of languages) {
      const told = conflictText(conflict, language).slice(1, -1);
      expect(complaintReasonText('conflictOfInterest', { conflict }, language)).toContain(told);
    }
    expect(illWorded(inEach(language => conflictText(conflict, language)))).toEqual([]);
  });

  it('says another thing of each conflict', () => {
    const told = conflicts.flatMap(conflict => languages.map(language => conflictText(conflict, language)));
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('a rule of input', () => {
  const given = new Set([
    ...found(/(?:badInput\(|fields: ?)\{([^}]*)\}/g).flatMap(idsIn),
    ...found(/\brule: '(\w+)'/g),
    // Of the steps of a ladder.
    ...found(/\['(?:amount|tells|answers)', ([^\],]+)\]/g).flatMap(ids => ids.match(/(?<=')\w+(?=')/g) ?? []),
    // Of the slot of a hearing.
    ...found(/^ {2}\| '(slot\w+)'/gm),
    ...found(/(?:text|temporal)Scalar\(\s*'(\w+)'/g).map(name => `not${name}`),
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

describe('a field of the input', () => {
  const mutations = createSchema().getMutationType()?.getFields() ?? {};
  const technical = ['idempotencyKey', 'expectedVersion', 'complaintId'];

  /** `steps[0].amount`, as it comes with an error, and so for each field of the input. */
  function fieldsOf(type: GraphQLInputType | undefined, path = ''): string[] {
    const named = type && getNamedType(type);
    if (!named || !isInputObjectType(named)) {
      return path ? [path] : [];
    }
    const row = isListType(getNullableType(type)) ? '[0].' : '.';
    const fields = Object.values(named.getFields()).filter(({ name }) => !technical.includes(name));
    return [
      ...(path ? [path] : []),
      ...fields.flatMap(field => fieldsOf(field.type, path + (path && row) + field.name)),
    ];
  }

  it.each([
    'fileComplaint',
    ...complaintActNames,
    'setComplaintTerm',
    'disposeEscalations',
    'setLadder',
    'reassignOfficer',
  ])('of %s has a name in each language', mutation => {
    const fields = fieldsOf(mutations[mutation]?.args.find(({ name }) => name === 'input')?.type);
    expect(mutations).toHaveProperty(mutation);
    const unnamed = fields.filter(field => fieldName(field, 'ru') === field);
    expect(unnamed).toEqual([]);
    for (const field of fields) {
      expect(fieldName(field, 'en')).toMatch(/^[A-Z][\x20-\x7e]+$/);
      expect(fieldName(field, 'kk')).toMatch(/^[А-ЯӘҒҚҢӨҰҮҺІ]/);
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
    ['act on a complaint', complaintActNames.map(id => inEach(language => complaintActName(id, language)))],
    ['stage of a complaint', complaintStages.map(id => inEach(language => complaintStageName(id, language)))],
    ['decision on a complaint', complaintDecisions.map(id => inEach(language => complaintDecisionName(id, language)))],
    ['reviewing body', bodyKinds.map(id => inEach(language => bodyKindName(id, language)))],
    ['line of a history', [inEach(language => actName('reopenCase', language))]],
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
