import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Section } from '../layout/Section.tsx';
import type { TimelineEntry } from '../applications/application.ts';
import { EventFacts } from './EventFacts.tsx';

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('case.timeline')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map(entry => (
          <Box
            component="li"
            key={entry.version}
            sx={{ borderLeft: 2, borderColor: 'primary.main', pl: 2, pb: 1.5, ml: 0.5 }}
          >
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {translate(`act.${entry.act}`, { _: entry.act })}
              {entry.stageBefore !== entry.stageAfter ? ` → ${translate(`stage.${entry.stageAfter}`)}` : ''}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              <Moment at={entry.at} /> · {entry.by}, {translate(`role.${entry.role}`)}
            </Typography>
            <EventFacts act={entry.act} facts={entry.facts} />
            {entry.remark && (
              <Typography variant="body2" component="p" sx={{ overflowWrap: 'anywhere' }}>
                {entry.remark}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
