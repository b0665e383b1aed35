import { rolesNow } from '../signin/session.ts';
import type { CaseFile } from '../applications/application.ts';
import { WaitingPeriods } from '../applications/WaitingPeriods.tsx';
import { Attachments } from '../documents/Attachments.tsx';
import { Checklist } from '../documents/Checklist.tsx';
import { Documents } from '../documents/Documents.tsx';
import { HearingDesk } from '../hearings/HearingDesk.tsx';
import { Comparisons } from '../inquiries/Comparisons.tsx';
import { Inquiries } from '../inquiries/Inquiries.tsx';
import { Notices } from '../notices/Notices.tsx';
import { Papers } from '../papers/Papers.tsx';
import { mayOpen } from '../signin/permissions.ts';

/** The case as its own page shows it: hearing with its evidence first, then documents, answers, messages and papers. */
export const CaseOfComplaint = ({ application }: { application: CaseFile }) => (
  <>
    {application.preliminaryDecisions.length > 0 ? <HearingDesk application={application} /> : null}
    <Documents documents={application.documents} />
    <Checklist items={application.checklist} />
    <Comparisons comparisons={application.specimenComparisons} documents={application.documents} />
    <Inquiries inquiries={application.inquiries} documents={application.documents} />
    <WaitingPeriods periods={application.waitingPeriods} />
    <Notices notices={application.notices} />
    <Attachments
      applicationId={application.id}
      attachments={application.attachments}
      mayAdd={mayOpen('addAttachment', rolesNow())}
    />
    <Papers papers={application.papers} />
  </>
);
