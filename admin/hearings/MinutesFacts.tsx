import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { formatTime } from '../dates/format.ts';
import { Facts } from '../layout/Facts.tsx';
import type { Hearing, Minutes } from './hearing.ts';

/** The minutes as recorded, with both signatures and whose is still missing. */
export function MinutesFacts({ hearing, minutes }: { hearing: Hearing; minutes: Minutes }) {
  const translate = useTranslate();
  const { startedAt, endedAt, place, participants, representative, matter, explanations, questions } = minutes;
  return (
    <Facts
      facts={[
        [
          translate('desk.time'),
          <span key="time">
            <Moment at={startedAt} />–{formatTime(endedAt)}
          </span>,
        ],
        [translate('desk.place'), place],
        [
          translate('desk.participants'),
          minutes.attended
            ? participants
                ?.map(({ kind, name }) => `${name} (${translate(`participantKind.${kind}`, { _: kind })})`)
                .join(', ')
            : translate('desk.nobodyCame'),
        ],
        [translate('case.representative'), representative],
        [translate('desk.matter'), matter],
        [translate('desk.explanations'), explanations],
        [
          translate('desk.questions'),
          questions?.length ? (
            <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
              {questions.map(({ question, answer }) => (
                <li key={`${question} ${answer}`}>
                  {question} – {answer}
                </li>
              ))}
            </Box>
          ) : null,
        ],
        [translate('desk.madeBy'), translate(`minutesMadeBy.${minutes.madeBy}`, { _: minutes.madeBy })],
        [translate('desk.chairSigned'), <Signature key="chair" by={hearing.chair?.name} at={minutes.chairSignedAt} />],
        [
          translate('desk.secretarySigned'),
          <Signature key="secretary" by={hearing.secretary?.name} at={minutes.secretarySignedAt} />,
        ],
      ]}
    />
  );
}

function Signature({ by, at }: { by: string | undefined; at: string | null }) {
  const translate = useTranslate();
  return at ? (
    <>
      {by}, <Moment at={at} />
    </>
  ) : (
    <strong>{translate('desk.stillToSign', { name: by ?? '' })}</strong>
  );
}
