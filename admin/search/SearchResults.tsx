/* oxlint-disable jsx-a11y/prefer-tag-over-role -- what a combobox points to is no select: it holds more than text */
import { Box, Typography } from '@mui/material';
import { useGetResourceLabel } from 'react-admin';
import type { Hit } from './found.ts';
import { SearchOption } from './SearchOption.tsx';

interface SearchResultsProps {
  readonly id: string;
  readonly optionId: (at: number) => string;
  readonly hits: readonly Hit[];
  readonly typed: string;
  readonly at: number;
  readonly onPoint: (at: number) => void;
  readonly onOpen: (hit: Hit) => void;
}

/** Cases and complaints, each group under its name. */
export function SearchResults({ id, optionId, hits, typed, at, onPoint, onOpen }: SearchResultsProps) {
  const label = useGetResourceLabel();
  const numbered = hits.map((hit, position) => ({ hit, position }));
  const groups = [
    { resource: 'Application', items: numbered.filter(({ hit }) => hit.application) },
    { resource: 'Complaint', items: numbered.filter(({ hit }) => hit.complaint) },
  ].filter(({ items }) => items.length > 0);
  return (
    <Box id={id} role="listbox" aria-label={label('Application', 2)} sx={{ overflowY: 'auto', py: 0.5 }}>
      {groups.map(({ resource, items }) => (
        <Box key={resource} role="group" aria-labelledby={`${id}-${resource}`}>
          <Typography
            id={`${id}-${resource}`}
            role="presentation"
            variant="overline"
            component="div"
            color="text.secondary"
            sx={{ px: 2, lineHeight: 2.2 }}
          >
            {label(resource, 2)}
          </Typography>
          {items.map(({ hit, position }) => (
            <SearchOption
              key={`${resource} ${(hit.application ?? hit.complaint)?.id ?? ''}`}
              id={optionId(position)}
              hit={hit}
              typed={typed}
              selected={position === at}
              onPoint={() => onPoint(position)}
              onOpen={() => onOpen(hit)}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}
