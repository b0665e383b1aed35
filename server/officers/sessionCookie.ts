import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';

export interface CookieSeal {
  /** As the sign-in library names it here: with https it has a prefix. */
  readonly name: string;
  readonly secret: string | KeyObject;
}

/**
 * The token of a session, if the cookie that brings it was sealed with our secret: what the library writes is
 * `token.signature`, the signature HMAC-SHA-256 in base64. A forged cookie costs no statement.
 */
export function sessionTokenIn(cookies: string, { name, secret }: CookieSeal): string | undefined {
  const sealed = cookieNamed(name, cookies);
  const dot = sealed?.lastIndexOf('.') ?? -1;
  if (!sealed || dot < 1) {
    return undefined;
  }
  const token = sealed.slice(0, dot);
  const shown = Buffer.from(sealed.slice(dot + 1), 'base64');
  const made = createHmac('sha256', secret).update(token).digest();
  return shown.length === made.length && timingSafeEqual(shown, made) ? token : undefined;
}

/** Of several of one name the first counts, as in the library. */
function cookieNamed(name: string, cookies: string): string | undefined {
  for (const cookie of cookies.split(';')) {
    const at = cookie.indexOf('=');
    if (at > 0 && cookie.slice(0, at).trim() === name) {
      return decoded(cookie.slice(at + 1).trim());
    }
  }
  return undefined;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
