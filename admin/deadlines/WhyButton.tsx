import HelpOutline from '@mui/icons-material/HelpOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Deadline } from './deadline.ts';
import { WhyThisDate } from './WhyThisDate.tsx';

/** Beside every date of the law: why it is what it is. */
export function WhyButton({ deadline, label }: { deadline: Deadline; label: string }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        startIcon={<HelpOutline fontSize="small" />}
        onClick={() => setOpen(true)}
        aria-label={`${translate('why.ask')} ${label}`}
      >
        {translate('why.ask')}
      </Button>
      {open ? <WhyThisDate title={label} deadline={deadline} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
