import { type AuthProvider, HttpError } from 'react-admin';
import { refusalOf } from '../data/errors.ts';
import { mayOpen } from './permissions.ts';
import { forgetMe, me, signIn, signOut } from './session.ts';

const signedOut = () => new HttpError('ra.auth.auth_check_error', 401);

export const authProvider = {
  async login({ username, password }: { username: string; password: string }) {
    const outcome = await signIn(username, password);
    if (outcome !== 'ok') {
      throw new Error(`signin.${outcome}`);
    }
  },
  async logout() {
    await signOut();
  },
  async checkAuth() {
    if (!(await me())) {
      throw signedOut();
    }
  },
  async checkError(error: unknown) {
    if (refusalOf(error)?.code === 'UNAUTHENTICATED') {
      forgetMe();
      throw signedOut();
    }
  },
  async getIdentity() {
    const person = await me();
    return { id: person?.officerId ?? '', fullName: person?.name ?? '', grants: person?.grants ?? [] };
  },
  async getPermissions() {
    const person = await me();
    return person?.grants.map(grant => grant.role) ?? [];
  },
  async canAccess({ resource }: { resource: string }) {
    const person = await me();
    return mayOpen(resource, person?.grants.map(grant => grant.role) ?? []);
  },
} satisfies AuthProvider;
