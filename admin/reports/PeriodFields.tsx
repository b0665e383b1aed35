import { Box, Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { daysFromToday, formatMonth } from '../dates/format.ts';
import { Choices } from '../layout/Choices.tsx';
import {
  inWholeMonths,
  isWholeMonths,
  monthEnd,
  monthsToChoose,
  type Period,
  presetOf,
  presetPeriod,
  presets,
  type Preset,
} from './period.ts';
import { SelectField } from './SelectField.tsx';

interface PeriodFieldsProps {
  readonly period: Period;
  /** Whole months for whoever is shown no small groups; others may ask for any days. */
  readonly onlyMonths: boolean;
  readonly onPeriod: (period: Period) => void;
}

/** The usual periods by one press, and any other by its first and last month or day. */
export function PeriodFields({ period, onlyMonths, onPeriod }: PeriodFieldsProps) {
  const translate = useTranslate();
  const today = daysFromToday(0);
  const [wantsDays, setWantsDays] = useState(!isWholeMonths(period));
  const byDays = !onlyMonths && wantsDays;
  const flip = () => {
    setWantsDays(!byDays);
    if (byDays && !isWholeMonths(period)) {
      onPeriod(inWholeMonths(period));
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Choices
        label={translate('reports.period')}
        options={presets.map(id => ({ id, name: translate(`reports.preset.${id}`) }))}
        chosen={presetOf(period, today) ?? ''}
        onChoose={preset => onPeriod(presetPeriod(preset as Preset, today))}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        {byDays ? (
          <Days period={period} onPeriod={onPeriod} />
        ) : (
          <Months period={period} today={today} onPeriod={onPeriod} />
        )}
        {onlyMonths ? null : (
          <Button size="small" onClick={flip}>
            {translate(byDays ? 'reports.byMonths' : 'reports.byDays')}
          </Button>
        )}
      </Box>
      {onlyMonths && !isWholeMonths(period) ? (
        <Typography variant="body2" color="error">
          {translate('reports.wholeMonths')}{' '}
          <Button size="small" onClick={() => onPeriod(inWholeMonths(period))}>
            {translate('reports.takeWholeMonths')}
          </Button>
        </Typography>
      ) : null}
    </Box>
  );
}

function Months({ period, today, onPeriod }: { today: string } & Omit<PeriodFieldsProps, 'onlyMonths'>) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const options = monthsToChoose(today).map(id => inWords(id, locale));
  // One that would end before it begins moves its other end along.
  const from = (month: string) => {
    const first = `${month}-01`;
    onPeriod({ from: first, to: first > period.to ? monthEnd(first) : monthEnd(period.to) });
  };
  const to = (month: string) => {
    const last = monthEnd(`${month}-01`);
    onPeriod({ from: last < period.from ? `${month}-01` : inWholeMonths(period).from, to: last });
  };
  return (
    <>
      <Field>
        <SelectField
          label={translate('reports.fromMonth')}
          value={period.from.slice(0, 7)}
          options={options}
          onChoose={from}
        />
      </Field>
      <Field>
        <SelectField
          label={translate('reports.toMonth')}
          value={period.to.slice(0, 7)}
          options={options}
          onChoose={to}
        />
      </Field>
    </>
  );
}

function Days({ period: { from, to }, onPeriod }: Omit<PeriodFieldsProps, 'onlyMonths'>) {
  const translate = useTranslate();
  return (
    <>
      <Field>
        <DayField
          label={translate('reports.fromDay')}
          day={from}
          onDay={day => day && onPeriod({ from: day, to: day > to ? day : to })}
        />
      </Field>
      <Field>
        <DayField
          label={translate('reports.toDay')}
          day={to}
          onDay={day => day && onPeriod({ from: day < from ? day : from, to: day })}
        />
      </Field>
    </>
  );
}

const Field = ({ children }: { children: React.ReactNode }) => (
  <Box sx={{ flex: { xs: '1 1 100%', sm: '0 1 14rem' } }}>{children}</Box>
);

interface AsOfFieldProps {
  readonly asOf: string | null;
  readonly onlyMonths: boolean;
  readonly onDay: (day: string | null) => void;
}

/** Of which day the data are: the end of a month for whoever is shown no small groups. */
export function AsOfField({ asOf, onlyMonths, onDay }: AsOfFieldProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  return onlyMonths ? (
    <SelectField
      label={translate('reports.asOfMonth')}
      value={asOf?.slice(0, 7) ?? ''}
      none={translate('reports.now')}
      options={monthsToChoose(daysFromToday(0)).map(id => inWords(id, locale))}
      onChoose={month => onDay(month ? monthEnd(`${month}-01`) : null)}
    />
  ) : (
    <DayField
      label={translate('reports.asOf')}
      day={asOf ?? ''}
      hint={translate('reports.asOfHint')}
      onDay={day => onDay(day || null)}
    />
  );
}

const inWords = (id: string, locale: string) => ({ id, name: `${id.slice(0, 4)}, ${formatMonth(id, locale)}` });

interface DayFieldProps {
  readonly label: string;
  readonly day: string;
  readonly hint?: string;
  readonly onDay: (day: string) => void;
}

/** A day typed by hand is taken once it is whole: a year of three digits is not yet one. */
function DayField({ label, day, hint, onDay }: DayFieldProps) {
  const [typed, setTyped] = useState({ text: day, of: day });
  const text = typed.of === day ? typed.text : day;
  return (
    <TextField
      type="date"
      size="small"
      fullWidth
      label={label}
      value={text}
      {...(hint ? { helperText: hint } : {})}
      onChange={({ target }) => {
        setTyped({ text: target.value, of: day });
        if (target.value === '' || target.value >= '2000') {
          onDay(target.value);
        }
      }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
