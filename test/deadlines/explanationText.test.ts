import { describe, expect, it } from 'vitest';
import { answerDeadline, forwardDeadline, reviewDeadline } from '../../server/complaints/complaintClock.rules.ts';
import { termsOf, type DeadlineRow } from '../../server/deadlines/deadline.ts';
import { keepingDeadline, pleaseByDate, returnDate, stageDeadline } from '../../server/deadlines/deadline.rules.ts';
import { explain } from '../../server/deadlines/explanation.ts';
import { explanationText } from '../../server/deadlines/explanationText.ts';
import { acceptance, plan } from '../../server/deadlines/plan.rules.ts';
import { deadlinesOfNotification, noticeDeadline } from '../../server/hearings/hearingPlan.rules.ts';
import { bodyKinds } from '../../server/law/complaints.ts';
import { education } from '../../server/law/education.ts';
import { getStage } from '../../server/law/editions.ts';
import { justice } from '../../server/law/justice.ts';
import { type Channel, type Edition, type Language, languages, stageIds } from '../../server/law/law.ts';
import { readings } from '../../server/law/readings.ts';
import { day, fiveDays, sixDays } from '../calendar/calendars.ts';
import { expectThreeLanguages } from '../law/languages.ts';
import { at, corporationsReckoning, opening, providersReckoning } from './reckonings.ts';

const zone = 'Asia/Almaty';

function planOf(channel: Channel, acceptedAt: string, edition: Edition = education) {
  const procedure = edition.procedures[channel];
  const reckoning = { ...providersReckoning(channel), procedure, terms: termsOf(procedure) };
  return plan(reckoning, acceptance(reckoning, at(acceptedAt)));
}

interface Told {
  readonly channel?: Channel;
  readonly calendar?: typeof fiveDays;
  readonly edition?: Edition;
}

function text(row: DeadlineRow | undefined, language: Language, told: Told = {}): string {
  const { channel = 'corporation', calendar = fiveDays, edition = education } = told;
  const procedure = edition.procedures[channel];
  return row ? explanationText(explain(row, calendar, procedure), procedure, language, zone) : '';
}

describe('the term of the service is told', () => {
  const { term } = planOf('corporation', '2022-03-01T10:00');

  it('in Russian: the day of acceptance, days counted, skipped and worked, the hour', () => {
    expect(text(term, 'ru')).toBe(
      '15 рабочих дней (пункт 3 Стандарта), день приема 01.03.2022 не считается. Считаны рабочие дни 2–28 марта. ' +
        'Пропущены: выходные; 7 марта – выходной, перенесенный решением Правительства (вместо 5 марта 2022 г.); ' +
        '8 марта – Международный женский день; 21–23 марта – Наурыз мейрамы. ' +
        '5 марта – рабочая суббота (постановление Правительства № 796 2022 года, № 713 2021 года). ' +
        'Срок истекает 28.03.2022 в 18:30.',
    );
  });

  it('in Kazakh: numbers with the noun in the singular, dates with the year first', () => {
    expect(text(term, 'kk')).toMatch(
      /^Мерзім – 15 жұмыс күні \(Стандарттың 3-тармағы\), қабылданған күн \(2022 жылғы 1 наурыз\) есепке кірмейді\./,
    );
    expect(text(term, 'kk')).toMatch(/Мерзімнің соңы – 2022 жылғы 28 наурыз, сағат 18:30\.$/);
  });

  it('in English', () => {
    expect(text(term, 'en')).toMatch(
      /^15 working days \(item 3 of the Standard\); the day of acceptance, 1 March 2022, is not counted\./,
    );
    expect(text(term, 'en')).toMatch(/The term ends on 28 March 2022 at 18:30\.$/);
  });

  it('without the hour where the zone is not given', () => {
    const explained = explain(term, fiveDays, education.procedures.corporation);
    expect(explanationText(explained, education.procedures.corporation, 'ru')).toMatch(/Срок истекает 28\.03\.2022\.$/);
  });

  it('on the portal with the day of receipt as the first', () => {
    const told = text(planOf('portal', '2022-02-05T12:00').term, 'ru', { channel: 'portal' });
    expect(told).toContain('день приема 07.02.2022 считается первым. Считаны рабочие дни 7–25 февраля.');
  });

  it('as provisional where it reaches a year without an approved calendar', () => {
    const told = text(planOf('corporation', '2026-12-21T10:00').term, 'ru');
    expect(told).toContain('22 декабря 2026 – 14 января 2027');
    expect(told).toMatch(/Дата предварительная: .* еще не утвержден\.$/);
  });

  it('as not from the orders for the justice service', () => {
    const told = text(planOf('corporation', '2022-03-01T10:00', justice).term, 'ru', { edition: justice });
    expect(told).toMatch(/^15 рабочих дней \(этот срок не из приказов, его задает уполномоченный орган\)/);
  });
});

