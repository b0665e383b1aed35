import type { ComponentProps } from 'react';
import { Error as Failed } from 'react-admin';

/** Where a page broke: what happened, and a way back. */
export const ErrorPage = (props: ComponentProps<typeof Failed>) => <Failed {...props} />;
