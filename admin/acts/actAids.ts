import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { RequestError } from '../data/errors.ts';
import type { AllowedAct } from './act.ts';

type Values = Readonly<Record<string, unknown>>;

export interface OpeningProps {
  /** The form, with what it opens with; undefined while that is being asked for, or where it cannot be had. */
  readonly children: (defaults: Values | undefined, problem?: RequestError) => ReactNode;
}

/** What makes the form of one act more comfortable than its fields alone. */
export interface ActAid {
  readonly Opening?: ComponentType<OpeningProps>;
  /** The form, where the fields one below the other would not do. */
  readonly Fields?: ComponentType<{ readonly act: AllowedAct }>;
  /** What is sent of what was filled in. */
  readonly toSend?: (values: Values) => Values;
}

const Context = createContext<Readonly<Record<string, ActAid>>>({});

export const ActAidsProvider = Context.Provider;

const noAid: ActAid = {};

export function useActAid(act: string): ActAid {
  return useContext(Context)[act] ?? noAid;
}
