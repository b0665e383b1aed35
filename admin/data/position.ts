/** Nothing older than now: before the window listens to changes nobody would tell it of one it read too early to see. */
export const latest = 'latest';

let position = latest;

/** From here on nothing is read that is older than what this window was told of; own acts are the server's cookie. */
export function readFrom(told: string): void {
  position = told;
}

export function positionHeader(): Readonly<Record<string, string>> {
  return { 'X-Database-Position': position };
}
