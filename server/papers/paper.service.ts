import { findApplication } from '../applications/application.queries.ts';
import { known } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { readRows, type Services } from '../services.ts';
import { certificateRecord, inquiryRecord, missingRecord, receiptRecord } from './casePaper.queries.ts';
import { type CaseScene, caseScene } from './caseRecord.queries.ts';
import { certificatePaper } from './certificate.paper.ts';
import { hearingNoticePaper } from './hearingNotice.paper.ts';
import { hearingNoticeRecord, minutesRecord, refusalRecord } from './hearingPaper.queries.ts';
import { inquiryPaper } from './inquiry.paper.ts';
import { minutesPaper } from './minutes.paper.ts';
import { missingPaper } from './missing.paper.ts';
import type { PaperKind, PaperLanguage } from './paper.ts';
import { receiptPaper } from './receipt.paper.ts';
import { refusalPaper } from './refusal.paper.ts';
import { type Paper, renderPdf } from './render.ts';

export interface PaperRequest {
  readonly applicationId: number;
  readonly kind: PaperKind;
  readonly language: PaperLanguage;
  /** Which inquiry, hearing or line of the book; null: the last one. */
  readonly subject: number | null;
}

/** Draws up a paper as the case now stands. The same refusal for what there is not and what is not theirs to read. */
export async function drawUp(services: Services, actor: Actor | undefined, request: PaperRequest): Promise<Buffer> {
  const rows = readRows(services);
  const application = actor && (await findApplication(rows, actor, request.applicationId));
  requirePermission(actor, 'readPersonalData', application);
  const scene = known(await caseScene(rows, services.editions, request.applicationId));
  return known(await drawPaper(scene, request));
}

/** Whoever asks; undefined where the case has no such paper. */
export async function drawPaper(
  scene: CaseScene,
  request: Omit<PaperRequest, 'applicationId'>,
): Promise<Buffer | undefined> {
  const paper = await papers[request.kind](scene, request);
  return paper && renderPdf(paper);
}

type Draw = (scene: CaseScene, request: Omit<PaperRequest, 'applicationId'>) => Promise<Paper | undefined>;

const drawn =
  <Record>(
    load: (scene: CaseScene, subject: number | null) => Promise<Record | undefined>,
    draw: (record: Record, language: PaperLanguage) => Paper,
  ): Draw =>
  async (scene, { subject, language }) => {
    const record = await load(scene, subject);
    return record && draw(record, language);
  };

const papers = {
  receipt: drawn(receiptRecord, receiptPaper),
  missing: drawn(missingRecord, missingPaper),
  inquiry: drawn(inquiryRecord, inquiryPaper),
  hearingNotice: drawn(hearingNoticeRecord, hearingNoticePaper),
  minutes: drawn(minutesRecord, minutesPaper),
  refusal: drawn(refusalRecord, refusalPaper),
  certificate: drawn(certificateRecord, certificatePaper),
} as const satisfies Record<PaperKind, Draw>;
