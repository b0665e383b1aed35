import { AccessDenied } from 'react-admin';

export const NoAccess = () => <AccessDenied />;
