import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import RemoveCircle from '@mui/icons-material/RemoveCircleOutlined';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import type { ChecklistItem } from './document.ts';

export function Checklist({ items }: { items: readonly ChecklistItem[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('case.checklist')}>
      {items.length === 0 ? (
        <Nothing>{translate('case.noChecklist')}</Nothing>
      ) : (
        <Rows>
          {items.map(item => (
            <Row key={item.requirement.id}>
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
                <StateSign state={item.state} />
                <Box sx={{ flex: 1, minWidth: 0 }}>
                  <Typography variant="body2">{item.requirement.text}</Typography>
                  {item.requirement.advisory ? (
                    <Typography variant="body2" color="text.secondary">
                      {translate('case.advisory')}
                    </Typography>
                  ) : null}
                  {item.note ? (
                    <Typography variant="body2" color="text.secondary">
                      {item.note}
                    </Typography>
                  ) : null}
                  <ProvisionNote provision={{ ...item.requirement.provision, text: null }} />
                </Box>
                <Typography variant="body2" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
                  {translate(`checklistState.${item.state}`, { _: item.state })}
                </Typography>
              </Box>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

function StateSign({ state }: { state: string }) {
  switch (state) {
    case 'presented':
      return <CheckCircle color="success" fontSize="small" aria-hidden />;
    case 'missing':
      return <ErrorOutline color="error" fontSize="small" aria-hidden />;
    default:
      return <RemoveCircle color="disabled" fontSize="small" aria-hidden />;
  }
}
