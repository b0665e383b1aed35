import NoteAdd from '@mui/icons-material/NoteAddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { Title, usePermissions, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { CalendarWarning } from '../calendar/CalendarWarning.tsx';
import { DigestsInTrouble } from '../editions/DigestsInTrouble.tsx';
import { TakeNextButton } from '../reassignments/TakeNextButton.tsx';
import { mayOpen } from '../signin/permissions.ts';
import { AdministratorLinks } from './AdministratorLinks.tsx';
import { DeskTiles } from './DeskTiles.tsx';
import { Forecast } from './Forecast.tsx';
import { HearingsSoon } from './HearingsSoon.tsx';
import { HeatMap } from './HeatMap.tsx';
import { OfficerLoads } from './OfficerLoads.tsx';
import { partsFor } from './parts.ts';
import { PlaceSelect } from './PlaceSelect.tsx';
import { ReviewerTiles } from './ReviewerTiles.tsx';
import { hasStages, StageWork } from './StageWork.tsx';
import { WeekFlow } from './WeekFlow.tsx';

/** What somebody sees first: what is going wrong, what comes next, who carries what. */
export function HomePage() {
  const translate = useTranslate();
  const { permissions: roles = [], isPending } = usePermissions<string[]>();
  const [params, setParams] = useSearchParams();
  const parts = partsFor(roles);
  const named = params.get('providerId') ?? '';
  const place = parts.country && /^\d{1,10}$/.test(named) ? { providerId: named } : {};
  // Of the whole country neither would say anything to act on.
  const isOnePlace = !parts.country || 'providerId' in place;
  if (isPending) {
    return null;
  }
  return (
    <Box sx={{ mt: 1, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('home.title')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 16rem' }}>
          <Typography variant="h5" component="h1">
            {translate('home.title')}
          </Typography>
          <Typography color="text.secondary" variant="body2">
            {translate('home.hint')}
          </Typography>
        </Box>
        {parts.country ? (
          <PlaceSelect
            providerId={named}
            onChange={providerId => setParams(providerId ? { providerId } : {}, { replace: true })}
          />
        ) : null}
        {mayOpen('intake', roles) ? (
          <Button component={Link} to="/intake" variant="contained" startIcon={<NoteAdd />}>
            {translate('intake.menu')}
          </Button>
        ) : null}
        <TakeNextButton variant="contained" size="medium" />
      </Box>
      <CalendarWarning />
      {parts.numbers ? <DeskTiles roles={roles} place={place} /> : null}
      {parts.review ? <ReviewerTiles /> : null}
      {hasStages(roles) ? <StageWork roles={roles} place={place} /> : null}
      {parts.hearings ? <HearingsSoon place={place} /> : null}
      {parts.loads && isOnePlace ? <OfficerLoads place={place} /> : null}
      {parts.forecast && isOnePlace ? <Forecast place={place} /> : null}
      {parts.heat ? <HeatMap place={place} /> : null}
      {parts.flow ? <WeekFlow place={place} /> : null}
      {parts.settings ? <DigestsInTrouble /> : null}
      {parts.settings ? <AdministratorLinks /> : null}
    </Box>
  );
}
