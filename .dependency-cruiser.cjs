/** Imports point one way: resolver -> service or queries -> rules -> deadlines -> calendar -> law. */
module.exports = {
  forbidden: [
    {
      name: 'rules-are-pure',
      comment: 'The law, the calendar arithmetic and every *.rules file reach no database, framework or clock.',
      severity: 'error',
      from: { path: '(\\.rules\\.|^server/law/|^server/calendar/workingDays)', pathNot: '\\.(type|resolver)\\.' },
      to: {
        path: '(^server/database/|^server/jobs/|\\.service\\.|\\.queries\\.|(^|/)node_modules/(@mikro-orm|mikro-orm|pg|kysely|fastify|graphql|type-graphql|graphile-worker)/)',
        reachable: true,
      },
    },
    {
      name: 'nothing-imports-a-resolver',
      comment: 'A resolver is how something is asked; only the schema collects them.',
      severity: 'error',
      from: { pathNot: '^server/graphql/schema\\.' },
      to: { path: '\\.resolver\\.' },
    },
    {
      name: 'dashboard-knows-no-server',
      comment: 'The dashboard knows schema.graphql and nothing else of the server.',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: '^server/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
};
