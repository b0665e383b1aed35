import { useLocale, useTranslate } from 'react-admin';
import type { CaseChoices } from '../acts/caseChoices.ts';
import { formatMoment } from '../dates/format.ts';
import { useDocumentName } from '../documents/documentName.ts';
import { isOfHearing, isSentByHand } from '../notices/notice.ts';
import { paymentRequirement } from '../payments/payment.ts';
import { entryName } from '../register/registerEntry.ts';
import type { Application } from './application.ts';

/** The parts of this case that the forms of acts choose from. */
export function useChoicesOf(application: Application | undefined): CaseChoices {
  const documentName = useDocumentName();
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  if (!application) {
    return {};
  }
  const { documents, inquiries, registerEntries, checklist, notices, attachments } = application;
  return {
    documents: documents.map(document => ({ id: document.id, name: documentName(document) })),
    inquiries: inquiries.map(({ id, organisation, number }) => ({
      id,
      name: [organisation.name, number].filter(Boolean).join(' № '),
    })),
    registerEntries: registerEntries.map(entry => ({
      id: entry.id,
      name: `№ ${entryName(entry)} (${translate(`registerState.${entry.state}`)})`,
    })),
    requirements: checklist
      .filter(({ requirement }) => requirement.id !== paymentRequirement)
      .map(({ requirement, state }) => ({
        id: requirement.id,
        name: requirement.text,
        given: state === 'presented',
      })),
    // Of what the worker carries the carrier tells; the rest a person records.
    notices: notices
      .filter(notice => isOfHearing(notice) && isSentByHand(notice))
      .map(({ id, kind, channel, state }) => ({
        id,
        name: `${translate(`noticeKind.${kind}`)}, ${translate(`noticeChannel.${channel}`)} (${translate(`noticeState.${state}`)})`,
      })),
    attachments: attachments.map(({ id, name, mediaType, addedAt }) => ({
      id,
      name: `${name ?? mediaType}, ${formatMoment(addedAt, locale)}`,
    })),
    presentedRequirements: checklist
      .filter(({ state }) => state === 'presented')
      .map(({ requirement }) => ({ id: requirement.id, name: requirement.text })),
  };
}
