import { defineEntity, p } from '@mikro-orm/postgresql';
import { moment } from '../database/types.ts';

export type LinkPurpose = 'answerInquiry';

const AccessLinkSchema = defineEntity({
  name: 'AccessLink',
  tableName: 'access_link',
  properties: {
    id: p.integer().primary(),
    tokenHash: p.string(),
    purpose: p.string().$type<LinkPurpose>(),
    subjectId: p.integer(),
    applicationId: p.integer(),
    createdAt: moment(),
    expiresAt: moment(),
    usedAt: moment().nullable(),
  },
});

/** Lets somebody without an account do one thing, once; of its token only the hash is known here. */
export class AccessLink extends AccessLinkSchema.class {}
AccessLinkSchema.setClass(AccessLink);
