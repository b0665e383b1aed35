import { startOfInquiry } from '../../../deadlines/startEvent.ts';
import type { GroundId } from '../../../law/law.ts';
import type { DemoCase } from '../demoCase.ts';
import { pay, requote } from '../intake.ts';
import { endWaiting, type Journey, type Step } from '../journey.ts';
import { atCorporation, atProvider, by, markPresented, receive, send } from './step.ts';

/** From the counter to a complete and paid package. */

const isPaid = ({ payments }: DemoCase) => payments.length > 0;

export function carriage(journey: Journey): Step {
  const { demo } = journey;
  const clerk = by.clerk(demo);
  if (demo.parcels.length === 0) {
    const at = atCorporation(journey, [0, 0, 1]);
    return { act: 'sendToProvider', at, ...clerk, change: () => send(journey, 'toProvider', at, clerk.by) };
  }
  if (!isPaid(demo)) {
    return payment(journey, 'receipt');
  }
  const registrar = by.registrar(demo);
  const at = atProvider(journey, [0, 0, 1]);
  return { act: 'recordArrival', at, ...registrar, change: () => receive(journey, at, registrar.by) };
}

export function registration(journey: Journey): Step {
  const { demo } = journey;
  const at = atProvider(journey, [0, 0, 0, 0, 1]);
  const { unitId } = demo.department;
  return {
    act: 'registerApplication',
    at,
    ...by.registrar(demo),
    change: () => {
      Object.assign(demo, { registered: at, unitId });
      return { facts: () => ({ unitId }) };
    },
  };
}

export function assignment(journey: Journey): Step {
  const at = atProvider(journey, [0, 0, 1]);
  const officerId = journey.random.pick(journey.demo.department.staff.officers);
  const supervisor = by.supervisor(journey.demo);
  return { act: 'assignOfficer', at, ...supervisor, change: () => assign(journey, officerId, at.at, supervisor.by) };
}

function taking(journey: Journey): Step {
  if (journey.random.chance(0.4)) {
    return assignment(journey);
  }
  const at = atProvider(journey, [0, 0, 1]);
  const officerId = journey.random.pick(journey.demo.department.staff.officers);
  return {
    act: 'takeCase',
    at,
    by: officerId,
    role: 'officer',
    change: () => assign(journey, officerId, at.at, officerId),
  };
}

function assign({ demo }: Journey, officerId: number, since: Temporal.Instant, assignedBy: number) {
  demo.assigneeId = officerId;
  demo.assignment = { officerId, since, by: assignedBy };
  return { facts: () => ({ officerId }) };
}

export function completeness(journey: Journey): Step {
  const { demo, scenario } = journey;
  if (demo.assigneeId === null) {
    return taking(journey);
  }
  const needsCorrection = demo.channel === 'portal' && demo.checklist.some(({ state }) => state === 'missing');
  if (needsCorrection && !demo.waiting.some(({ reason }) => reason === 'correction')) {
    return correctionRequest(journey);
  }
  switch (scenario.ends) {
    case 'incomplete':
      return refusal(journey, 'refuseIncomplete', 'incomplete');
    case 'expired':
      return refusal(journey, 'refuseExpired', 'expired');
    case 'apostille':
    case 'unpaid':
      return demo.correctionRequested === null ? confirmation(journey) : correction(journey);
  }
}

function correctionRequest(journey: Journey): Step {
  const { demo } = journey;
  const at = atProvider(journey, [0, 0, 1]);
  const whatToCorrect = 'Құжаттың электрондық көшірмесі оқылмайды / электронная копия документа нечитаема';
  return {
    act: 'requestCorrection',
    at,
    ...by.officer(demo),
    change: () => {
      demo.correctionRequested = whatToCorrect;
      demo.waiting.push({ reason: 'correction', since: at.at, until: null });
      return { remark: whatToCorrect };
    },
  };
}

function correction(journey: Journey): Step {
  const { demo } = journey;
  const at = atProvider(journey, [1, 1, 2]);
  const officer = by.officer(demo);
  return {
    act: 'recordCorrection',
    at,
    ...officer,
    change: () => {
      demo.correctionRequested = null;
      endWaiting(demo, at.at);
      const presented = markPresented(journey, at, officer.by);
      return { facts: () => ({ presented, corrected: [] }) };
    },
  };
}

