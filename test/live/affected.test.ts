import { expect, test } from 'vitest';
import { isAffected } from '../../admin/live/affected.ts';
import type { ChangeItem } from '../../admin/live/changes.ts';

const changed = (kind: ChangeItem['kind'], id = '7'): ChangeItem => ({ kind, id, version: 2 });

test.each<[what: string, key: readonly unknown[], change: ChangeItem, affected: boolean]>([
  ['the list of cases', ['Application', 'getList', { filter: {} }], changed('application'), true],
  ['the case itself', ['Application', 'getOne', { id: '7', meta: { whole: true } }], changed('application'), true],
  ['another case', ['Application', 'getOne', { id: '8' }], changed('application'), false],
  ['cases read by id', ['Application', 'getMany', { ids: ['6', '7'] }], changed('application'), true],
  ['missed dates, of which it may be one', ['Escalation', 'getList', {}], changed('application'), true],
  ['one missed date', ['Escalation', 'getOne', { id: '7' }], changed('application'), false],
  ['the same missed date, when it climbs', ['Escalation', 'getOne', { id: '7' }], changed('escalation'), true],
  ['how many missed dates there are', ['Escalation', 'counts'], changed('escalation'), true],
  ['home', ['home', 'tiles', 'unit'], changed('complaint'), true],
  ['the progress of a reassignment', ['reassignment', '7', 'kk'], changed('reassignment'), true],
  ['what an officer is told', ['officerNotes'], changed('officerNote'), true],
  ['complaints, by a case alone', ['Complaint', 'getList', {}], changed('application'), false],
  ['the calendar', ['calendarYear', 'provider', 2026], changed('application'), false],
  ['the case, by somebody who looks at it', ['Application', 'getOne', { id: '7' }], changed('presence'), false],
])('of what is on screen is read again or not: %s', (_what, key, change, affected) => {
  expect(isAffected(key, [changed('presence', '1'), change])).toBe(affected);
});
