import { known } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { readRows, type Services } from '../services.ts';
import { complaintAnswerPaper } from './complaintAnswer.paper.ts';
import { complaintCoverPaper } from './complaintCover.paper.ts';
import { complaintDecisionPaper } from './complaintDecision.paper.ts';
import {
  complaintAnswerRecord,
  complaintCoverRecord,
  complaintDecisionRecord,
  complaintReceiptRecord,
} from './complaintPaper.queries.ts';
import { actsOfPapers } from './complaintPapers.queries.ts';
import { complaintReceiptPaper } from './complaintReceipt.paper.ts';
import {
  type ComplaintLine,
  type ComplaintPaperScene,
  complaintScene,
  placeOfLetterById,
} from './complaintScene.queries.ts';
import type { ComplaintPaperKind, PaperLanguage } from './paper.ts';
import { type Paper, renderPdf } from './render.ts';

export interface ComplaintPaperRequest {
  readonly complaintId: number;
  readonly kind: ComplaintPaperKind;
  readonly language: PaperLanguage;
  /** Which act, by the version it led to; null: the last one of its kind. */
  readonly version: number | null;
}

/** The same refusal for what there is not and what is not theirs to read. */
export async function drawUpOfComplaint(
  services: Services,
  actor: Actor | undefined,
  { complaintId, kind, language, version }: ComplaintPaperRequest,
): Promise<Buffer> {
  const rows = readRows(services);
  const place = await placeOfLetterById(rows, complaintId);
  requirePermission(actor, 'readComplaint', place);
  requirePermission(actor, 'readPersonalData', place);
  const scene = known(await complaintScene(rows, complaintId));
  const line = scene.lines.findLast(
    ({ act, version: led }) => act === actsOfPapers[kind] && (version === null || led === version),
  );
  return renderPdf(known(await papers[kind](scene, known(line), language)));
}

type Draw = (scene: ComplaintPaperScene, line: ComplaintLine, language: PaperLanguage) => Promise<Paper | undefined>;

const drawn =
  <Record>(
    load: (scene: ComplaintPaperScene, line: ComplaintLine) => Promise<Record | undefined>,
    draw: (record: Record, language: PaperLanguage) => Paper,
  ): Draw =>
  async (scene, line, language) => {
    const record = await load(scene, line);
    return record && draw(record, language);
  };

const papers = {
  complaintReceipt: drawn(complaintReceiptRecord, complaintReceiptPaper),
  complaintAnswer: drawn(complaintAnswerRecord, complaintAnswerPaper),
  complaintCover: drawn(complaintCoverRecord, complaintCoverPaper),
  complaintDecision: drawn(complaintDecisionRecord, complaintDecisionPaper),
} as const satisfies Record<ComplaintPaperKind, Draw>;
