import { applicationOperations } from '../applications/application.queries.ts';
import { escalationOperations } from '../escalations/escalation.queries.ts';
import { complaintOperations } from '../complaints/complaint.queries.ts';
import { noticeOperations } from '../notices/notice.queries.ts';
import { officerOperations } from '../officers/officer.queries.ts';
import {
  officeOperations,
  organisationOperations,
  providerOperations,
  unitOperations,
} from '../providers/provider.queries.ts';
import { settingEventOperations } from '../history/settingEvent.ts';
import { registerEntryOperations } from '../register/registerEntry.queries.ts';
import type { Operations } from './operations.ts';

/** Named as the GraphQL types. */
export const operations: Readonly<Record<string, Operations>> = {
  Application: applicationOperations,
  Escalation: escalationOperations,
  Complaint: complaintOperations,
  RegisterEntry: registerEntryOperations,
  Notice: noticeOperations,
  SettingEvent: settingEventOperations,
  Provider: providerOperations,
  Unit: unitOperations,
  Office: officeOperations,
  Organisation: organisationOperations,
  Officer: officerOperations,
};
