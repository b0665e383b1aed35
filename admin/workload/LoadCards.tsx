import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Facts } from '../layout/Facts.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { LoadActs } from './LoadActs.tsx';
import { LoadBar } from './LoadBar.tsx';
import { CountLink, Skills, Who } from './LoadParts.tsx';
import type { OfficerLoad } from './officerLoad.ts';

const counts = ['cases', 'late', 'dueToday'] as const;

/** The same on a phone. */
export function LoadCards({ loads }: { loads: readonly OfficerLoad[] }) {
  const translate = useTranslate();
  return (
    <Rows>
      {loads.map(load => (
        <Row key={load.officer.id}>
          <Box>
            <Who load={load} />
          </Box>
          <Facts
            facts={[
              [translate('staffing.units'), <LoadBar key="units" load={load} />],
              ...counts.map(
                count => [translate(`staffing.${count}`), <CountLink key={count} load={load} count={count} />] as const,
              ),
              [translate('staffing.skills'), <Skills key="skills" load={load} />],
            ]}
          />
          <LoadActs load={load} />
        </Row>
      ))}
    </Rows>
  );
}
