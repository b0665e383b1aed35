import { sql } from 'kysely';
import type { Context } from '../graphql/context.ts';
import { getEdition } from '../law/editions.ts';
import type { Channel, Edition, StageId } from '../law/law.ts';
import { provisionIn } from '../editions/provisionIn.ts';
import { termsOfEdition } from './stageTerm.rules.ts';
import type { StageTerm, StageTermChange } from './stageTerm.type.ts';

interface SetTerm extends StageTermChange {
  readonly edition: string;
  readonly channel: Channel;
  readonly stage: StageId | 'term';
}

/** All that was ever set, newest first: a table of a few rows, read once a request. */
function setTerms({ loaders }: Context): Promise<readonly SetTerm[]> {
  return loaders.many<SetTerm>(
    'stageTerms',
    0,
    () => sql`
    select 0 as parent, edition, channel, stage, amount, since, set_by as "officerId", reason
    from stage_term order by since desc, id desc`,
  );
}

export async function stageTermsOf(context: Context, edition: Edition, channel: Channel): Promise<StageTerm[]> {
  const set = (await setTerms(context)).filter(term => term.edition === edition.id && term.channel === channel);
  return termsOfEdition(edition, channel).map(({ stage, term, provision }) => {
    const changes = edition.termsAreSettings ? set.filter(change => change.stage === (stage ?? 'term')) : [];
    return {
      id: `${edition.id}.${channel}.${stage ?? 'term'}`,
      edition: edition.id,
      channel,
      stage,
      amount: changes[0]?.amount ?? term.amount,
      defaultAmount: term.amount,
      unit: term.unit,
      settable: edition.termsAreSettings,
      provision: provisionIn(provision, context.language),
      changes,
    };
  });
}

export function listStageTerms(context: Context, edition: string, channel: Channel): Promise<StageTerm[]> {
  return stageTermsOf(context, getEdition(edition, context.services.editions), channel);
}
