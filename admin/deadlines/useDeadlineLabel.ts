import { useTranslate } from 'react-admin';
import type { DueDate } from './deadline.ts';

/** "Term of the stage: Registration", or the deadline's own name where it belongs to no stage. */
export function useDeadlineLabel() {
  const translate = useTranslate();
  return (deadline: Pick<DueDate, 'kind' | 'stage'>) => {
    const kind = translate(`deadline.${deadline.kind}`, { _: deadline.kind });
    return deadline.stage ? `${kind}: ${translate(`stage.${deadline.stage}`, { _: deadline.stage })}` : kind;
  };
}
