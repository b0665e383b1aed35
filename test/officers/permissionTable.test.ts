import { expect, test } from 'vitest';
import { type Role, roles } from '../../server/law/law.ts';
import type { Actor, Grant, Scope } from '../../server/officers/actor.ts';
import { may, type Place } from '../../server/officers/permissions.ts';
import { grantableScopes, type Permission, permissions, type Reach } from '../../server/officers/permissionTable.ts';

/** The table read the other way, act by act, as the flows of both orders name the actors. */
const whoMay: Record<Permission, Partial<Record<Role, Reach>>> = {
  acceptApplication: { clerk: 'office' },
  submitApplication: { portal: 'country' },
  sendToProvider: { clerk: 'office' },
  recordArrival: { registrar: 'provider' },
  registerApplication: { registrar: 'provider' },
  assignOfficer: { supervisor: 'unit' },
  reassignOfficer: { supervisor: 'unit', head: 'provider', system: 'country' },
  takeCase: { officer: 'unit' },
  confirmCompleteness: { officer: 'own' },
  requestCorrection: { officer: 'own' },
  correctDocument: { officer: 'own' },
  recordCorrection: { officer: 'own', portal: 'country' },
  refuseIncomplete: { officer: 'own' },
  refuseExpired: { officer: 'own' },
  recordPayment: { officer: 'own', clerk: 'office', portal: 'country' },
  remindPayment: { officer: 'own' },
  refuseUnpaid: { officer: 'own' },
  sendInquiry: { officer: 'own' },
  recordInquiryAnswer: { officer: 'own', system: 'country' },
  escalateInquiry: { officer: 'own' },
  compareSpecimen: { officer: 'own' },
  draftPreliminaryDecision: { officer: 'own' },
  allowLateRefusal: { supervisor: 'unit', head: 'provider' },
  scheduleHearing: { officer: 'own' },
  sendHearingNotice: { officer: 'own' },
  recordNotification: { officer: 'own', registrar: 'provider', system: 'country' },
  recordObjection: { officer: 'own', registrar: 'provider', portal: 'country' },
  postponeHearing: { officer: 'own' },
  recordHearing: { officer: 'own' },
  // Whoever of the provider sits as chair or secretary.
  signMinutes: { registrar: 'provider', officer: 'provider', supervisor: 'provider', head: 'provider' },
  withdrawPreliminaryDecision: { officer: 'own' },
  grantAfterHearing: { officer: 'own' },
  refuseOnMerits: { officer: 'own' },
  callForOriginals: { officer: 'own' },
  acceptOriginals: { clerk: 'everywhere' },
  recordOriginals: { officer: 'own', registrar: 'provider' },
  affixApostille: { officer: 'own' },
  voidNumber: { officer: 'own', head: 'provider' },
  signDocuments: { head: 'provider' },
  returnUnsigned: { head: 'provider' },
  enterInRegister: { officer: 'own' },
  annulRegisterEntry: { head: 'provider' },
  dispatchResult: { officer: 'own' },
  recordArrivalAtCorporation: { clerk: 'office' },
  handOver: { clerk: 'office' },
  returnToProvider: { clerk: 'office' },
  recordReturn: { registrar: 'provider' },
  requestResult: { clerk: 'office' },
  resendResult: { officer: 'own', registrar: 'provider' },
  readCase: {
    registrar: 'provider',
    officer: 'provider',
    supervisor: 'provider',
    head: 'provider',
    clerk: 'office',
    reviewer: 'body',
    analyst: 'country',
    administrator: 'country',
    portal: 'country',
  },
  readPersonalData: {
    registrar: 'provider',
    officer: 'provider',
    supervisor: 'provider',
    head: 'provider',
    clerk: 'office',
    reviewer: 'body',
    portal: 'country',
  },
  readRegister: {
    registrar: 'provider',
    officer: 'provider',
    supervisor: 'provider',
    head: 'provider',
    reviewer: 'body',
    analyst: 'country',
    administrator: 'country',
  },
  downloadAttachment: {
    registrar: 'provider',
    officer: 'provider',
    supervisor: 'provider',
    head: 'provider',
    clerk: 'office',
    reviewer: 'body',
    portal: 'country',
  },
  addAttachment: {
    registrar: 'provider',
    officer: 'own',
    supervisor: 'unit',
    head: 'provider',
    clerk: 'office',
    portal: 'country',
  },
  readOfficers: {
    registrar: 'provider',
    officer: 'provider',
    supervisor: 'provider',
    head: 'provider',
    reviewer: 'body',
    administrator: 'country',
  },
  readCalendar: everyone(),
  readProviders: everyone(),
  changeSettings: { administrator: 'everywhere' },
  recordAbsence: { officer: 'own', supervisor: 'unit', head: 'provider' },
  planWork: { supervisor: 'unit', head: 'provider' },
  readDesk: {
    registrar: 'provider',
    officer: 'own',
    supervisor: 'provider',
    head: 'provider',
    clerk: 'office',
    analyst: 'country',
    administrator: 'country',
  },
  shareView: { supervisor: 'unit', head: 'provider' },
  exportCases: { registrar: 'provider', supervisor: 'provider', head: 'provider' },
  readFigures: {
    supervisor: 'provider',
    head: 'provider',
    reviewer: 'body',
    analyst: 'country',
    administrator: 'country',
  },
  exportCaseTable: { analyst: 'country', administrator: 'country' },
  issueOwnKey: { analyst: 'everywhere' },
  changePeople: { administrator: 'everywhere' },
  issueApiKey: { administrator: 'everywhere' },
  resendNotice: { officer: 'own', registrar: 'provider', supervisor: 'unit' },
  // Both doors are open (AMB-48); the Corporation and the portal pass on what is brought to them.
  fileComplaint: { registrar: 'provider', clerk: 'office', reviewer: 'body', portal: 'country' },
  registerComplaint: { registrar: 'provider', head: 'provider', reviewer: 'body' },
  satisfyComplaint: { head: 'provider' },
  answerComplaint: { supervisor: 'provider', head: 'provider' },
  forwardComplaint: { registrar: 'provider', supervisor: 'provider', head: 'provider' },
  redirectComplaint: { registrar: 'provider', supervisor: 'provider', head: 'provider', reviewer: 'body' },
  withdrawComplaint: { registrar: 'provider', head: 'provider', reviewer: 'body' },
  takeComplaint: { reviewer: 'body' },
  reassignComplaint: { reviewer: 'body' },
  decideComplaint: { reviewer: 'body' },
  recordCourt: { registrar: 'provider', supervisor: 'provider', head: 'provider', reviewer: 'body' },
  readComplaint: {
    registrar: 'provider',
    officer: 'provider',
    supervisor: 'provider',
    head: 'provider',
    reviewer: 'body',
    analyst: 'country',
    administrator: 'country',
  },
  readEscalation: {
    registrar: 'provider',
    officer: 'own',
    supervisor: 'provider',
    head: 'provider',
    reviewer: 'body',
    analyst: 'country',
    administrator: 'country',
  },
  answerEscalation: { supervisor: 'unit', head: 'provider', reviewer: 'body' },
};

