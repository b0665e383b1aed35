import { Applicant, Application } from '../applications/application.entity.ts';
import { WaitingPeriod } from '../applications/waitingPeriod.entity.ts';
import { Assignment } from '../assignments/assignment.entity.ts';
import {
  Complaint,
  ComplaintEvent,
  ComplaintRemark,
  ComplaintText,
  CourtNote,
} from '../complaints/complaint.entity.ts';
import { HandOver, Parcel } from '../custody/parcel.entity.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import { DocumentCorrection } from '../documents/correction.entity.ts';
import { Attachment, ChecklistItem, Document } from '../documents/document.entity.ts';
import {
  Hearing,
  HearingMinutes,
  HearingSeat,
  LateRefusal,
  Objection,
  PreliminaryDecision,
  PreliminaryGround,
} from '../hearings/hearing.entity.ts';
import { ActRequest, CaseEvent } from '../history/caseEvent.entity.ts';
import { CaseRemark } from '../history/caseRemark.entity.ts';
import { Inquiry, InquiryDocument, SpecimenComparison } from '../inquiries/inquiry.entity.ts';
import { AccessLink } from '../links/link.entity.ts';
import { Officer, RoleGrant } from '../officers/officer.entity.ts';
import { DutyQuote, Payment, PaymentReminder } from '../payments/payment.entity.ts';
import { RegisterEntry } from '../register/registerEntry.entity.ts';

export const entities = [
  Application,
  Applicant,
  WaitingPeriod,
  Assignment,
  Parcel,
  HandOver,
  Deadline,
  Document,
  ChecklistItem,
  DocumentCorrection,
  Attachment,
  CaseEvent,
  CaseRemark,
  ActRequest,
  Inquiry,
  InquiryDocument,
  SpecimenComparison,
  DutyQuote,
  Payment,
  PaymentReminder,
  RegisterEntry,
  PreliminaryDecision,
  PreliminaryGround,
  LateRefusal,
  Hearing,
  HearingSeat,
  HearingMinutes,
  Objection,
  AccessLink,
  Complaint,
  ComplaintText,
  ComplaintEvent,
  ComplaintRemark,
  CourtNote,
  Officer,
  RoleGrant,
];
