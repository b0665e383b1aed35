import Assessment from '@mui/icons-material/AssessmentOutlined';
import BeachAccess from '@mui/icons-material/BeachAccessOutlined';
import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import Code from '@mui/icons-material/CodeOutlined';
import Flight from '@mui/icons-material/FlightTakeoffOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import Home from '@mui/icons-material/HomeOutlined';
import Key from '@mui/icons-material/KeyOutlined';
import MoveUp from '@mui/icons-material/MoveUpOutlined';
import NoteAdd from '@mui/icons-material/NoteAddOutlined';
import Receipt from '@mui/icons-material/ReceiptLongOutlined';
import Speed from '@mui/icons-material/SpeedOutlined';
import Tune from '@mui/icons-material/TuneOutlined';
import { Menu, usePermissions } from 'react-admin';
import { ComplaintsItem, EscalationsItem } from './CountedItems.tsx';
import { mayOpen } from '../signin/permissions.ts';

export function MainMenu() {
  const { permissions } = usePermissions<string[]>();
  const roles = permissions ?? [];
  return (
    <Menu>
      <Menu.Item to="/" primaryText="home.menu" leftIcon={<Home />} />
      <Menu.ResourceItem name="Application" />
      {mayOpen('intake', roles) ? <Menu.Item to="/intake" primaryText="intake.menu" leftIcon={<NoteAdd />} /> : null}
      {mayOpen('receipt', roles) ? <Menu.Item to="/receipt" primaryText="receipt.menu" leftIcon={<Receipt />} /> : null}
      {mayOpen('hearings', roles) ? (
        <Menu.Item to="/hearings" primaryText="hearings.menu" leftIcon={<Groups />} />
      ) : null}
      {mayOpen('Complaint', roles) ? <ComplaintsItem /> : null}
      {mayOpen('Escalation', roles) ? <EscalationsItem /> : null}
      {mayOpen('reassignments', roles) ? (
        <Menu.Item to="/reassignments" primaryText="reassignments.menu" leftIcon={<MoveUp />} />
      ) : null}
      {mayOpen('workload', roles) ? (
        <Menu.Item to="/workload" primaryText="staffing.workloadMenu" leftIcon={<Speed />} />
      ) : null}
      {mayOpen('reports', roles) ? (
        <Menu.Item to="/reports" primaryText="reports.menu" leftIcon={<Assessment />} />
      ) : null}
      {mayOpen('absences', roles) ? (
        <Menu.Item to="/absences" primaryText="staffing.absencesMenu" leftIcon={<BeachAccess />} />
      ) : null}
      {mayOpen('Notice', roles) ? <Menu.ResourceItem name="Notice" /> : null}
      {mayOpen('RegisterEntry', roles) ? <Menu.ResourceItem name="RegisterEntry" /> : null}
      <Menu.ResourceItem name="Provider" />
      <Menu.Item to="/calendar" primaryText="calendarYear.menu" leftIcon={<CalendarMonth />} />
      {mayOpen('settings', roles) ? <Menu.Item to="/settings" primaryText="settings.menu" leftIcon={<Tune />} /> : null}
      {mayOpen('SettingEvent', roles) ? <Menu.ResourceItem name="SettingEvent" /> : null}
      {mayOpen('Officer', roles) ? <Menu.ResourceItem name="Officer" /> : null}
      {mayOpen('countries', roles) ? (
        <Menu.Item to="/countries" primaryText="countries.menu" leftIcon={<Flight />} />
      ) : null}
      {mayOpen('keys', roles) ? <Menu.Item to="/keys" primaryText="apiKeys.menu" leftIcon={<Key />} /> : null}
      {mayOpen('explorer', roles) ? <Menu.Item to="/explorer" primaryText="explorer.menu" leftIcon={<Code />} /> : null}
    </Menu>
  );
}
