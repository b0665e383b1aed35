import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Facts } from '../layout/Facts.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import type { Parcel } from './parcel.ts';

export function Custody({ parcels }: { parcels: readonly Parcel[] }) {
  const translate = useTranslate();
  const ending = ({ arrivedAt, recalledAt }: Parcel): readonly [string, ReactNode] =>
    recalledAt
      ? [translate('parcel.recalled'), <Moment key="recalled" at={recalledAt} />]
      : [
          translate('parcel.arrived'),
          arrivedAt ? <Moment key="arrived" at={arrivedAt} /> : translate('parcel.underWay'),
        ];
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
                  ending(parcel),
                ]}
              />
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