function confirmation(journey: Journey): Step {
  const { demo, procedure, world } = journey;
  const at = atProvider(journey, [0, 1, 1]);
  const officer = by.officer(demo);
  return {
    act: 'confirmCompleteness',
    at,
    ...officer,
    change: () => {
      markPresented(journey, at, officer.by);
      if (demo.channel === 'corporation') {
        return {};
      }
      requote(demo, world, at.day);
      const paid = isPaid(demo);
      const row = procedure.acts.confirmCompleteness;
      return { to: (paid ? row?.orTo?.[0] : row?.to) ?? 'stay', facts: () => ({ paid }) };
    },
  };
}

const reasons = {
  incomplete: 'Топтамада міндетті құжат жоқ / в пакете нет обязательного документа',
  expired: 'Жеке куәліктің мерзімі өткен / срок действия удостоверения личности истек',
} as const;

function refusal(
  journey: Journey,
  act: 'refuseIncomplete' | 'refuseExpired',
  ground: Extract<GroundId, 'incomplete' | 'expired'>,
): Step {
  const { demo } = journey;
  const at = atProvider(journey, demo.channel === 'portal' ? [2, 3] : [0, 1]);
  const reason = reasons[ground];
  return {
    act,
    at,
    ...by.officer(demo),
    change: () => {
      Object.assign(demo, { outcome: 'refusal', ground, refusalReason: reason });
      const expired = { what: 'identity', expiredOn: demo.filed.day.subtract({ months: 2 }).toString() };
      const missing = demo.checklist.filter(({ state }) => state === 'missing').map(({ requirement }) => requirement);
      return { facts: () => ({ ground, ...(ground === 'expired' ? expired : { missing }) }), remark: reason };
    },
  };
}

export function awaitingPayment(journey: Journey): Step {
  const { demo, scenario, random, procedure } = journey;
  const isPayer = scenario.ends !== 'unpaid';
  if (isPayer && (demo.reminders.length > 0 || random.chance(0.8))) {
    return payment(journey, 'gateway');
  }
  if (demo.reminders.length < procedure.reminderDaysBeforeRefusal) {
    return reminder(journey);
  }
  const at = atProvider(journey, [1, 2]);
  return {
    act: 'refuseUnpaid',
    at,
    ...by.officer(demo),
    change: () => {
      Object.assign(demo, { outcome: 'refusal', ground: 'unpaid', refusalReason: null });
      const reminderDays = new Set(demo.reminders.map(one => one.at.day.toString())).size;
      return { facts: () => ({ ground: 'unpaid', reminderDays }) };
    },
  };
}

function reminder(journey: Journey): Step {
  const at = atProvider(journey, [2, 3]);
  const officer = by.officer(journey.demo);
  const channel = journey.random.pick(['cabinet', 'sms', 'email']);
  return {
    act: 'remindPayment',
    at,
    ...officer,
    change: () => {
      journey.demo.reminders.push({ at, by: officer.by, channel });
      return { facts: () => ({ channel }) };
    },
  };
}

function payment(journey: Journey, method: 'receipt' | 'gateway'): Step {
  const { demo, world } = journey;
  const payer = method === 'gateway' ? by.portal(demo) : by.clerk(demo);
  const at = atCorporation(journey, [0, 0, 1, 1, 2]);
  return {
    act: 'recordPayment',
    at,
    ...payer,
    change: () => {
      pay(demo, world, method, { moment: at, by: payer.by });
      const [paid] = demo.payments;
      const { mci, amountTiyn } = paid ?? { mci: 0, amountTiyn: 0 };
      const check = demo.events.findLast(({ act }) => act === 'confirmCompleteness')?.at;
      const foundCompleteOn = check?.toZonedDateTimeISO(demo.department.zone).toPlainDate() ?? demo.acceptedOn;
      return {
        start: startOfInquiry(at.day, foundCompleteOn),
        facts: () => ({ method, paidOn: at.day.toString(), amountTiyn, dutyTiyn: amountTiyn, mci }),
        to: demo.stage === 'payment' ? (journey.procedure.acts.recordPayment?.to ?? 'stay') : 'stay',
      };
    },
  };
}