describe('a point counted back is told', () => {
  const points = planOf('corporation', '2022-03-01T10:00');

  it('the dispatch: 24 hours before the end, in working time', () => {
    expect(text(points.dispatch, 'ru')).toBe(
      'Не позднее чем за сутки (24 часа) до окончания срока услуги 28.03.2022 (подпункт 6) пункта 10 Правил № 209), ' +
        'то есть за 1 рабочий день. Считан рабочий день 25 марта. Пропущены: выходные. Срок истекает 25.03.2022 в 18:30.',
    );
  });

  it('a point of the plan as no limit of the law, and without a provision', () => {
    const told = text(points.signaturePlan, 'ru');
    expect(told).toMatch(/^За 2 рабочих дня до окончания срока услуги 28\.03\.2022, чтобы/);
    expect(told).toMatch(/24\.03\.2022; это внутренний план, а не предел, установленный законом\.$/);
    expect(told).not.toContain('Правил');
  });

  it('the last lawful day of a hearing notice with both of its parts', () => {
    expect(text(points.noticeLastLawful, 'ru')).toContain('должно пройти 3 рабочих дня (статья 73');
  });
});

describe('a hearing is told', () => {
  // The term ends on Monday 28 March 2022: D10 is 16 March, D11 17 March, D12 18 March; 21 to 23 March are off.
  const notice = noticeDeadline(planOf('corporation', '2022-03-01T10:00'));
  const [hearing, objections] = deadlinesOfNotification(providersReckoning('corporation'), day('2022-03-16'));

  it('its notice: the limit of the order, the last fully lawful day before it, and the plan as the target', () => {
    expect(text(notice, 'en')).toMatch(
      /^3 working days before the term of the service ends on 28 March 2022 \(paragraph 10 of the Rules of Order 209\): the limit/,
    );
    expect(text(notice, 'en')).toContain(
      'In the words of the order the notice could still go out on 18 March 2022, but to leave three working days before ' +
        'the act (article 73 of the Administrative Procedural and Process-Related Code) and the day of dispatch, it goes ' +
        'out at least 4 working days before the term of the service ends on 28 March 2022, that is on 17 March 2022. ' +
        'The last fully lawful day is 17 March 2022 at 18:30. ' +
        'The target by plan is 16 March 2022; to be later than that is no breach.',
    );
    expect(text(notice, 'ru')).toMatch(
      /Последний день, когда соблюдены все требования, – 17\.03\.2022 в 18:30\. Целевая дата по плану – 16\.03\.2022;/,
    );
    expect(text(notice, 'kk')).toContain('Барлық талап сақталатын соңғы күн – 2022 жылғы 17 наурыз, сағат 18:30.');
    expect(text(notice, 'kk')).toContain('Жоспар бойынша нысаналы күн – 2022 жылғы 16 наурыз;');
  });

  it('itself: two working days after the notification, to the closing hour', () => {
    expect(text(hearing, 'ru')).toBe(
      '2 рабочих дня (пункт 10 Правил № 209) после уведомления услугополучателя 16.03.2022, сам этот день не считается. ' +
        'Считаны рабочие дни 17–18 марта. Срок истекает 18.03.2022 в 18:30.',
    );
  });

  it('with objections open to the end of the same day, not to the closing hour', () => {
    expect(text(objections, 'ru')).toContain('(статья 73 Административного процедурно-процессуального кодекса)');
    expect(text(objections, 'ru')).toMatch(/Возражения принимаются до конца дня 18\.03\.2022\.$/);
    expect(text(objections, 'en')).toMatch(/Objections are accepted to the end of 18 March 2022\.$/);
    expect(text(objections, 'kk')).toMatch(/Қарсылықтар 2022 жылғы 18 наурыз күнінің соңына дейін қабылданады\.$/);
  });

  it('with the days to object from the Code for the justice service too', () => {
    expect(text(objections, 'en', { edition: justice })).not.toContain('the authority sets it');
    const procedure = justice.procedures.corporation;
    const [held] = deadlinesOfNotification({ ...providersReckoning('corporation'), procedure }, day('2022-03-16'));
    expect(text(held, 'en', { edition: justice })).toContain('this term is not from the orders, the authority sets it');
  });
});

