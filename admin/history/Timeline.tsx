import { useTranslate } from 'react-admin';
import type { TimelineEntry } from '../applications/application.ts';
import { Section } from '../layout/Section.tsx';
import { EventLine } from './EventLine.tsx';
import { Track, TrackItem } from './Track.tsx';

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('case.timeline')}>
      <Track>
        {entries.map(entry => (
          <TrackItem key={entry.version}>
            <EventLine entry={entry} />
          </TrackItem>
        ))}
      </Track>
    </Section>
  );
}
