interface DemoPerson {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** For the person at the terminal: where to go, and as whom in the demo. */
export function announce(address: string, people: readonly DemoPerson[]): void {
  const wide = (of: (person: DemoPerson) => string) => Math.max(0, ...people.map(person => of(person).length));
  const [roles, emails] = [wide(person => person.role), wide(person => person.email)];
  const lines = people.map(
    ({ role, name, email, password }) => `  ${role.padEnd(roles)}  ${email.padEnd(emails)}  ${password}  ${name}`,
  );
  const demo = lines.length > 0 ? `\nDemo people (role, e-mail, password, name):\n${lines.join('\n')}\n` : '';
  process.stdout.write(`\nApostille back office: ${address}\n${demo}\n`);
}
