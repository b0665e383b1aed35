import { Chip, Stack } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

/** Conditions that come with a link and have no field among the filters: each is said, and can be taken away. */
export function NamedConditions() {
  const translate = useTranslate();
  const { filterValues, displayedFilters, setFilters } = useListContext();
  const values: Readonly<Record<string, unknown>> = filterValues ?? {};
  const { ids, reassignmentId } = values;
  const said: readonly (readonly [key: string, text: string])[] = [
    ...(Array.isArray(ids) ? [['ids', translate('lists.named', { smart_count: ids.length })] as const] : []),
    ...(typeof reassignmentId === 'string' || typeof reassignmentId === 'number'
      ? [['reassignmentId', translate('lists.reassignment', { id: String(reassignmentId) })] as const]
      : []),
    ...(values['unassigned'] === true ? [['unassigned', translate('work.unassigned')] as const] : []),
    ...(values['mine'] === true ? [['mine', translate('lists.mine')] as const] : []),
  ];
  if (said.length === 0) {
    return null;
  }
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', px: 2, py: 1 }}>
      {said.map(([key, text]) => (
        <Chip
          key={key}
          label={text}
          onDelete={() => setFilters({ ...values, [key]: undefined }, displayedFilters)}
          aria-label={translate('lists.conditionOf', { condition: text })}
        />
      ))}
    </Stack>
  );
}
