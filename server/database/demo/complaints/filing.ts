import type { FileComplaintInput } from '../../../complaints/fileComplaint.service.ts';
import type { Moment } from '../desk.ts';
import { invented } from '../hearingTexts.ts';
import { bodyIdOf, type Reviewer } from './actors.ts';
import { contestedVersion } from './contestedCases.ts';
import type { Complaint } from './scene.ts';
import type { Story } from './story.ts';

/** What comes in: by whoever applied, about the act of their case that the story names. */
export function filing(
  reviewers: readonly Reviewer[],
  complaint: Complaint,
  { at }: Moment,
): Omit<FileComplaintInput, 'idempotencyKey'> {
  const { story, department, demo } = complaint.cast;
  const { about, subject, respondent, arrives, text, demands } = story;
  const { door, way, body } = arrives;
  const said = { subject, respondent, door, way, arrivedAt: at, text: mark(story, text), demands };
  const bodyId = body ? bodyIdOf(reviewers, complaint) : null;
  if (!demo || 'noCaseReason' in about) {
    const noCaseReason = 'noCaseReason' in about ? about.noCaseReason : '';
    const { providerId, service } = department;
    return { ...said, bodyId, noCaseReason, providerId, service, complainant: somebodyElse };
  }
  const { name, phone, email, address } = demo.applicant;
  return {
    ...said,
    bodyId,
    // Whoever does not read the case yet names it as the complaint does.
    ...(door === 'body' ? { caseNumber: demo.receiptNumber } : { applicationId: demo.id }),
    contestedVersion: contestedVersion(demo, about) ?? null,
    officialId: respondent === 'official' ? demo.assigneeId : null,
    complainant: { kind: 'applicant', name, phone, email, address },
  };
}

const somebodyElse = {
  kind: 'applicant',
  name: 'Ковалева Марина Андреевна',
  phone: '+77000000017',
  address: 'вымышленный адрес, 17',
} as const;

export const mark = ({ language }: Story, text: string) => `${text} ${invented[language]}`;
