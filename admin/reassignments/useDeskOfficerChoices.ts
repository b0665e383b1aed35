import { useTranslate } from 'react-admin';
import { useDeskOfficers } from './deskOfficers.ts';

/** Officers to choose from, each with the cases in hand: an even load is easier to give when it is seen. */
export function useDeskOfficerChoices() {
  const translate = useTranslate();
  const { data = [], isPending } = useDeskOfficers();
  const choices = data.map(({ id, name, openCases }) => ({
    id,
    name: openCases === null ? name : translate('officer.withLoad', { name, count: openCases }),
  }));
  return { choices, isPending };
}
