/** Which screens a role is shown. What a person may do is the server's answer, case by case, in `allowedActs`. */
const screens: Readonly<Record<string, readonly string[]>> = {
  Application: [
    'registrar',
    'officer',
    'supervisor',
    'head',
    'clerk',
    'reviewer',
    'analyst',
    'administrator',
    'portal',
  ],
  intake: ['clerk', 'portal'],
  RegisterEntry: ['registrar', 'officer', 'supervisor', 'head', 'reviewer', 'administrator'],
  settings: ['administrator'],
};

export function mayOpen(screen: string, roles: readonly string[]): boolean {
  const allowed = screens[screen];
  return !allowed || roles.some(role => allowed.includes(role));
}
