import type { AmbiguityId, Channel, LocalisedText, Service, StageId } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';

/** What people should know of a case before it goes wrong; a warning never forbids an act. */
export interface WarningFacts {
  readonly service: Service;
  readonly channel: Channel;
  readonly stage: StageId;
  readonly closed: boolean;
  readonly destination: string;
  readonly powerKind: 'simple' | 'notarised' | 'entity' | 'foreign' | null;
  readonly powerValidUntil: string | null;
  readonly documentsDenied: number;
  /** Days of the notice of a hearing that has not gone out: by plan, and the last of the order. */
  readonly noticePlanOn: string | null;
  readonly noticeLiteralOn: string | null;
  /** The package reached the provider after the first day of the term. */
  readonly arrivedLate: boolean;
  readonly provisional: boolean;
  readonly waitOverLimit: boolean;
  readonly serviceOverLimit: boolean;
}

interface WarningRule {
  readonly provision: ProvisionId | Readonly<Record<Service, ProvisionId>>;
  readonly reading?: AmbiguityId;
  readonly holds: (facts: WarningFacts, today: string) => boolean;
  readonly text: LocalisedText;
}

/** A document is denied, or a preliminary decision is drafted: the notice has to go out. */
const refusalIsNear = ({ closed, stage, documentsDenied }: WarningFacts) =>
  !closed && (stage === 'hearing' || documentsDenied > 0);

