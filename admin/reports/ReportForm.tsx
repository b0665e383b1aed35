import { Box, Button, Card, CardContent, Collapse } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ReportId } from './catalogue.ts';
import { FilterFields } from './FilterFields.tsx';
import { GroupFields } from './GroupFields.tsx';
import { comparisons, type Comparison } from './period.ts';
import { AsOfField, PeriodFields } from './PeriodFields.tsx';
import type { Asked, FilterField } from './reportAddress.ts';
import { SelectField } from './SelectField.tsx';

interface ReportFormProps {
  readonly asked: Asked;
  readonly offered: readonly ReportId[];
  readonly hasPlaces: boolean;
  readonly onlyMonths: boolean;
  /** What is to be otherwise. */
  readonly onAsk: (changes: Partial<Asked>) => void;
}

/** Which report, of when, in which rows; and, folded up while unused, of what part, as of when, beside what. */
export function ReportForm({ asked, offered, hasPlaces, onlyMonths, onAsk }: ReportFormProps) {
  const translate = useTranslate();
  const more = useId();
  const { report, period, groupBy, filter, asOf, compare } = asked;
  const isNarrowed = Object.keys(filter).length > 0 || asOf !== null || compare !== null;
  const [isOpen, setOpen] = useState(isNarrowed);
  const narrow = (field: FilterField, value: string) => onAsk({ filter: { [field]: value } });
  return (
    <Card component="section" aria-label={translate('reports.form')} sx={{ displayPrint: 'none' }}>
      <CardContent sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Fields>
          <SelectField
            label={translate('reports.report')}
            value={report}
            options={offered.map(id => ({ id, name: translate(`report.${id}`) }))}
            onChoose={id => onAsk({ report: id as ReportId })}
          />
          <GroupFields groupBy={groupBy} onGroups={groups => onAsk({ groupBy: groups })} />
        </Fields>
        <PeriodFields
          key={report}
          period={period}
          onlyMonths={onlyMonths}
          onPeriod={chosen => onAsk({ period: chosen })}
        />
        <Box>
          <Button size="small" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} aria-controls={more}>
            {translate(isOpen ? 'reports.less' : 'reports.more')}
          </Button>
          <Collapse in={isOpen} id={more} unmountOnExit>
            <Box sx={{ pt: 1.5 }}>
              <Fields>
                <FilterFields filter={filter} hasPlaces={hasPlaces} onFilter={narrow} />
                <SelectField
                  label={translate('reports.compare')}
                  value={compare ?? ''}
                  none={translate('reports.compareNothing')}
                  options={comparisons.map(id => ({ id, name: translate(`reports.compareWith.${id}`) }))}
                  onChoose={id => onAsk({ compare: (id || null) as Comparison | null })}
                />
                <AsOfField asOf={asOf} onlyMonths={onlyMonths} onDay={day => onAsk({ asOf: day })} />
              </Fields>
            </Box>
          </Collapse>
        </Box>
      </CardContent>
    </Card>
  );
}

const Fields = ({ children }: { children: React.ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 1.5,
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))',
      alignItems: 'start',
    }}
  >
    {children}
  </Box>
);
