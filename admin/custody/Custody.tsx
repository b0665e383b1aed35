import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Facts } from '../layout/Facts.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import type { Parcel } from './parcel.ts';

export function Custody({ parcels }: { parcels: readonly Parcel[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('case.custody')}>
      {parcels.length === 0 ? (
        <Nothing>{translate('case.noCustody')}</Nothing>
      ) : (
        <Rows>
          {parcels.map(parcel => (
            <Row key={parcel.id}>
              <Typography variant="subtitle2" component="h3">
                {translate(`parcelDirection.${parcel.direction}`, { _: parcel.direction })}
              </Typography>
              <Facts
                facts={[
                  [
                    translate('parcel.carrier'),
                    [translate(`carrier.${parcel.carrier}`, { _: parcel.carrier }), parcel.tracking]
                      .filter(Boolean)
                      .join(' · '),
                  ],
                  [translate('parcel.sent'), <Moment key="sent" at={parcel.sentAt} />],
                  [
                    translate('parcel.arrived'),
                    parcel.arrivedAt ? <Moment at={parcel.arrivedAt} /> : translate('parcel.underWay'),
                  ],
                ]}
              />
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
