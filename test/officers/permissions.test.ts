import { describe, expect, test } from 'vitest';
import { scopes, type Actor, type Grant } from '../../server/officers/actor.ts';
import {
  caseFilter,
  filtersFor,
  isGrantable,
  may,
  requirePermission,
  roleFor,
} from '../../server/officers/permissions.ts';
import { permissions, permissionTable } from '../../server/officers/permissionTable.ts';

const paperCase = {
  providerId: 1,
  unitId: 3,
  officeId: 5,
  region: 'akmola',
  assigneeId: 8,
  channel: 'corporation',
} as const;
const portalCase = { ...paperCase, channel: 'portal' } as const;

function person(...grants: Grant[]): Actor {
  return { officerId: 7, name: 'Officer', language: 'ru', grants, via: 'session' };
}

describe('What a person may reach', () => {
  test('nobody without a grant may do anything, anywhere', () => {
    expect(permissions.filter(permission => may(person(), permission, paperCase))).toEqual([]);
    expect(caseFilter(person())).toEqual([]);
  });

  test('grants add up: the head of one department who also reviews for a body reads both', () => {
    const both = person(
      { role: 'head', scope: 'provider', providerId: 1 },
      { role: 'reviewer', scope: 'body', bodyId: 4 },
    );
    expect(caseFilter(both)).toEqual([{ providerId: 1 }, { bodyId: 4 }]);
    expect(may(both, 'signDocuments', paperCase)).toBe(true);
    expect(may(both, 'readCase', { ...paperCase, providerId: 2, bodyIds: [4] })).toBe(true);
    expect(may(both, 'signDocuments', { ...paperCase, providerId: 2, bodyIds: [4] })).toBe(false);
  });

  test('a supervisor without a unit assigns in every unit of the department, with a unit only in that one', () => {
    const ofAll = person({ role: 'supervisor', scope: 'provider', providerId: 1 });
    const ofOne = person({ role: 'supervisor', scope: 'provider', providerId: 1, unitId: 4 });
    expect(filtersFor(ofAll, 'assignOfficer')).toEqual([{ providerId: 1 }]);
    expect(filtersFor(ofOne, 'assignOfficer')).toEqual([{ unitId: 4, providerId: 1 }]);
    expect(caseFilter(ofOne)).toEqual([{ providerId: 1 }]);
  });

  test('an officer moved to another department does not keep acting on the cases left behind', () => {
    const moved = person({ role: 'officer', scope: 'provider', providerId: 2, unitId: 9 });
    const leftBehind = { ...paperCase, assigneeId: 7 };
    expect(may(moved, 'affixApostille', leftBehind)).toBe(false);
    expect(may(moved, 'affixApostille', { ...leftBehind, providerId: 2, unitId: 9 })).toBe(true);
  });

  test('a clerk of a region accepts at every office of it and at no other', () => {
    const clerk = person({ role: 'clerk', scope: 'region', region: 'akmola' });
    expect(may(clerk, 'acceptApplication', { officeId: 5, region: 'akmola' })).toBe(true);
    expect(may(clerk, 'acceptApplication', { officeId: 6, region: 'abai' })).toBe(false);
  });

  test('the system of the Corporation acts for every office', () => {
    const corporation = person({ role: 'clerk', scope: 'country' });
    expect(may(corporation, 'handOver', paperCase)).toBe(true);
  });

  test('the portal reaches cases filed through it and no others', () => {
    const portal = person({ role: 'portal', scope: 'country' });
    expect(caseFilter(portal)).toEqual([{ channel: 'portal' }]);
    expect(may(portal, 'recordPayment', portalCase)).toBe(true);
    expect(may(portal, 'recordPayment', paperCase)).toBe(false);
    expect(may(portal, 'readCase', paperCase)).toBe(false);
  });

  test('an analyst and an administrator read cases without personal data', () => {
    for (const role of ['analyst', 'administrator'] as const) {
      const reader = person({ role, scope: 'country' });
      expect(may(reader, 'readCase', paperCase)).toBe(true);
      expect(may(reader, 'readPersonalData', paperCase)).toBe(false);
      expect(may(reader, 'downloadAttachment', paperCase)).toBe(false);
    }
  });

  test('a reviewer reads a case whole once a complaint about it is before their body, and nothing of it before', () => {
    const reviewer = person({ role: 'reviewer', scope: 'body', bodyId: 4 });
    for (const permission of ['readCase', 'readPersonalData', 'downloadAttachment', 'readRegister'] as const) {
      expect(may(reviewer, permission, paperCase), permission).toBe(false);
      expect(may(reviewer, permission, { ...paperCase, bodyIds: [] }), permission).toBe(false);
      expect(may(reviewer, permission, { ...paperCase, bodyIds: [5] }), permission).toBe(false);
      expect(may(reviewer, permission, { ...paperCase, bodyIds: [5, 4] }), permission).toBe(true);
    }
    // To read is not to act.
    expect(permissions.filter(act => may(reviewer, act, { ...paperCase, bodyIds: [4] })).toSorted()).toEqual(
      Object.keys(permissionTable.reviewer).toSorted(),
    );
  });

  test('a reviewer reaches no case by region or department: the grant is of a body alone', () => {
    expect(scopes.filter(scope => isGrantable('reviewer', scope))).toEqual(['body']);
    const place = { ...paperCase, bodyIds: [4] };
    const wider = { role: 'reviewer', providerId: 1, region: 'akmola', bodyId: 4 } as const;
    for (const scope of ['country', 'region', 'provider'] as const) {
      expect(may(person({ ...wider, scope }), 'readCase', place), scope).toBe(false);
    }
    expect(may(person({ role: 'reviewer', scope: 'body' }), 'readCase', place)).toBe(false);
    expect(caseFilter(person({ role: 'reviewer', scope: 'body' }))).toEqual([]);
  });

  test('nobody of the provider decides a complaint, and no reviewer answers one for the provider', () => {
    const place = { ...paperCase, assigneeId: 7, bodyIds: [4] };
    const ofTheProvider = (['registrar', 'officer', 'supervisor', 'head'] as const).map(role =>
      person({ role, scope: 'provider', providerId: 1, unitId: 3 }),
    );
    for (const permission of ['takeComplaint', 'decideComplaint'] as const) {
      expect(ofTheProvider.filter(actor => may(actor, permission, place))).toEqual([]);
    }
    const reviewer = person({ role: 'reviewer', scope: 'body', bodyId: 4 });
    for (const permission of ['satisfyComplaint', 'answerComplaint', 'forwardComplaint'] as const) {
      expect(may(reviewer, permission, place), permission).toBe(false);
    }
  });

  test('a grant whose scope does not suit its role, or that names no place, gives nothing', () => {
    expect(scopes.filter(scope => isGrantable('registrar', scope))).toEqual(['provider']);
    const wrongScope = person({ role: 'registrar', scope: 'office', officeId: 5, providerId: 1 });
    const noPlace = person({ role: 'registrar', scope: 'provider' });
    for (const actor of [wrongScope, noPlace]) {
      expect(
        permissions.filter(
          permission =>
            permission !== 'readCalendar' && permission !== 'readProviders' && may(actor, permission, paperCase),
        ),
      ).toEqual([]);
    }
  });

  test('an empty place is the country: whoever works in one department does not reach it', () => {
    expect(may(person({ role: 'head', scope: 'provider', providerId: 1 }), 'readOfficers')).toBe(false);
    expect(may(person({ role: 'administrator', scope: 'country' }), 'readOfficers')).toBe(true);
  });
});

