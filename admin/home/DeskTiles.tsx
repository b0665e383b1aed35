import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatShortDay } from '../dates/format.ts';
import { mayOpen } from '../signin/permissions.ts';
import { type DeskNumber, type Place, useDeskSummary } from './desk.ts';
import { listLink } from './listLink.ts';
import { PartProblem } from './PartProblem.tsx';
import { Tile } from './Tile.tsx';
import { TileGrid, TileSkeletons } from './TileGrid.tsx';
import { numbersFor, urgencyOf } from './tiles.ts';

const trouble: readonly DeskNumber[] = ['late', 'openEscalations', 'lateComplaints'];

/** What is going wrong, in ten seconds: the most urgent first, each number a way to its list. */
export function DeskTiles({ roles, place }: { roles: readonly string[]; place: Place }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data, error, refetch } = useDeskSummary(place);
  const numbers = numbersFor(roles).filter(name => name !== 'hearingsThisWeek' || mayOpen('hearings', roles));
  if (error) {
    return <PartProblem error={error} onAgain={refetch} />;
  }
  if (!data) {
    return <TileSkeletons many={numbers.length} />;
  }
  const isClear = trouble.every(name => (data[name]?.count ?? 0) === 0);
  return (
    <>
      {isClear ? (
        <Typography color="success.main" sx={{ fontWeight: 600 }}>
          {translate('home.allClear')}
        </Typography>
      ) : null}
      <TileGrid>
        {numbers.map(name => {
          const counted = data[name];
          return counted ? (
            <Tile
              key={name}
              name={translate(`home.tile.${name}`, { day: formatShortDay(data.soonUntil, locale) })}
              hint={translate(`home.tileHint.${name}`)}
              count={counted.count}
              isCapped={counted.isCapped}
              urgency={urgencyOf[name]}
              to={listLink(counted.list)}
            />
          ) : null;
        })}
      </TileGrid>
    </>
  );
}
