import { stageToRedraft } from '../../../applications/application.rules.ts';
import { pointsAgain } from '../../../deadlines/move.rules.ts';
import type { DemoCase, DemoDocument, DemoEntry } from '../demoCase.ts';
import type { Moment } from '../desk.ts';
import { factsOf } from '../facts.ts';
import type { Journey, Step } from '../journey.ts';
import { drafting } from './preliminaryDecision.ts';
import { atProvider, by } from './step.ts';

/** From confirmed documents to a signed and booked result. */

const reserved = ({ entries }: DemoCase) => entries.filter(({ state }) => state === 'reserved');

export function affixing(journey: Journey): Step {
  const { demo } = journey;
  const found = drafting(journey);
  if (found) {
    return found;
  }
  // After a hearing little of the term is left.
  const at = atProvider(journey, demo.decision ? [0, 0, 1] : [0, 1, 1, 2, 3]);
  return {
    act: 'affixApostille',
    at,
    ...by.officer(demo),
    change: () => {
      demo.outcome = 'apostille';
      const entries = demo.documents.map(document => reserve(demo, document, at));
      return { facts: () => ({ numbers: entries.map(({ number }) => number) }) };
    },
  };
}

function reserve(
  demo: DemoCase,
  document: DemoDocument,
  { at, day }: Moment,
  result: DemoEntry['result'] = 'apostille',
): DemoEntry {
  const entry: DemoEntry = {
    id: 0,
    number: null,
    document,
    year: day.year,
    state: 'reserved',
    result,
    reservedAt: at,
    signedOn: null,
    signedBy: null,
    enteredAt: null,
    enteredBy: null,
    endedAt: null,
    endedBy: null,
    endReason: null,
  };
  demo.entries.push(entry);
  return entry;
}

export function signature(journey: Journey): Step {
  const { demo, random } = journey;
  const at = notTooEarly(journey, atProvider(journey, [0, 0, 1]));
  const entries = reserved(demo);
  const ofEarlierYear = entries.find(({ year }) => year !== at.day.year);
  if (ofEarlierYear) {
    return voiding(journey, ofEarlierYear, at, 'Жыл ауысты / смена года');
  }
  const isFirst = journey.actsInStage === 0 && !demo.entries.some(({ state }) => state === 'void');
  if (entries[0] && isFirst && random.chance(0.02)) {
    return voiding(journey, entries[0], at, 'Бланк бүлінді / бланк испорчен');
  }
  if (isFirst && !demo.events.some(({ act }) => act === 'returnUnsigned') && random.chance(0.02)) {
    return returning(journey, at);
  }
  const head = by.head(demo);
  return {
    act: 'signDocuments',
    at,
    ...head,
    change: () => {
      const { outcome } = demo;
      const signed =
        outcome === 'refusal' ? demo.documents.map(document => reserve(demo, document, at, 'refusal')) : entries;
      signed.forEach(entry => Object.assign(entry, { signedOn: at.day, signedBy: head.by }));
      return { facts: () => ({ outcome, numbers: signed.map(({ number }) => number) }) };
    },
  };
}

/** Nothing is signed before the third working day after the notification (CODE-73). */
function notTooEarly({ demo: { decision }, provider, random }: Journey, at: Moment): Moment {
  const earliest = decision?.outcome === 'withdrawn' ? null : decision?.earliestActOn;
  return earliest && Temporal.PlainDate.compare(at.day, earliest) < 0 ? provider.from(random, earliest) : at;
}

function voiding(journey: Journey, entry: DemoEntry, at: Moment, reason: string): Step {
  const { demo } = journey;
  const officer = by.officer(demo);
  return {
    act: 'voidNumber',
    at,
    ...officer,
    change: () => {
      end(entry, 'void', at, officer.by, reason);
      const next = reserve(demo, entry.document, at);
      return { facts: () => ({ voided: entry.number, year: entry.year, number: next.number }) };
    },
  };
}

function returning(journey: Journey, at: Moment): Step {
  const { demo, procedure, reckonings } = journey;
  const head = by.head(demo);
  const reason = 'Мәтінде қате бар / в тексте ошибка';
  return {
    act: 'returnUnsigned',
    at,
    ...head,
    change: () => {
      const entries = reserved(demo);
      entries.forEach(entry => end(entry, 'void', at, head.by, reason));
      const to = stageToRedraft(procedure, factsOf(demo));
      if (to === 'hearing') {
        Object.assign(demo.decision ?? {}, { endedAt: null, endedBy: null, outcome: null });
      }
      Object.assign(demo, { outcome: null, ground: null, refusalReason: null });
      const voided = () => ({ voided: entries.map(({ number }) => number) });
      return { to, opens: pointsAgain(reckonings.provider, demo, to), facts: voided, remark: reason };
    },
  };
}

function end(entry: DemoEntry, state: 'void' | 'annulled', { at }: Moment, endedBy: number, endReason: string): void {
  Object.assign(entry, { state, endedAt: at, endedBy, endReason });
}

export function booking(journey: Journey): Step {
  const { demo } = journey;
  const at = atProvider(journey, [0, 0, 0, 1]);
  const officer = by.officer(demo);
  const entered = { state: 'entered', enteredAt: at.at, enteredBy: officer.by } as const;
  return {
    act: 'enterInRegister',
    at,
    ...officer,
    change: () => {
      const entries = reserved(demo);
      entries.forEach(entry => Object.assign(entry, entered));
      const { outcome: result } = demo;
      return { facts: () => ({ result, numbers: entries.map(({ number }) => number) }) };
    },
  };
}

/** Long after: the apostille turns out to be wrong, and its line stays in the book as annulled. */
export function annulment(journey: Journey): Step | undefined {
  const { demo, random } = journey;
  const entry = demo.entries.find(({ state, result }) => state === 'entered' && result === 'apostille');
  if (!entry || journey.actsInStage > 0 || !random.chance(0.004)) {
    return undefined;
  }
  const at = atProvider(journey, [5, 20, 60]);
  const head = by.head(demo);
  const reason = 'Апостильде қате анықталды / в апостиле обнаружена ошибка';
  return {
    act: 'annulRegisterEntry',
    at,
    ...head,
    change: () => {
      end(entry, 'annulled', at, head.by, reason);
      return { facts: () => ({ number: entry.number, year: entry.year }) };
    },
  };
}