describe('How a refusal is said', () => {
  const head = person({ role: 'head', scope: 'provider', providerId: 1 });

  test('whoever is not signed in is told so', () => {
    expect(() => requirePermission(undefined, 'readCase', paperCase)).toThrow('UNAUTHENTICATED');
  });

  test('a forbidden case and one that does not exist meet the same answer', () => {
    const elsewhere = { ...paperCase, providerId: 2 };
    expect(() => requirePermission(head, 'signDocuments', elsewhere)).toThrow('FORBIDDEN_OR_UNKNOWN');
    expect(() => requirePermission(head, 'signDocuments', undefined)).toThrow('FORBIDDEN_OR_UNKNOWN');
    const reviewer = person({ role: 'reviewer', scope: 'body', bodyId: 4 });
    expect(() => requirePermission(reviewer, 'readCase', undefined)).toThrow('FORBIDDEN_OR_UNKNOWN');
    expect(() => requirePermission(head, 'signDocuments', paperCase)).not.toThrow();
  });

  test('the history names the role in which the act was done', () => {
    const two = person(
      { role: 'registrar', scope: 'provider', providerId: 1 },
      { role: 'officer', scope: 'provider', providerId: 1, unitId: 3 },
    );
    expect(roleFor(two, 'registerApplication', paperCase)).toBe('registrar');
    expect(roleFor(two, 'affixApostille', { ...paperCase, assigneeId: 7 })).toBe('officer');
    expect(() => roleFor(two, 'signDocuments', paperCase)).toThrow('FORBIDDEN_OR_UNKNOWN');
  });
});
