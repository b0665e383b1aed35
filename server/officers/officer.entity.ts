import { defineEntity, p } from '@mikro-orm/postgresql';
import { moment } from '../database/types.ts';
import type { Language, Role } from '../law/law.ts';
import type { Scope } from './actor.ts';

const OfficerSchema = defineEntity({
  name: 'Officer',
  tableName: 'officer',
  properties: {
    id: p.integer().primary(),
    /** The account they sign in with; a system has one too, without a password. */
    authUserId: p.string().unique().nullable(),
    name: p.string(),
    email: p.string().unique(),
    language: p.string().$type<Language>(),
    active: p.boolean().default(true),
    createdAt: moment(),
    deactivatedAt: moment().nullable(),
    deactivatedById: p.integer().nullable(),
  },
});

/** A person who works here, or a system (portal, Corporation) that signs in by key. */
export class Officer extends OfficerSchema.class {}
OfficerSchema.setClass(Officer);

const RoleGrantSchema = defineEntity({
  name: 'RoleGrant',
  tableName: 'role_grant',
  properties: {
    id: p.integer().primary(),
    officerId: p.integer(),
    role: p.string().$type<Role>(),
    scope: p.string().$type<Scope>(),
    providerId: p.integer().nullable(),
    unitId: p.integer().nullable(),
    officeId: p.integer().nullable(),
    bodyId: p.integer().nullable(),
    region: p.string().nullable(),
    since: moment(),
    endedAt: moment().nullable(),
    /** Who gave and who ended it; null for the first administrator and for invented data. */
    grantedById: p.integer().nullable(),
    endedById: p.integer().nullable(),
  },
});

/** A role held in a place; never deleted, only ended. */
export class RoleGrant extends RoleGrantSchema.class {}
RoleGrantSchema.setClass(RoleGrant);
