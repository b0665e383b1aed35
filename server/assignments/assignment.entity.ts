import { defineEntity, p } from '@mikro-orm/postgresql';

const AssignmentSchema = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    officerId: p.integer(),
    /** tstzrange: an exclusion constraint makes two holders at once impossible. */
    during: p.string(),
    assignedBy: p.integer(),
    reason: p.string().nullable(),
  },
});

export class Assignment extends AssignmentSchema.class {}
AssignmentSchema.setClass(Assignment);
