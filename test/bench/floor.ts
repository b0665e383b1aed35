import type { FastifyPluginAsync } from 'fastify';
import { Pool } from 'pg';

/**
 * What the machine could do at best, in the same process, behind the same hooks of Fastify: one prepared statement
 * whose JSON is sent on as it came. Left out against GraphQL: who asks and what they may see, reading and checking the
 * query, one batch for each nested field, the types of the schema, the text of every field.
 */
export function floorRoutes(databaseUrl: string, poolSize: number) {
  const pool = new Pool({ connectionString: databaseUrl, max: poolSize, application_name: 'bench floor' });
  pool.on('error', () => undefined);
  const plugin: FastifyPluginAsync = async app => {
    app.get<{ Querystring: { provider: string } }>('/bench/list', async (request, reply) => {
      const { rows } = await pool.query<{ json: string }>({
        name: 'floor',
        text: listFloor,
        values: [Number(request.query.provider)],
      });
      return reply.type('application/json; charset=utf-8').send(rows[0]?.json);
    });
    app.post<{ Body: readonly Statement[] }>('/bench/act', async (request, reply) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        for (const { text, values } of request.body) {
          await client.query(text, [...values]);
        }
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
      return reply.send({ statements: request.body.length });
    });
  };
  return { plugin, close: () => pool.end() };
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The rows of `listQuery` (listQuery.ts), in its order. */
const listFloor = `
  select coalesce(json_agg(row), '[]')::text as json from (
    select a.id, a.number, a.receipt_number as "receiptNumber", a.service, a.stage, a.next_due_on as "nextDueOn",
      a.next_due_at as "nextDueAt", coalesce(a.next_breach_at < now(), false) as late,
      json_build_object('id', p.id, 'name', p.name_kk) as provider,
      case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as assignee
    from application a join provider p on p.id = a.provider_id left join officer o on o.id = a.assignee_id
    where a.provider_id = $1 and a.closed_at is null
    order by coalesce(a.next_due_at, 'infinity'), a.id
    limit 50) row`;
