import { defineEntity, p, type SqlEntityManager } from '@mikro-orm/postgresql';
import type { Application } from '../applications/application.entity.ts';

const CaseRemarkSchema = defineEntity({
  name: 'CaseRemark',
  tableName: 'case_remark',
  properties: {
    applicationId: p.integer().primary().autoincrement(false),
    version: p.integer().primary().autoincrement(false),
    text: p.text(),
  },
});

/** What a person wrote with an act. Apart from the history line, which analysts read and nobody can blacken. */
export class CaseRemark extends CaseRemarkSchema.class {}
CaseRemarkSchema.setClass(CaseRemark);

/** Goes with the history line of the act under way, which takes the next version. */
export function addRemark(em: SqlEntityManager, application: Application, text: string): void {
  em.create(CaseRemark, { applicationId: application.id, version: application.version + 1, text });
}
