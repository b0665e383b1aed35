import { useTranslate } from 'react-admin';
import type { CaseDocument } from './document.ts';

/** "Diploma № 123", or without the number for those who may not see it. */
export function useDocumentName() {
  const translate = useTranslate();
  return ({ kind, number }: Pick<CaseDocument, 'kind' | 'number'>) =>
    `${translate(`documentKind.${kind}`, { _: kind })}${number ? ` № ${number}` : ''}`;
}
