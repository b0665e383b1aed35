import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { BounceButton } from './BounceButton.tsx';
import { Letter } from './Letter.tsx';
import type { Notice, NoticeEvent } from './notice.ts';
import { NoticeState } from './NoticeState.tsx';
import { ResendButton } from './ResendButton.tsx';

interface NoticeRowsProps {
  readonly notices: readonly Notice[];
  /** With the evidence of sending and delivery in sight, as a hearing needs it. */
  readonly evidence?: boolean;
}

export const NoticeRows = ({ notices, evidence = false }: NoticeRowsProps) => (
  <Rows>
    {notices.map(notice => (
      <Row key={notice.id}>
        <OneNotice notice={notice} evidence={evidence} />
      </Row>
    ))}
  </Rows>
);

export function OneNotice({ notice, evidence = false }: { notice: Notice; evidence?: boolean }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { kind, channel, state, trouble, carrier, address, counts, body, events } = notice;
  const name = `${translate(`noticeKind.${kind}`, { _: kind })}, ${translate(`noticeChannel.${channel}`, { _: channel })}`;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="subtitle2" component="h4" sx={{ flex: '1 1 12rem' }}>
          {name}
        </Typography>
        <NoticeState state={state} />
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {[
          address,
          evidence ? translate(counts ? 'desk.counts' : 'desk.countsNot') : null,
          carrier === 'file' ? translate('notices.file') : null,
          trouble ? translate(`noticeTrouble.${trouble}`, { _: trouble }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {evidence ? (
        events.map(event => <Evidence key={`${event.what} ${event.at}`} event={event} />)
      ) : (
        <When notice={notice} />
      )}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {body === null ? null : (
          <Button
            size="small"
            aria-expanded={open}
            aria-label={`${translate(open ? 'notices.hide' : 'notices.read')}: ${name}`}
            onClick={() => setOpen(!open)}
          >
            {translate(open ? 'notices.hide' : 'notices.read')}
          </Button>
        )}
        <ResendButton notice={notice} />
        {evidence ? <BounceButton notice={notice} name={name} /> : null}
      </Box>
      {open ? <Letter letter={notice} lang={notice.language} /> : null}
    </>
  );
}

/** The last thing known of it. */
function When({ notice: { deliveredAt, sentAt, createdAt, sendAfter, state } }: { notice: Notice }) {
  const translate = useTranslate();
  const waits = state === 'queued' && sendAfter > createdAt;
  const [name, at] = deliveredAt
    ? ['delivered', deliveredAt]
    : sentAt
      ? ['sent', sentAt]
      : waits
        ? ['sendAfter', sendAfter]
        : ['queued', createdAt];
  return (
    <Typography variant="body2">
      {translate(`noticeEvent.${name}`)}: <Moment at={at} />
    </Typography>
  );
}

function Evidence({ event: { what, at, reference, answeredBy, trouble, attachmentId } }: { event: NoticeEvent }) {
  const translate = useTranslate();
  return (
    <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
      {translate(`noticeEvent.${what}`, { _: what })}: <Moment at={at} />
      {[
        reference ? `№ ${reference}` : null,
        answeredBy,
        trouble ? translate(`noticeTrouble.${trouble}`, { _: trouble }) : null,
      ]
        .filter(Boolean)
        .map(each => ` · ${each}`)
        .join('')}
      {attachmentId ? (
        <>
          {' · '}
          <Link href={`/api/attachments/${attachmentId}`} download>
            {translate('notices.scan')}
          </Link>
        </>
      ) : null}
    </Typography>
  );
}
