import { dayOf } from '../dates/format.ts';
import type { DeskCount } from './desk.ts';

type List = DeskCount['list'];
type Filter = List['filter'];

/** Where the dashboard shows the list behind a number. */
export function listLink({ resource, filter }: List): string {
  return resource === 'Hearing' ? hearingsLink(filter) : `/${resource}?${listParams(screenFilter(resource, filter))}`;
}

/** In an address everything stands that the list would otherwise remember from the last time. */
function listParams(filter: Filter): string {
  const params = new URLSearchParams({
    filter: JSON.stringify(filter),
    displayedFilters: '{}',
    page: '1',
    perPage: '25',
  });
  return String(params);
}

/** The screen's own words where it has them: its tab is chosen then, and another tab leaves the condition behind. */
function screenFilter(resource: string, filter: Filter): Filter {
  switch (resource) {
    case 'Application':
      return 'ids' in filter ? filter : tabbed(filter);
    case 'Escalation': {
      const { state: _state, ...rest } = filter;
      return { ...rest, preset: 'open' };
    }
    default:
      return filter;
  }
}

function tabbed({ open: _open, late, unassigned, ...rest }: Filter): Filter {
  if (late === true) {
    return { ...rest, preset: 'late' };
  }
  return { ...rest, ...(late === false && { late }), preset: unassigned ? 'unassigned' : 'department' };
}

function hearingsLink({ from, to: _to, ...place }: Filter): string {
  const named = Object.entries(place).map(([name, value]) => [name, String(value)]);
  return `/hearings?${String(new URLSearchParams([['week', dayOf(String(from))], ...named]))}`;
}