describe('a stage is told', () => {
  const reckoning = providersReckoning('corporation');
  const affixing = (openedAt: string) => stageDeadline(reckoning, opening('corporation', 'affixing', openedAt));

  it('from the event it runs from', () => {
    expect(text(affixing('2022-03-09T10:00'), 'ru')).toBe(
      'Этап «Проставление апостиля»: 4 рабочих дня (подпункт 5) пункта 10 Правил № 209) после подтверждения документов ' +
        '09.03.2022, сам этот день не считается. Считаны рабочие дни 10–15 марта. Пропущены: выходные. ' +
        'Срок истекает 15.03.2022 в 18:30.',
    );
    expect(text(affixing('2022-03-09T10:00'), 'kk')).toMatch(
      /^«Апостиль қою» кезеңі: құжаттар расталған күннен \(2022 жылғы 9 наурыз\) кейін 4 жұмыс күні/,
    );
  });

  it('held to the plan: its own end, and the earlier one that leaves the later stages theirs', () => {
    const told = text(affixing('2022-03-16T10:00'), 'ru');
    expect(told).toContain('Собственный срок этапа шел бы до 25.03.2022');
    expect(told).toContain('за 3 рабочих дня до окончания срока услуги 28.03.2022, то есть 18.03.2022');
    expect(told).toMatch(/Последний день по плану – 18\.03\.2022; это внутренний план/);
  });

  it('opened after its plan: the first day it could be done', () => {
    const told = text(affixing('2022-03-25T10:00'), 'ru');
    expect(told).toContain(
      'Этап начался позже этого дня, поэтому взят первый рабочий день, когда его можно исполнить.',
    );
    expect(told).toMatch(/Последний день по плану – 25\.03\.2022; это внутренний план/);
  });

  it('with the stricter reading as a target', () => {
    const facts = { registeredAt: at('2022-03-01T10:00') };
    const row = stageDeadline(reckoning, opening('corporation', 'completeness', '2022-03-02T10:00', facts));
    expect(text(row, 'ru')).toMatch(/Целевая дата по более строгому прочтению приказа – 02\.03\.2022;/);
  });

  it('with the stage it shares its term with', () => {
    const shared = opening('portal', 'booking', '2022-03-15T10:00', { startOn: day('2022-03-14') });
    const told = text(stageDeadline(providersReckoning('portal'), shared), 'en', { channel: 'portal' });
    expect(told).toContain('This term is shared with the stage “Signature”.');
  });

  it('as not from the orders in the justice service, though the comparison itself is in the order', () => {
    const procedure = justice.procedures.corporation;
    const row = stageDeadline(
      { ...reckoning, procedure, terms: termsOf(procedure) },
      { ...opening('corporation', 'affixing', '2022-03-09T10:00'), stage: getStage(procedure, 'comparison') },
    );
    expect(text(row, 'ru', { edition: justice })).toContain(
      '(подпункт 6) пункта 8 Стандарта; этот срок не из приказов',
    );
  });
});

it('a date asked for is a request, in each language', () => {
  const row = pleaseByDate(providersReckoning('portal'), opening('portal', 'payment', '2022-03-02T10:00'));
  const told = (language: Language) => text(row, language, { channel: 'portal' });
  expect(told('ru')).toMatch(/Желаемая дата – 04\.03\.2022; это просьба, а не установленный законом срок\.$/);
  expect(told('kk')).toMatch(/бұл – өтініш қана, заңда белгіленген мерзім емес\.$/);
  expect(told('en')).toMatch(/it is a request, not a limit of the law\.$/);
});

it('a month of keeping moves over the days off, by the calendar of the Corporation', () => {
  const row = keepingDeadline(corporationsReckoning('corporation'), at('2022-02-21T12:00'));
  const told = text(row, 'ru', { calendar: sixDays });
  expect(told).toContain(
    '1 календарный месяц (пункт 8 Стандарта) после поступления результата в Государственную корпорацию 21.02.2022',
  );
  expect(told).toContain('Последний день месяца, 21.03.2022, нерабочий, поэтому взят следующий рабочий день.');
  expect(told).toContain('Счет по шестидневному календарю Государственной корпорации.');
  expect(told).toMatch(/24\.03\.2022 в 20:00\.$/);
});

