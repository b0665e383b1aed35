import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import NoteAdd from '@mui/icons-material/NoteAddOutlined';
import Tune from '@mui/icons-material/TuneOutlined';
import { Menu, usePermissions } from 'react-admin';
import { mayOpen } from '../signin/permissions.ts';

export function MainMenu() {
  const { permissions } = usePermissions<string[]>();
  const roles = permissions ?? [];
  return (
    <Menu>
      <Menu.ResourceItem name="Application" />
      {mayOpen('intake', roles) ? <Menu.Item to="/intake" primaryText="intake.menu" leftIcon={<NoteAdd />} /> : null}
      {mayOpen('hearings', roles) ? (
        <Menu.Item to="/hearings" primaryText="hearings.menu" leftIcon={<Groups />} />
      ) : null}
      {mayOpen('Notice', roles) ? <Menu.ResourceItem name="Notice" /> : null}
      {mayOpen('RegisterEntry', roles) ? <Menu.ResourceItem name="RegisterEntry" /> : null}
      <Menu.ResourceItem name="Provider" />
      <Menu.Item to="/calendar" primaryText="calendarYear.menu" leftIcon={<CalendarMonth />} />
      {mayOpen('settings', roles) ? <Menu.Item to="/settings" primaryText="settings.menu" leftIcon={<Tune />} /> : null}
    </Menu>
  );
}
