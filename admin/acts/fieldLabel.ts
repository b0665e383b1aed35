import { createContext, useContext } from 'react';
import { useTranslate } from 'react-admin';

/** The act whose form is open: one field name means different things in different acts. */
const Context = createContext('');

export const ActNameProvider = Context.Provider;

/** What a field is called in an act: its own words where the act has some, else the usual ones. */
export function useFieldLabel() {
  const translate = useTranslate();
  const open = useContext(Context);
  return (name: string, act = open) =>
    translate(`fieldOf.${act}.${name}`, { _: translate(`field.${name}`, { _: name }) });
}
