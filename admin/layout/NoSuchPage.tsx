import { NotFound } from 'react-admin';

export const NoSuchPage = () => <NotFound />;
