import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MovesShown } from './reassignment.queries.ts';
import { doneOf, type Reassignment, stayOf } from './reassignment.ts';

interface ShownSelectProps {
  readonly reassignment: Reassignment;
  readonly shown: MovesShown;
  readonly onShow: (shown: MovesShown) => void;
}

/** Which cases of the reassignment stand below: by what becomes of them, or by one reason. */
export function ShownSelect({ reassignment, shown, onShow }: ShownSelectProps) {
  const translate = useTranslate();
  const ways = waysOf(reassignment, translate);
  return (
    <TextField
      select
      size="small"
      label={translate('reassignments.show')}
      value={keyOf(shown)}
      onChange={({ target }) => onShow(ways.find(({ way }) => keyOf(way) === target.value)?.way ?? {})}
      sx={{ width: { xs: '100%', sm: '22rem' } }}
    >
      {ways.map(({ way, name }) => (
        <MenuItem key={keyOf(way)} value={keyOf(way)} sx={{ whiteSpace: 'normal' }}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

const keyOf = ({ state, refusal, warning }: MovesShown) => [state, refusal, warning].join(' ');

type Translate = (key: string, slots?: Readonly<Record<string, unknown>>) => string;

function waysOf({ counts, refusals, warnings }: Reassignment, translate: Translate) {
  const inState = (state: string, count: number) => ({
    way: { state },
    name: translate('reassignments.inState', { state: translate(`moveState.${state}`), count }),
    count,
  });
  return [
    { way: {}, name: translate('reassignments.allCases', { count: counts.total }) },
    ...[
      inState('planned', counts.toMove - doneOf(counts)),
      inState('moved', counts.moved),
      inState('refused', stayOf(counts)),
    ].filter(({ count }) => count > 0),
    ...refusals.map(({ id, text, cases }) => ({ way: { refusal: id }, name: `${text} (${cases})` })),
    ...warnings.map(({ id, text, cases }) => ({ way: { warning: id }, name: `${text} (${cases})` })),
  ];
}
