import { useTranslate } from 'react-admin';

/** What stands in the bar where a page has no title of its own. */
export function AppName() {
  const translate = useTranslate();
  return <>{translate('app.name')}</>;
}