it('the return after the month is told from the end of keeping, as a request', () => {
  const corporation = corporationsReckoning('corporation');
  const row = returnDate(corporation, keepingDeadline(corporation, at('2022-03-25T12:00')));
  expect(text(row, 'ru', { calendar: sixDays })).toBe(
    'Этап «Возврат услугодателю»: 1 рабочий день после окончания хранения 25.04.2022, сам этот день не считается. ' +
      'Желаемая дата – 26.04.2022; это просьба, а не установленный законом срок.',
  );
});

describe('the term of a case opened again on a complaint is told', () => {
  const start = { acceptedOn: day('2022-03-01'), reopenedOn: day('2022-04-04') };

  it('from the reopening, as not from the orders, and on the portal with that day left out too', () => {
    for (const channel of ['corporation', 'portal'] as const) {
      const { term } = plan(providersReckoning(channel), start);
      expect(text(term, 'ru', { channel })).toBe(
        '15 рабочих дней (этот срок не из приказов, его задает уполномоченный орган) после возобновления ' +
          'рассмотрения дела по жалобе 04.04.2022, сам этот день не считается. Считаны рабочие дни 5–25 апреля. Пропущены: выходные. ' +
          'Срок истекает 25.04.2022 в 18:30.',
      );
    }
    const { term } = plan(providersReckoning('portal'), start);
    expect(text(term, 'kk', { channel: 'portal' })).toMatch(
      /^Шағым бойынша істі қарау қайта басталған күннен \(2022 жылғы 4 сәуір\) кейін 15 жұмыс күні \(бұл мерзім бұйрықтардан алынбаған/,
    );
    expect(text(term, 'en', { channel: 'portal' })).toMatch(
      /^15 working days \(this term is not from the orders, .*\) after the reopening of the case on a complaint on 4 April 2022;/,
    );
  });

  it('unlike the same case not opened again', () => {
    const { term } = plan(providersReckoning('portal'), { ...start, reopenedOn: null });
    expect(text(term, 'ru', { channel: 'portal' })).toContain('день приема 01.03.2022 считается первым');
  });
});

describe('a clock of a complaint is told', () => {
  const reckoning = providersReckoning('corporation');
  // Thursday 17 March 2022; 21 to 23 March are Nauryz.
  const thursday = day('2022-03-17');
  const forward = forwardDeadline(reckoning, 'education', thursday);

  it('to send it on: from the arrival, with the paragraph of the order', () => {
    expect(text(forward, 'ru')).toBe(
      '3 рабочих дня (пункт 17 Правил № 209) после поступления жалобы 17.03.2022, сам этот день не считается. ' +
        'Считаны рабочие дни 18–25 марта. Пропущены: выходные; 21–23 марта – Наурыз мейрамы. ' +
        'Срок истекает 25.03.2022 в 18:30. ' +
        'Целевая дата – 24.03.2022: при более строгом прочтении слов «со дня» считается и сам этот день; ' +
        'опоздание к ней нарушением срока не считается.',
    );
    expect(text(forward, 'kk')).toMatch(
      /^Шағым келіп түскен күннен \(2022 жылғы 17 наурыз\) кейін 3 жұмыс күні \(№ 209 Қағидалардың 17-тармағы\), бұл күннің өзі есепке кірмейді\./,
    );
    expect(text(forward, 'en')).toMatch(
      /^3 working days \(paragraph 17 of the Rules of Order 209\) after the arrival of the complaint on 17 March 2022;/,
    );
  });

  it('to answer it: from the registration', () => {
    const answer = answerDeadline(reckoning, 'education', thursday);
    expect(text(answer, 'ru')).toMatch(
      /^5 рабочих дней \(пункт 17 Правил № 209\) после регистрации жалобы 17\.03\.2022,/,
    );
    expect(text(answer, 'en')).toContain('after the registration of the complaint on 17 March 2022');
  });

  it('to answer it once it is sent back: from that day', () => {
    const answer = { ...answerDeadline(reckoning, 'education', thursday), startEvent: 'complaintSentBack' } as const;
    expect(text(answer, 'ru')).toMatch(/ после возврата жалобы услугодателю 17\.03\.2022,/);
    expect(text(answer, 'kk')).toMatch(/^Шағым көрсетілетін қызметті берушіге қайтарылған күннен/);
    expect(text(answer, 'en')).toContain('after the return of the complaint to the provider on 17 March 2022');
  });

  it('to decide it at the quality body: a limit of the order', () => {
    const review = reviewDeadline(reckoning, 'education', {
      body: 'quality',
      startEvent: 'complaintRegistered',
      startOn: thursday,
    });
    expect(text(review, 'ru')).toMatch(/^15 рабочих дней \(пункт 17 Правил № 209\) после регистрации жалобы/);
    expect(text(review, 'ru')).toContain(
      'Срок истекает 12.04.2022 в 18:30. Целевая дата – 11.04.2022: при более строгом',
    );
  });

  it.each(['superior', 'corporationHead', 'informatisation'] as const)(
    'to decide it at the body %s: a target of our own, not from the orders',
    body => {
      const review = reviewDeadline(reckoning, 'education', {
        body,
        startEvent: 'complaintRegistered',
        startOn: thursday,
        amount: 10,
      });
      expect(text(review, 'ru')).toMatch(
        /^10 рабочих дней \(этот срок не из приказов, его задает уполномоченный орган\) после регистрации жалобы 17\.03\.2022,/,
      );
      expect(text(review, 'ru')).toMatch(
        /Последний день – 05\.04\.2022 в 18:30; это внутренний ориентир, а не предел, установленный приказом\. Целевая дата – 04\.04\.2022, на один рабочий день раньше\.$/,
      );
      expect(text(review, 'ru')).not.toContain('Правил');
      expect(text(review, 'kk')).toContain('бұл – ішкі нысана, бұйрықта белгіленген шек емес.');
      expect(text(review, 'en')).toContain('this is an internal target, not a limit set by the order.');
    },
  );

  it('as not from the orders for the justice service, whose order has no complaints', () => {
    const row = forwardDeadline(reckoning, 'justice', thursday);
    expect(text(row, 'en', { edition: justice })).toMatch(
      /^3 working days \(this term is not from the orders, the authority sets it\) after the arrival/,
    );
  });
});

describe('every date of every procedure is told in each language', () => {
  const cases = [education, justice].flatMap(edition =>
    (['corporation', 'portal'] as const).map(channel => ({ edition, channel, name: `${edition.service}, ${channel}` })),
  );

  it.each(cases)('$name', ({ edition, channel }) => {
    const procedure = edition.procedures[channel];
    const reckoning = { ...providersReckoning(channel), procedure, terms: termsOf(procedure) };
    const stages = procedure.stages
      .filter(stage => stageIds.indexOf(stage.id) <= stageIds.indexOf('dispatch'))
      .map(stage => ({ ...opening('corporation', 'affixing', '2022-03-10T10:00'), stage }));
    const rows = [
      ...Object.values(planOf(channel, '2022-03-01T10:00', edition)),
      noticeDeadline(planOf(channel, '2022-03-01T10:00', edition)),
      ...deadlinesOfNotification(reckoning, day('2022-03-16')),
      ...Object.values(plan(reckoning, { acceptedOn: day('2022-03-01'), reopenedOn: day('2022-04-04') })),
      forwardDeadline(reckoning, edition.service, day('2022-03-16')),
      answerDeadline(reckoning, edition.service, day('2022-03-16')),
      ...bodyKinds.map(body =>
        reviewDeadline(reckoning, edition.service, {
          body,
          startEvent: 'complaintRegistered',
          startOn: day('2022-03-16'),
        }),
      ),
      ...stages.flatMap(opened => [stageDeadline(reckoning, opened), pleaseByDate(reckoning, opened)]),
    ].filter(row => row !== undefined);
    expect(rows.length).toBeGreaterThan(12);
    for (const row of rows) {
      expect(explain(row, fiveDays, procedure).readings.filter(id => !readings[id])).toEqual([]);
      const [kk, ru, en] = languages.map(language => text(row, language, { channel, edition }));
      expectThreeLanguages({ kk: kk ?? '', ru: ru?.replaceAll('Наурыз мейрамы', '') ?? '', en: en ?? '' });
      for (const told of [kk, ru, en]) {
        expect(told).toMatch(/^[\p{Lu}\d«].*\.$/u);
        expect(told).not.toMatch(/undefined|null|\s\s|\.\.|\(\)|ё/);
      }
    }
  });
});
