import type { PaperKind, PaperLanguage } from '../papers/paper.ts';

export const casePath = 'record/case.json';
export const complaintPath = 'record/complaint.json';

const numbered = (place: number, digits: number) => String(place).padStart(digits, '0');

/** Any tool on any system must write the same name: letters, digits, dots and dashes. The index has the name as it was given. */
export function attachmentPath(place: number, name: string): string {
  const ending = /\.[a-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  const stem = name
    .slice(0, name.length - ending.length)
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `attachments/${numbered(place, 3)}-${stem || 'attachment'}${ending}`;
}

export function paperPath(
  place: number,
  { kind, subject }: { readonly kind: PaperKind; readonly subject: number | null },
  language: PaperLanguage,
): string {
  return `papers/${numbered(place, 2)}-${[kind, ...(subject === null ? [] : [subject])].join('-')}.${language}.pdf`;
}
