import { stageTermsOf } from '../deadlines/stageTermList.queries.ts';
import { known } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { type Channel, channels, type Edition as EditionOfLaw, type Language, type Stage } from '../law/law.ts';
import type { Provision } from './provision.type.ts';
import { provisionIn } from './provisionIn.ts';
import { isProvisionId, provisions } from '../law/provisions.ts';
import { readings } from '../law/readings.ts';
import type { StageTerm } from '../deadlines/stageTerm.type.ts';
import type { Edition, Procedure, ProcedureStage } from './edition.type.ts';

export function listEditions({ services, language }: Context): Edition[] {
  return services.editions.map(edition => ({
    ...edition,
    grounds: edition.grounds.map(ground => ({
      ...ground,
      provision: provisionIn(ground.provision, language),
      text: ground.text[language],
    })),
  }));
}

export function getEditionOf(context: Context, id: string): Edition {
  return known(listEditions(context).find(edition => edition.id === id));
}

export function proceduresOf(context: Context, editionId: string): Promise<Procedure[]> {
  const edition = known(context.services.editions.find(({ id }) => id === editionId));
  return Promise.all(channels.map(channel => procedureOf(context, edition, channel)));
}

async function procedureOf(context: Context, edition: EditionOfLaw, channel: Channel): Promise<Procedure> {
  const { language } = context;
  const terms = await stageTermsOf(context, edition, channel);
  const { stages, countsReceiptDay, countsReceiptDayProvision, documents } = edition.procedures[channel];
  const whole = known(terms.find(({ stage }) => stage === null));
  return {
    channel,
    term: { ...whole, notFromTheOrders: whole.settable },
    countsReceiptDay,
    countsReceiptDayProvision: provisionIn(countsReceiptDayProvision, language),
    stages: stages.map(stage =>
      stageOf(
        stage,
        terms.find(term => term.stage === stage.id),
        language,
      ),
    ),
    documents: documents.map(({ id, text, provision, advisory = false, when = null }) => ({
      id,
      text: text[language],
      provision: provisionIn(provision, language),
      advisory,
      when,
    })),
  };
}

function stageOf(stage: Stage, term: StageTerm | undefined, language: Language): ProcedureStage {
  const provision = provisionIn(stage.provision, language);
  return {
    stage: stage.id,
    holder: stage.holder,
    termAmount: term?.amount ?? null,
    termUnit: term?.unit ?? null,
    defaultAmount: term?.defaultAmount ?? null,
    setByAdministrator: (term?.changes.length ?? 0) > 0,
    sharesTermWith: stage.sharesTermWith ?? null,
    provision,
    notFromTheOrders: provision.notFromTheOrders || term?.settable === true,
    readings: stage.readings.map(id => ({ id, text: readings[id]?.[language] ?? '' })),
  };
}

/** The whole catalogue, or those asked for, in the order asked. */
export function listProvisions({ language }: Context, ids: readonly string[] | null): Provision[] {
  return (ids ?? Object.keys(provisions)).map(id => getProvision(language, id));
}

export function getProvision(language: Language, id: string): Provision {
  return provisionIn(known(isProvisionId(id) ? id : undefined), language);
}
