import { useTranslate } from 'react-admin';
import type { RoleGrant } from './person.ts';
import { useRegions } from './useRegions.ts';

/** "Clerk, office of Kokshetau": the role and where it is held. */
export function useGrantName() {
  const translate = useTranslate();
  const regions = useRegions();
  return ({ role, scope, region, provider, unit, office, body }: RoleGrant) => {
    const places = [
      unit?.name,
      provider?.name,
      office?.name,
      body?.name,
      region ? (regions.get(region) ?? region) : null,
    ];
    const reach = scope === 'country' || scope === 'own' ? translate(`scope.${scope}`) : null;
    return [translate(`role.${role}`, { _: role }), ...places, reach].filter(Boolean).join(', ');
  };
}