export const warningRules = {
  notAParty: {
    provision: 'NFO-COUNTRY',
    holds: facts => !facts.closed && ['not-party', 'objection'].includes(facts.destination),
    text: {
      kk: 'Баратын ел Гаага конвенциясының қатысушысы емес немесе апостильді танымайды: апостиль ол жерде жарамсыз болуы мүмкін. Өтініш берушіге сол елдің елшілігіне жүгінуге кеңес беріңіз.',
      ru: 'Страна назначения не участвует в Гаагской конвенции или не признает апостиль: там он может быть недействителен. Посоветуйте заявителю обратиться в посольство этой страны.',
      en: 'The destination country is not a party to the Hague Convention or does not recognise the apostille: it may be worthless there. Advise the applicant to ask that country’s embassy.',
    },
  },
  notNeeded: {
    provision: 'NFO-COUNTRY',
    holds: facts => !facts.closed && facts.destination === 'not-needed',
    text: {
      kk: 'Халықаралық шарт бойынша бұл ел үшін апостиль қажет болмауы мүмкін. Баж төленгенге дейін өтініш берушіге айтыңыз.',
      ru: 'По международному договору для этой страны апостиль может быть не нужен. Скажите об этом заявителю до уплаты пошлины.',
      en: 'Under a treaty an apostille may not be needed for this country. Tell the applicant before the duty is paid.',
    },
  },
  simplePower: {
    provision: 'EDU-STD-8.issue.2',
    reading: 'AMB-35',
    holds: facts =>
      !facts.closed && facts.service === 'education' && facts.powerKind !== null && facts.powerKind !== 'notarised',
    text: {
      kk: 'Өкілдің сенімхаты нотариат куәландырмаған: нәтиже өкілге нотариат куәландырған сенімхат бойынша ғана беріледі.',
      ru: 'Доверенность представителя не удостоверена нотариально: результат выдается представителю только по нотариальной доверенности.',
      en: 'The representative’s power of attorney is not notarised: the result is issued to a representative only under a notarised one.',
    },
  },
  powerExpired: {
    provision: { education: 'EDU-10.3c', justice: 'NFO-JUS-GROUND' },
    reading: 'AMB-24',
    holds: (facts, today) => !facts.closed && facts.powerValidUntil !== null && facts.powerValidUntil < today,
    text: {
      kk: 'Сенімхаттың қолданылу мерзімі өткен.',
      ru: 'Срок действия доверенности истек.',
      en: 'The power of attorney has expired.',
    },
  },
  arrivedLate: {
    provision: 'NFO-CARRIAGE',
    reading: 'AMB-20',
    holds: facts => !facts.closed && facts.arrivedLate,
    text: {
      kk: 'Топтама көрсетілетін қызметті берушіге мерзімнің бірінші күнінен кейін түсті: келесі кезеңдерге аз уақыт қалады.',
      ru: 'Пакет поступил услугодателю позже первого дня срока: на следующие этапы остается меньше времени.',
      en: 'The package reached the provider after the first day of the term: the later stages have less time.',
    },
  },
  denied: {
    provision: { education: 'EDU-STD-9.1', justice: 'NFO-JUS-GROUND' },
    reading: 'AMB-06',
    holds: facts => facts.documentsDenied > 0 && facts.stage !== 'closed',
    text: {
      kk: 'Құжат расталмаған: бас тартуға дейін алдын ала шешім мен тыңдау қажет.',
      ru: 'Документ не подтвержден: до отказа нужны предварительное решение и заслушивание.',
      en: 'A document is not confirmed: a preliminary decision and a hearing come before any refusal.',
    },
  },
  noticeCloses: {
    provision: 'NFO-LATE-REFUSAL',
    reading: 'AMB-14',
    holds: (facts, today) =>
      refusalIsNear(facts) &&
      facts.noticePlanOn !== null &&
      facts.noticeLiteralOn !== null &&
      today >= facts.noticePlanOn &&
      today <= facts.noticeLiteralOn,
    text: {
      kk: 'Тыңдау туралы хабарламаны жіберудің соңғы заңды мерзімі жақын: бүгін жіберілсе не болатынын тыңдау бөлімінен қараңыз.',
      ru: 'Последний законный срок уведомления о заслушивании близок: что будет при отправке сегодня, смотрите в разделе заслушивания.',
      en: 'The last lawful moment for the hearing notice is near: see at the hearing desk what follows if it goes out today.',
    },
  },
  noticeClosed: {
    provision: 'CODE-76',
    reading: 'AMB-14',
    holds: (facts, today) => refusalIsNear(facts) && facts.noticeLiteralOn !== null && today > facts.noticeLiteralOn,
    text: {
      kk: 'Тыңдау туралы хабарламаны жіберу мерзімі өтті: бас тарту тек басшының мерзімді ұзарту туралы шешімімен мүмкін.',
      ru: 'Срок уведомления о заслушивании прошел: отказ возможен только по решению руководителя о продлении срока.',
      en: 'The time for the hearing notice has passed: a refusal is possible only if the head decides on an extension.',
    },
  },
  provisional: {
    provision: 'NFO-CALENDAR',
    holds: facts => !facts.closed && facts.provisional,
    text: {
      kk: 'Мерзімдердің бірі күнтізбесі әлі бекітілмеген жылға түседі: күні өзгеруі мүмкін.',
      ru: 'Один из сроков приходится на год, календарь которого еще не утвержден: дата может измениться.',
      en: 'A date falls in a year whose calendar is not approved yet: it may change.',
    },
  },
  waitedTooLong: {
    provision: { education: 'EDU-STD-3.4', justice: 'NFO-JUS-HOURS' },
    holds: facts => facts.waitOverLimit,
    text: {
      kk: 'Кезекте күту 15 минуттан асты.',
      ru: 'Ожидание в очереди превысило 15 минут.',
      en: 'The wait in the queue exceeded 15 minutes.',
    },
  },
  servedTooLong: {
    provision: { education: 'EDU-STD-3.5', justice: 'NFO-JUS-HOURS' },
    holds: facts => facts.serviceOverLimit,
    text: {
      kk: 'Қызмет көрсету 15 минуттан асты.',
      ru: 'Обслуживание превысило 15 минут.',
      en: 'Service at the counter exceeded 15 minutes.',
    },
  },
} as const satisfies Record<string, WarningRule>;

/** Where a warning comes from in the service. */
export function warningProvision(id: WarningId, service: Service): ProvisionId {
  const { provision }: WarningRule = warningRules[id];
  return typeof provision === 'string' ? provision : provision[service];
}

export type WarningId = keyof typeof warningRules;

export function warningsFor(facts: WarningFacts, today: string): WarningId[] {
  return (Object.keys(warningRules) as WarningId[]).filter(id => {
    const { holds }: WarningRule = warningRules[id];
    return holds(facts, today);
  });
}