/** Everyone who signs in: this back office reads its lists without asking. */
function everyone(): Partial<Record<Role, Reach>> {
  return Object.fromEntries(roles.filter(role => role !== 'system').map(role => [role, 'everywhere']));
}

/** Ever farther from officer 7, of unit 3 of provider 1 in akmola, or of office 5 there. */
const myCase: Place = { assigneeId: 7, unitId: 3, providerId: 1, officeId: 5, region: 'akmola', channel: 'portal' };
const places: readonly (readonly [distance: number, what: string, place: Place])[] = [
  [0, 'a case of their own', myCase],
  [1, 'a colleague’s case of the same unit', { ...myCase, assigneeId: 8, officeId: 6 }],
  [1, 'a case of the unit that nobody has yet', { ...myCase, assigneeId: null, officeId: 6 }],
  [2, 'a case of another unit', { ...myCase, assigneeId: 8, unitId: 4, officeId: 6 }],
  [2, 'a case not yet handed to any unit', { ...myCase, assigneeId: null, unitId: null, officeId: null }],
  [3, 'a case of another provider of the region', { ...myCase, assigneeId: 8, unitId: 9, providerId: 2, officeId: 6 }],
  [4, 'a case of another region', { ...myCase, assigneeId: 8, unitId: 9, providerId: 2, officeId: 6, region: 'abai' }],
  [4, 'the country as a whole', { channel: 'portal' }],
];
const officePlaces: typeof places = [
  [2, 'a case of their own office', { ...myCase, assigneeId: 8, unitId: 9, providerId: 2 }],
  [3, 'a case of another office of the region', { ...myCase, assigneeId: 8, officeId: 6 }],
  [3, 'a case of the region without an office', { ...myCase, assigneeId: 8, officeId: null }],
  [4, 'a case of another region', { ...myCase, assigneeId: 8, officeId: 6, region: 'abai' }],
];

/** For a reviewer of body 4: what lies before it, whosever it is, and nothing else. */
const bodyPlaces: typeof places = [
  [2, 'a case with a complaint before their body', { ...myCase, bodyIds: [4] }],
  [2, 'a case of another region before their body and another', { providerId: 2, region: 'abai', bodyIds: [6, 4] }],
  [3, 'a case with a complaint before another body', { ...myCase, bodyIds: [6] }],
  [3, 'a case nobody complained about', { ...myCase, bodyIds: [] }],
  [4, 'the country as a whole', {}],
];
const placesOf = (role: Role): typeof places =>
  ({ clerk: officePlaces, reviewer: bodyPlaces } as Partial<Record<Role, typeof places>>)[role] ?? places;

const farthest = { own: 0, unit: 1, provider: 2, office: 2, body: 2, region: 3, country: 4, everywhere: 4 } as const;

const rows = roles.flatMap(role =>
  grantableScopes[role].flatMap((scope: Scope) =>
    permissions.map(permission => ({ role, scope, permission, reach: whoMay[permission][role] })),
  ),
);

test.each(rows)('$role with scope $scope: $permission reaches $reach', ({ role, scope, permission, reach }) => {
  const actor = officerSeven({ role, scope, providerId: 1, unitId: 3, officeId: 5, bodyId: 4, region: 'akmola' });
  for (const [distance, what, place] of placesOf(role)) {
    const limit = reach === 'everywhere' ? farthest.country : reach ? Math.min(farthest[reach], farthest[scope]) : -1;
    expect(may(actor, permission, place), what).toBe(distance <= limit);
  }
});

test('every act of the law has somebody who may do it', () => {
  expect(permissions.filter(permission => Object.keys(whoMay[permission]).length === 0)).toEqual([]);
});

function officerSeven(grant: Grant): Actor {
  return { officerId: 7, name: 'Officer', language: 'kk', grants: [grant], via: 'session' };
}
