import { Box, Card, CardContent, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A card of the case page with its heading. */
export function Section({ title, tools, children }: SectionProps) {
  const heading = useId();
  return (
    <Card component="section" aria-labelledby={heading}>
      <CardContent>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, flexWrap: 'wrap' }}>
          <Typography id={heading} variant="h6" component="h2" sx={{ flex: 1 }}>
            {title}
          </Typography>
          {tools}
        </Box>
        {children}
      </CardContent>
    </Card>
  );
}

export function Nothing({ children }: { children: ReactNode }) {
  return (
    <Typography variant="body2" color="text.secondary">
      {children}
    </Typography>
  );
}
