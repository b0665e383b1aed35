import ErrorOutline from '@mui/icons-material/ErrorOutline';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Row, Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import type { MovesShown } from './reassignment.queries.ts';
import type { MoveGroup, Reassignment } from './reassignment.ts';

interface MoveGroupsProps {
  readonly reassignment: Reassignment;
  readonly onShow: (shown: MovesShown) => void;
}

/** What cannot move comes first, by reason; then what is to be looked at. */
export function MoveGroups({ reassignment: { refusals, warnings }, onShow }: MoveGroupsProps) {
  const translate = useTranslate();
  if (refusals.length + warnings.length === 0) {
    return null;
  }
  return (
    <Section title={translate('reassignments.groups')}>
      <Rows>
        {refusals.map(group => (
          <Row key={group.id}>
            <Group group={group} kind="stays" onShow={() => onShow({ refusal: group.id })} />
          </Row>
        ))}
        {warnings.map(group => (
          <Row key={group.id}>
            <Group group={group} kind="look" onShow={() => onShow({ warning: group.id })} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

interface GroupProps {
  readonly group: MoveGroup;
  readonly kind: 'stays' | 'look';
  readonly onShow: () => void;
}

function Group({ group: { text, cases }, kind, onShow }: GroupProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
      {kind === 'stays' ? (
        <ErrorOutline color="error" fontSize="small" />
      ) : (
        <WarningAmber color="warning" fontSize="small" />
      )}
      <Typography variant="body2" sx={{ flex: { xs: '1 1 calc(100% - 2.5rem)', sm: 1 }, minWidth: 0 }}>
        <strong>{translate(`reassignments.${kind}`, { count: cases })}</strong> {text}
      </Typography>
      <Button size="small" aria-label={`${translate('reassignments.showThese')}: ${text}`} onClick={onShow}>
        {translate('reassignments.showThese')}
      </Button>
    </Box>
  );
}
