import { Badge } from '@mui/material';
import { createElement } from 'react';
import { Menu, useGetResourceLabel, useResourceDefinitions, useSidebarState, useTranslate } from 'react-admin';
import { useComplaintCounts } from '../complaints/complaintCounts.ts';
import { useEscalationCounts } from '../escalations/escalationCounts.ts';
import { type Count, Counts } from './Counts.tsx';

/** New and late complaints stand beside the word. */
export function ComplaintsItem() {
  const counts = useComplaintCounts();
  return (
    <CountedItem
      resource="Complaint"
      counts={[
        { what: 'badges.new', count: counts?.new ?? 0 },
        { what: 'badges.late', count: counts?.late ?? 0, urgent: true },
      ]}
    />
  );
}

/** Missed deadlines the reader must answer for. */
export function EscalationsItem() {
  const counts = useEscalationCounts();
  return (
    <CountedItem resource="Escalation" counts={[{ what: 'badges.toAnswer', count: counts?.mine ?? 0, urgent: true }]} />
  );
}

function CountedItem({ resource, counts }: { resource: string; counts: readonly Count[] }) {
  const translate = useTranslate();
  const label = useGetResourceLabel()(resource, 2);
  const { icon } = useResourceDefinitions()[resource] ?? {};
  const [open] = useSidebarState();
  const some = counts.filter(({ count }) => count > 0);
  const told = some.map(({ what, count }) => translate(what, { smart_count: count })).join(', ');
  return (
    <Menu.Item
      to={`/${resource}`}
      primaryText={<Counts label={label} counts={some} told={told} />}
      leftIcon={
        <Badge variant="dot" color="error" invisible={open || some.length === 0}>
          {icon ? createElement(icon) : null}
        </Badge>
      }
    />
  );
}
