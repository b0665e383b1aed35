import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { TimelineEntry } from '../applications/application.ts';
import { Moment } from '../dates/Day.tsx';
import { EventFacts } from './EventFacts.tsx';
import { MovedBetween } from './MovedBetween.tsx';

interface EventLineProps {
  readonly entry: TimelineEntry;
  /** Whose words name its stages. */
  readonly stages?: 'stage' | 'complaintStage';
  /** Before its name. */
  readonly mark?: ReactNode;
}

/** One act: what, when, by whom, with which facts and words. */
export function EventLine({ entry, stages = 'stage', mark }: EventLineProps) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {mark}
        {translate(`act.${entry.act}`, { _: entry.act })}
        {entry.stageBefore !== entry.stageAfter ? ` → ${translate(`${stages}.${entry.stageAfter}`)}` : ''}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        <Moment at={entry.at} /> · {entry.by}, {translate(`role.${entry.role}`)}
      </Typography>
      <MovedBetween entry={entry} />
      <EventFacts act={entry.act} facts={entry.facts} />
      {entry.remark && (
        <Typography variant="body2" component="p" sx={{ overflowWrap: 'anywhere' }}>
          {entry.remark}
        </Typography>
      )}
    </>
  );
}
