/** A query to begin with; what it asks for is told by its title. */
export interface Example {
  readonly id: string;
  readonly title: Readonly<Record<'kk' | 'ru' | 'en', string>>;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const halfYear = { from: '2026-01-01', to: '2026-06-30' };

/** Each is asked of a real server by a test, as an analyst: it answers without errors and with data. */
export const examples: readonly Example[] = [
  {
    id: 'intake',
    title: {
      kk: 'Айлар бойынша түскен істер мен нәтижелер',
      ru: 'Поступление и результаты по месяцам',
      en: 'Intake and outcome by month',
    },
    query: `query IntakeByMonth($filter: ReportFilterInput!) {
  intakeReport(filter: $filter, groupBy: [month]) {
    head { name definition { en } threshold countedUntil }
    rows {
      keys { value }
      accepted { value hidden }
      apostilles { value }
      refusals { value }
      open { value }
    }
    total { accepted { value } }
  }
}`,
    variables: { filter: halfYear },
  },
  {
    id: 'timeliness',
    title: {
      kk: 'Көрсетілетін қызметті берушілер бойынша мерзімінде орындалғандар үлесі',
      ru: 'Доля оказанных в срок по услугодателям',
      en: 'Share in time by provider',
    },
    query: `query InTimeByProvider($filter: ReportFilterInput!) {
  timelinessReport(filter: $filter, groupBy: [provider]) {
    head { name threshold }
    rows {
      keys { group name }
      inTime { value }
      late { value }
      share { value hidden }
    }
  }
}`,
    variables: { filter: halfYear },
  },
  {
    id: 'duration',
    title: {
      kk: 'Кезеңдердің ұзақтығы, жұмыс күндері',
      ru: 'Продолжительность этапов в рабочих днях',
      en: 'How long stages took, in working days',
    },
    query: `query Durations($filter: ReportFilterInput!) {
  durationReport(filter: $filter) {
    rows {
      keys { group value name }
      cases { value }
      median { value }
    }
  }
}`,
    variables: { filter: halfYear },
  },
  {
    id: 'refusals',
    title: { kk: 'Негіздері бойынша бас тартулар', ru: 'Отказы по основаниям', en: 'Refusals by ground' },
    query: `query Refusals($filter: ReportFilterInput!) {
  refusalReport(filter: $filter, groupBy: [year]) {
    rows { keys { group name } refusals { value hidden } }
  }
}`,
    variables: { filter: halfYear },
  },
  {
    id: 'complaints',
    title: { kk: 'Жолдары бойынша шағымдар', ru: 'Жалобы по порядку рассмотрения', en: 'Complaints by route' },
    query: `query Complaints($filter: ReportFilterInput!) {
  complaintReport(filter: $filter) {
    rows { keys { group name } received { value } inTime { value } late { value } annulledActs { value } }
  }
}`,
    variables: { filter: halfYear },
  },
  {
    id: 'asOf',
    title: {
      kk: 'Өткен күндегі көрсеткіштер',
      ru: 'Показатели на прошедшую дату',
      en: 'Figures as they stood on a day',
    },
    query: `query AsTheyStood($filter: ReportFilterInput!, $asOf: Day) {
  intakeReport(filter: $filter, asOf: $asOf) {
    head { asOf }
    total { accepted { value } apostilles { value } refusals { value } }
  }
}`,
    variables: { filter: halfYear, asOf: '2026-04-30' },
  },
  {
    id: 'cases',
    title: {
      kk: 'Мерзімі өткен істер, дербес деректерсіз',
      ru: 'Просроченные дела без персональных данных',
      en: 'Late cases, without personal data',
    },
    query: `query LateCases($first: Int!) {
  applications(filter: { open: true }, sort: nextDueFirst, first: $first) {
    items {
      id
      stage
      acceptedOn
      termEndsOn
      nextDueOn
      provider { name region }
    }
    hasNextPage
    endCursor
  }
}`,
    variables: { first: 20 },
  },
  {
    id: 'providers',
    title: {
      kk: 'Көрсетілетін қызметті берушілер мен олардың кодтары',
      ru: 'Услугодатели и их коды',
      en: 'Providers and their codes',
    },
    query: `query Providers {
  providers(first: 100) {
    items { id code name region service }
    hasNextPage
  }
}`,
  },
  {
    id: 'calendar',
    title: { kk: 'Жұмыс күнтізбесі', ru: 'Производственный календарь', en: 'The working calendar' },
    query: `query Calendar($year: Int!) {
  calendarYear(kind: provider, year: $year) {
    year
    approved
    decree
    days { date works }
  }
}`,
    variables: { year: 2026 },
  },
];
