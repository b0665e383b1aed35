import { Box, Typography } from '@mui/material';
import { FilterButton, Link, List, SelectInput, TopToolbar, useListContext, useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { KeysetPagination } from '../layout/KeysetPagination.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { noticeChannelChoices, noticeKindChoices, troubleStateChoices } from './choices.ts';
import type { Notice } from './notice.ts';
import { OneNotice } from './NoticeRows.tsx';

const filters = [
  <SelectInput key="state" source="state" label="field.state" choices={troubleStateChoices} alwaysOn />,
  <SelectInput key="channel" source="channel" label="notices.channel" choices={noticeChannelChoices} />,
  <SelectInput key="kind" source="kind" label="notices.kind" choices={noticeKindChoices} />,
];

const actions = (
  <TopToolbar>
    <FilterButton disableSaveQuery />
  </TopToolbar>
);

/** What did not reach an applicant and nobody has sent again. */
export const TroubleList = () => (
  <List
    actions={actions}
    filters={filters}
    perPage={25}
    pagination={<KeysetPagination />}
    exporter={false}
    empty={false}
  >
    <Troubles />
  </List>
);

function Troubles() {
  const translate = useTranslate();
  const { data, isPending, error } = useListContext<Notice>();
  if (isPending || error) {
    return null;
  }
  if (!data?.length) {
    return (
      <Box sx={{ p: 4, textAlign: 'center' }}>
        <Typography variant="h6" component="p">
          {translate('notices.noTrouble')}
        </Typography>
        <Typography color="text.secondary">{translate('notices.noTroubleHint')}</Typography>
      </Box>
    );
  }
  return (
    <Box sx={{ px: 2, pb: 1 }}>
      <Rows>
        {data.map(notice => (
          <Row key={notice.id}>
            <Typography variant="body2">
              <Link to={`/Application/${notice.applicationId}/show`} sx={{ fontWeight: 600 }}>
                {notice.receiptNumber}
              </Link>{' '}
              · <Moment at={notice.createdAt} />
            </Typography>
            <OneNotice notice={notice} />
          </Row>
        ))}
      </Rows>
    </Box>
  );
}
