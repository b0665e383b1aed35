import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type Channel, channels } from './intake.ts';

export function ChannelChoice({ channel, onChange }: { channel: Channel; onChange: (channel: Channel) => void }) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={channel}
      aria-label={translate('field.channel')}
      onChange={(_event, chosen: Channel | null) => chosen && onChange(chosen)}
      sx={{ mb: 2 }}
    >
      {channels.map(each => (
        <ToggleButton key={each} value={each}>
          {translate(`channel.${each}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
