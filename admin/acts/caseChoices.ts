import { createContext, useContext } from 'react';

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** It stands so already: the form opens with it chosen. */
  readonly given?: boolean;
}

/** The parts of the case an act may point at: its documents, inquiries, register entries, requirements. */
export type CaseChoices = Readonly<Record<string, readonly Choice[]>>;

const Context = createContext<CaseChoices>({});

export const CaseChoicesProvider = Context.Provider;

export function useCaseChoices(): CaseChoices {
  return useContext(Context);
}

/** What is chosen from beyond the case, by the resource that lists it. */
export const resourceOf: Readonly<Record<string, string>> = {
  units: 'Unit',
  organisations: 'Organisation',
  offices: 'Office',
  providers: 'Provider',
};
