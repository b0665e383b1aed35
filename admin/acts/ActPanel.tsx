import { Box, Button, Card, CardContent, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ActSubject, AllowedAct } from './act.ts';
import { ActDialog } from './ActDialog.tsx';
import { WhyNot } from './WhyNot.tsx';

/** What may be done with the case or complaint now, and why the rest may not. */
export function ActPanel({ acts, subject }: { acts: readonly AllowedAct[]; subject: ActSubject }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<string>();
  const allowed = acts.filter(each => each.allowed);
  const closed = acts.filter(each => !each.allowed);
  const open = allowed.find(each => each.act === chosen);
  return (
    <Card component="section" aria-labelledby="acts-heading">
      <CardContent>
        <Typography id="acts-heading" variant="h6" component="h2" gutterBottom>
          {translate('acts.title')}
        </Typography>
        {allowed.length === 0 ? (
          <Typography color="text.secondary">{translate(`acts.none.${subject.kind}`)}</Typography>
        ) : (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {inOrder(allowed).map(({ act }, index) => (
              <Button
                key={act}
                variant={index === 0 && !isDetour(act) && act !== 'recordNotification' ? 'contained' : 'outlined'}
                color={act.startsWith('refuse') ? 'error' : 'primary'}
                onClick={() => setChosen(act)}
              >
                {translate(`act.${act}`, { _: act })}
              </Button>
            ))}
          </Box>
        )}
        <Box sx={{ mt: 1.5 }}>
          <WhyNot title={translate('acts.notNow')} acts={closed.filter(each => each.permitted)} />
          <WhyNot title={translate('acts.notYours')} acts={closed.filter(each => !each.permitted)} />
        </Box>
      </CardContent>
      {open ? <ActDialog key={open.act} act={open} subject={subject} onClose={() => setChosen(undefined)} /> : null}
    </Card>
  );
}

/** What leads the case aside or back is not offered first. */
const isDetour = (act: string) =>
  /^(refuse|void|annul|escalate|remind|requestCorrection|returnUnsigned|draft|withdraw|allowLate|postpone|recordObjection|redirect|reassignComplaint|recordCourt)/.test(
    act,
  );

/** Open long after it was done first, or a right beside a duty: offered behind what comes next. */
const isStillOpen = (act: string) => stillOpen.includes(act);

const stillOpen = ['scheduleHearing', 'recordNotification', 'satisfyComplaint', 'answerComplaint'];

function inOrder(allowed: readonly AllowedAct[]): readonly AllowedAct[] {
  const rank = ({ act }: AllowedAct) => (isDetour(act) ? 2 : isStillOpen(act) ? 1 : 0);
  return allowed.toSorted((a, b) => rank(a) - rank(b));
}
