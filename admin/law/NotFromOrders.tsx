import GavelOutlined from '@mui/icons-material/GavelOutlined';
import { Chip, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';

/** The mark of a value the authority has set itself: neither order contains it. */
export function NotFromOrders() {
  const translate = useTranslate();
  return (
    <Tooltip title={translate('law.notFromOrdersWhy')}>
      <Chip
        icon={<GavelOutlined />}
        label={translate('law.notFromOrders')}
        size="small"
        color="warning"
        variant="outlined"
        tabIndex={0}
      />
    </Tooltip>
  );
}
