/** Which screens a role is shown. What a person may do is the server's answer, case by case, in `allowedActs`. */
const screens: Readonly<Record<string, readonly string[]>> = {
  Application: [
    'registrar',
    'officer',
    'supervisor',
    'head',
    'clerk',
    'reviewer',
    'analyst',
    'administrator',
    'portal',
  ],
  Complaint: ['registrar', 'officer', 'supervisor', 'head', 'reviewer', 'analyst', 'administrator'],
  fileComplaint: ['registrar', 'clerk', 'reviewer', 'portal'],
  Escalation: ['registrar', 'officer', 'supervisor', 'head', 'reviewer', 'analyst', 'administrator'],
  answerEscalation: ['supervisor', 'head', 'reviewer'],
  intake: ['clerk', 'portal'],
  RegisterEntry: ['registrar', 'officer', 'supervisor', 'head', 'reviewer', 'administrator'],
  receipt: ['clerk'],
  settings: ['administrator'],
  SettingEvent: ['administrator'],
  Officer: ['administrator'],
  countries: ['administrator'],
  keys: ['administrator', 'analyst'],
  keysOfAll: ['administrator'],
  ownKeys: ['analyst'],
  explorer: ['supervisor', 'head', 'analyst', 'administrator'],
  Notice: ['registrar', 'officer', 'supervisor', 'head'],
  hearings: ['registrar', 'officer', 'supervisor', 'head'],
  shareInUnit: ['supervisor'],
  shareInProvider: ['head'],
  exportCases: ['registrar', 'supervisor', 'head'],
  reassignments: ['supervisor', 'head'],
  moveCases: ['supervisor', 'head'],
  reports: ['analyst', 'supervisor', 'head', 'administrator'],
  // Others see one place, and of it any days and every case.
  reportsOfCountry: ['analyst', 'administrator'],
  reportsByDay: ['supervisor', 'head'],
  figureCases: ['supervisor', 'head'],
  absences: ['officer', 'supervisor', 'head'],
  workload: ['supervisor', 'head'],
  takeNext: ['officer'],
  officerNotes: ['officer', 'supervisor', 'head'],
  lookers: ['registrar', 'officer', 'supervisor', 'head', 'clerk', 'reviewer'],
  searchByName: ['registrar', 'officer', 'supervisor', 'head', 'clerk', 'reviewer', 'portal'],
  addAttachment: ['registrar', 'officer', 'supervisor', 'head', 'clerk', 'portal'],
};

export function mayOpen(screen: string, roles: readonly string[]): boolean {
  const allowed = screens[screen];
  return !allowed || roles.some(role => allowed.includes(role));
}

/** Officers have cases of their own; whoever has none finds as "my work" the stages their role acts in. */
const stagesOfWork: Readonly<Record<string, readonly string[]>> = {
  registrar: ['carriage', 'registration', 'originals', 'returning', 'resending'],
  supervisor: ['assignment'],
  head: ['signature'],
  clerk: ['carriage', 'originals', 'transit', 'keeping', 'storage'],
};

/** The filter of "my work", in the words of the schema. */
export function workOf(roles: readonly string[]): Readonly<Record<string, unknown>> {
  const stages = roles.flatMap(role => stagesOfWork[role] ?? []);
  return roles.includes('officer') || stages.length === 0 ? { mine: true } : { stages: [...new Set(stages)] };
}
