import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { SettingKind } from './settingEvent.ts';

/** To every change of this kind, beside the settings themselves. */
export function HistoryLink({ what }: { what: SettingKind }) {
  const translate = useTranslate();
  const address = `/SettingEvent?filter=${encodeURIComponent(JSON.stringify({ what }))}`;
  return (
    <Button
      component={Link}
      to={address}
      size="small"
      aria-label={translate('settingHistory.of', { what: translate(`settingKind.${what}`) })}
    >
      {translate('settingHistory.open')}
    </Button>
  );
}
