import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import { Box, ButtonBase, Tooltip, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import type { Unit } from './catalogue.ts';
import type { Change } from './comparison.ts';
import type { Figure } from './report.ts';
import { written, writtenChange } from './written.ts';

export interface FigureCellProps {
  readonly figure: Figure;
  readonly unit: Unit;
  readonly threshold: number | null;
  /** What it has become since the earlier period, where two are compared. */
  readonly change?: Change;
  /** What it is, with its row: so the button that opens its cases is heard for what it is. */
  readonly label: string;
  readonly onCases?: ((cell: string, label: string) => void) | undefined;
}

/** A figure, what it was before, and the way to the cases behind it; a hidden one says why. */
export function FigureCell({ figure, unit, threshold, change, label, onCases }: FigureCellProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  if (figure.hidden) {
    return <HiddenFigure threshold={threshold} />;
  }
  const text = figure.value === null ? '–' : written(figure.value, unit, locale);
  const { cell } = figure;
  return (
    <>
      {cell && onCases && figure.value !== 0 ? (
        <ButtonBase
          onClick={() => onCases(cell, label)}
          aria-label={translate('reports.casesOf', { value: text, what: label })}
          sx={{
            font: 'inherit',
            fontVariantNumeric: 'inherit',
            color: 'primary.main',
            textDecoration: 'underline',
            minWidth: 24,
            minHeight: 24,
            justifyContent: { xs: 'flex-start', sm: 'flex-end' },
            '&.Mui-focusVisible': { outline: 2 },
          }}
        >
          {text}
        </ButtonBase>
      ) : (
        text
      )}
      {change ? <Changed change={change} unit={unit} threshold={threshold} /> : null}
    </>
  );
}

/** A word of its own and not a number: what is hidden for the sake of another figure may be a large one. */
function HiddenFigure({ threshold }: { threshold: number | null }) {
  const translate = useTranslate();
  return (
    <Tooltip title={translate('reports.hiddenWhy', { count: threshold ?? '' })}>
      <Box
        component="span"
        tabIndex={0}
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'text.secondary', whiteSpace: 'nowrap' }}
      >
        <VisibilityOff sx={{ fontSize: '1rem' }} aria-hidden />
        {translate('reports.hidden')}
      </Box>
    </Tooltip>
  );
}

function Changed({ change, unit, threshold }: { change: Change; unit: Unit; threshold: number | null }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { earlier, difference, share } = change;
  if (earlier?.hidden) {
    return (
      <Box sx={{ typography: 'caption' }}>
        <HiddenFigure threshold={threshold} />
      </Box>
    );
  }
  const before = earlier?.value === null || earlier === undefined ? '–' : written(earlier.value, unit, locale);
  return (
    <Typography
      variant="caption"
      component="span"
      color="text.secondary"
      sx={{ display: 'block', whiteSpace: 'nowrap' }}
    >
      {difference === null ? '' : `${writtenChange({ difference, share }, unit, locale, translate)}; `}
      {translate('reports.before', { value: before })}
    </Typography>
  );
}
