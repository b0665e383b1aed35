import { Box, Chip } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useEscalationCounts } from './escalationCounts.ts';
import { presetOf } from './presets.ts';
import { useAudience } from './useAudience.ts';

interface Counted {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly count: number;
}

/** How many are unanswered, by who must answer and by kind; each is a filter to press. */
export function EscalationCountChips() {
  const translate = useTranslate();
  const audience = useAudience();
  const counts = useEscalationCounts();
  const { filterValues } = useListContext();
  if (!counts || presetOf(filterValues['preset']) !== 'open') {
    return null;
  }
  const answering = counts.byAudience.flatMap(({ audience: answers, count }) =>
    answers ? [{ filter: { answers }, name: audience(answers, ''), count }] : [],
  );
  const kinds = counts.byKind.map(({ kind, count }) => ({
    filter: { kind },
    name: translate(`deadline.${kind}`, { _: kind }),
    count,
  }));
  const ofComplaints = {
    filter: { complaints: true },
    name: translate('escalations.ofComplaints'),
    count: counts.complaints,
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, px: 2, pt: 1.5, pb: 1 }}>
      <Chips label={translate('escalations.byAudience')} counted={answering} />
      <Chips label={translate('escalations.byKind')} counted={[...kinds, ofComplaints]} />
    </Box>
  );
}

function Chips({ label, counted }: { label: string; counted: readonly Counted[] }) {
  const { filterValues, displayedFilters, setFilters } = useListContext();
  const some = counted.filter(({ count }) => count > 0);
  if (some.length === 0) {
    return null;
  }
  return (
    <Box
      component="fieldset"
      aria-label={label}
      sx={{ border: 0, m: 0, p: 0, display: 'flex', gap: 0.75, flexWrap: { sm: 'wrap' }, overflowX: 'auto' }}
    >
      {some.map(({ filter, name, count }) => {
        const [field = '', value] = Object.entries(filter)[0] ?? [];
        const pressed = filterValues[field] === value;
        const press = () => setFilters({ ...filterValues, [field]: pressed ? undefined : value }, displayedFilters);
        return (
          <Chip
            key={name}
            size="small"
            color={pressed ? 'primary' : 'default'}
            variant={pressed ? 'filled' : 'outlined'}
            aria-pressed={pressed}
            onClick={press}
            label={`${name}: ${count}`}
          />
        );
      })}
    </Box>
  );
}
