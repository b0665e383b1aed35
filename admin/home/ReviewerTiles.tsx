import { useTranslate } from 'react-admin';
import { useComplaintCounts } from '../complaints/complaintCounts.ts';
import { useEscalationCounts } from '../escalations/escalationCounts.ts';
import { listLink } from './listLink.ts';
import { Tile } from './Tile.tsx';
import { TileGrid, TileSkeletons } from './TileGrid.tsx';
import type { Urgency } from './tiles.ts';

interface Counted {
  readonly name: string;
  readonly count: number;
  readonly urgency: Urgency;
  readonly to: string;
}

const complaints = (list: string) => listLink({ resource: 'Complaint', filter: { list } });

/** What waits before the body of a reviewer. */
export function ReviewerTiles() {
  const translate = useTranslate();
  const counts = useComplaintCounts();
  const escalations = useEscalationCounts();
  if (!counts || !escalations) {
    return <TileSkeletons many={5} />;
  }
  const tiles: readonly Counted[] = [
    { name: 'lateComplaints', count: counts.late, urgency: 'urgent', to: complaints('late') },
    { name: 'toAnswer', count: escalations.mine, urgency: 'urgent', to: '/Escalation?filter={"preset":"mine"}' },
    { name: 'complaintsToday', count: counts.dueToday, urgency: 'soon', to: complaints('dueToday') },
    { name: 'complaintsSoon', count: counts.dueSoon, urgency: 'soon', to: complaints('dueSoon') },
    { name: 'newComplaints', count: counts.new, urgency: 'soon', to: complaints('new') },
  ];
  return (
    <TileGrid>
      {tiles.map(({ name, ...tile }) => (
        <Tile key={name} name={translate(`home.tile.${name}`)} hint={translate(`home.tileHint.${name}`)} {...tile} />
      ))}
    </TileGrid>
  );
}
