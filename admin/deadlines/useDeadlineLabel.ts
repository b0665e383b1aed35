import { useTranslate } from 'react-admin';
import type { DueDate } from './deadline.ts';

const ofStage = ['stage', 'pleaseBy'];

/** "Term of the stage: Registration", or the deadline's own name where that says enough. */
export function useDeadlineLabel() {
  const translate = useTranslate();
  return (deadline: Pick<DueDate, 'kind' | 'stage'>) => {
    const kind = translate(`deadline.${deadline.kind}`, { _: deadline.kind });
    const tellsStage = deadline.stage && ofStage.includes(deadline.kind);
    return tellsStage ? `${kind}: ${translate(`stage.${deadline.stage}`, { _: deadline.stage })}` : kind;
  };
}
