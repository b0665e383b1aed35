import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Nothing, Section } from '../layout/Section.tsx';
import { isInTrouble, type Notice } from './notice.ts';
import { NoticeRows } from './NoticeRows.tsx';

const few = 4;

/** What the applicant was told, newest first; what failed is always in sight. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const newest = notices.toReversed();
  const shown = all ? newest : newest.filter((notice, index) => index < few || isInTrouble(notice));
  return (
    <Section title={translate('notices.title')}>
      {notices.length === 0 ? <Nothing>{translate('notices.none')}</Nothing> : <NoticeRows notices={shown} />}
      {all || shown.length < notices.length ? (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)} sx={{ mt: 1 }}>
          {translate(all ? 'notices.fewer' : 'notices.all', { count: notices.length })}
        </Button>
      ) : null}
    </Section>
  );
}
