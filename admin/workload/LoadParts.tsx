import { Box, Chip, Typography } from '@mui/material';
import { Link, useLocale, useTranslate } from 'react-admin';
import { daysFromToday, formatDay } from '../dates/format.ts';
import type { OfficerLoad } from './officerLoad.ts';
import { useSkillName } from './useSkillName.ts';

/** The name, and until when they are away. */
export function Who({ load: { officer, absentUntil, substitute } }: { load: OfficerLoad }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const slots = absentUntil ? { day: formatDay(absentUntil, locale), name: substitute?.name } : {};
  return (
    <>
      <Typography component="span" variant="subtitle2" sx={{ overflowWrap: 'anywhere' }}>
        {officer.name}
      </Typography>
      {absentUntil ? (
        <Typography variant="body2" color="warning.main">
          {translate(substitute ? 'staffing.awayCovered' : 'staffing.awayUntil', slots)}
        </Typography>
      ) : null}
    </>
  );
}

type Count = 'cases' | 'late' | 'dueToday';

/** How many, and the way to the list of them. */
export function CountLink({ load, count }: { load: OfficerLoad; count: Count }) {
  const translate = useTranslate();
  const filter = { open: true, assigneeId: load.officer.id, ...filterOf[count]() };
  const many = load[count];
  return many === 0 ? (
    <>0</>
  ) : (
    <Link
      to={`/Application?filter=${encodeURIComponent(JSON.stringify(filter))}`}
      aria-label={`${translate(`staffing.${count}`)}: ${many}, ${load.officer.name}`}
      {...(count === 'late' ? { color: 'error', fontWeight: 600 } : {})}
    >
      {many}
    </Link>
  );
}

const filterOf: Readonly<Record<Count, () => object>> = {
  cases: () => ({}),
  late: () => ({ late: true }),
  dueToday: () => ({ late: false, dueFrom: daysFromToday(0), dueOnOrBefore: daysFromToday(0) }),
};

export function Skills({ load: { skills } }: { load: OfficerLoad }) {
  const translate = useTranslate();
  const nameOf = useSkillName();
  if (skills.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('staffing.noSkills')}
      </Typography>
    );
  }
  return (
    <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
      {skills.map(skill => (
        <Chip key={`${skill.kind} ${skill.value}`} size="small" variant="outlined" label={nameOf(skill)} />
      ))}
    </Box>
  );
}
