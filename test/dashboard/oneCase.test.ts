import { expect, test } from 'vitest';
import type { Language } from '../../server/law/law.ts';
import { createApi, type Client } from '../support/api.ts';
import { openBrowser } from '../support/browser.ts';
import {
  type Desk,
  fillIntake,
  form,
  openCase,
  openFromList,
  perform,
  said,
  standsIn,
  turnsOf,
} from '../support/dashboard.ts';
import { intake, open } from '../support/intake.ts';
import { carryTo, caseIn, caseOf, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const justice = await castOf(api, 'justice');
const browser = await openBrowser();
const carrying = { timeout: 90_000 };

const turns = turnsOf(browser, api);
/** One person's turn at the dashboard. */
const turn = (client: Client, language: Language, work: (desk: Desk) => Promise<void>) =>
  turns(client, { language }, async desk => {
    expect(await desk.page.locator('html').getAttribute('lang')).toBe(language);
    await work(desk);
  });

test('in Kazakh, from the counter to the hand-over, everything in the dashboard', carrying, async () => {
  const kk = said.kk;
  let id = '';
  await turn(cast.clerk, 'kk', async desk => {
    id = await fillIntake(desk);
    await standsIn(desk, 'carriage');
  });
  await turn(cast.registrar, 'kk', async desk => {
    await openFromList(desk, id);
    await perform(desk, 'recordArrival');
    await standsIn(desk, 'registration');
    await perform(desk, 'registerApplication', async act => {
      await act.type(kk.field.number, '03-15/9001');
      await act.pick(kk.field.unitId);
    });
    await standsIn(desk, 'assignment');
    await desk.page.getByRole('heading', { name: '03-15/9001', exact: true }).waitFor();
  });
  await turn(cast.supervisor, 'kk', async desk => {
    await openFromList(desk, id);
    await perform(desk, 'assignOfficer', act => act.pick(kk.field.officerId, 'Officer O.'));
    await standsIn(desk, 'completeness');
  });
  await turn(cast.officer, 'kk', async desk => {
    await openFromList(desk, id);
    await perform(desk, 'confirmCompleteness', act => act.tickAll());
    await standsIn(desk, 'inquiry');
    await perform(desk, 'sendInquiry', async act => {
      await act.pick(kk.field.organisationId, 'Еуразия');
      await act.tickAll();
    });
    await perform(desk, 'recordInquiryAnswer', async act => {
      await act.mark(kk.field.studied, kk.yes);
      await act.mark(kk.field.genuine, kk.yes);
    });
    await standsIn(desk, 'affixing');
    await perform(desk, 'affixApostille');
    await standsIn(desk, 'signature');
  });
  await turn(cast.head, 'kk', async desk => {
    await openFromList(desk, id);
    await perform(desk, 'signDocuments');
    await standsIn(desk, 'booking');
  });
  await turn(cast.officer, 'kk', async desk => {
    await openFromList(desk, id);
    await perform(desk, 'enterInRegister');
    await standsIn(desk, 'dispatch');
    await perform(desk, 'dispatchResult', async act => {
      await act.mark(kk.field.carrier, kk.resultCarrier.courier);
      await act.type(kk.field.tracking, 'KZ0001');
    });
    await standsIn(desk, 'transit');
  });
  await turn(cast.clerk, 'kk', async desk => {
    await openFromList(desk, id);
    await perform(desk, 'recordArrivalAtCorporation');
    await standsIn(desk, 'keeping');
    await perform(desk, 'handOver', async act => {
      await act.mark(kk.field.toWhom, kk.receiver.applicant);
      await act.type(kk.field.identityDocument, 'ID 012345678');
      await act.mark(kk.field.receiptPresented, kk.yes);
    });
    await standsIn(desk, 'closed');
  });
  expect(await caseOf(cast.officer, id, 'stage outcome')).toEqual({ stage: 'closed', outcome: 'apostille' });
});

test('in Russian, a department takes in a case and asks why a date is what it is', carrying, async () => {
  const ru = said.ru;
  const id = await caseIn(cast, 'corporation', 'registration');
  await turn(cast.registrar, 'ru', async desk => {
    await openFromList(desk, id);
    await perform(desk, 'registerApplication', async act => {
      await act.type(ru.field.number, '03-15/9002');
      await act.pick(ru.field.unitId);
    });
    await standsIn(desk, 'assignment');
  });
  await turn(cast.supervisor, 'ru', async desk => {
    await openFromList(desk, id);
    await perform(desk, 'assignOfficer', act => act.pick(ru.field.officerId, 'Officer O.'));
  });
  await turn(cast.officer, 'ru', async desk => {
    await openFromList(desk, id);
    const { page } = desk;
    await page
      .getByRole('button', { name: `${ru.why.ask} ${ru.deadline.term}` })
      .first()
      .click();
    const why = page.getByRole('dialog', { name: ru.deadline.term });
    await why.getByText('EDU-STD').first().waitFor();
    for (const what of [ru.why.start, ru.why.rule, ru.why.days, ru.why.result]) {
      await why.getByText(what, { exact: true }).first().waitFor();
    }
    expect(await why.getByText(ru.dayReason.holiday).count()).toBeGreaterThan(0);
    await why.getByRole('button').first().click();
    await perform(desk, 'confirmCompleteness', act => act.tickAll());
    await standsIn(desk, 'inquiry');
  });
  const { stage } = await carryTo(cast, id, 'closed');
  expect(stage).toBe('closed');
});

test('in English, a department of justice compares, affixes and signs', carrying, async () => {
  const en = said.en;
  const { id } = await open(justice.clerk, intake(api, 'justice', 'corporation', { payment: payment() }));
  await carryTo(justice, id, 'comparison');
  await turn(justice.officer, 'en', async desk => {
    await openFromList(desk, id);
    await perform(desk, 'compareSpecimen', async act => {
      for (const question of [en.field.specimenHeld, en.field.signatureMatches, en.field.sealMatches]) {
        await act.mark(question, en.yes);
      }
    });
    await standsIn(desk, 'affixing');
    await perform(desk, 'affixApostille');
  });
  await turn(justice.head, 'en', async desk => {
    await openFromList(desk, id);
    await perform(desk, 'signDocuments');
    await standsIn(desk, 'booking');
  });
  const { stage } = await carryTo(justice, id, 'closed');
  expect(stage).toBe('closed');
});

test('in English, an officer asks a university and records its answer', carrying, async () => {
  const en = said.en;
  const id = await caseIn(cast, 'portal', 'inquiry');
  await turn(cast.officer, 'en', async desk => {
    await openCase(desk, id);
    await perform(desk, 'sendInquiry', async act => {
      await act.pick(en.field.organisationId, 'Еуразия');
      await act.tickAll();
    });
    await perform(desk, 'recordInquiryAnswer', async act => {
      await act.mark(en.field.studied, en.yes);
      await act.mark(en.field.genuine, en.yes);
    });
    await standsIn(desk, 'originalsCall');
  });
});

test('an act that is not open says why, and by which provision', carrying, async () => {
  const id = await caseIn(cast, 'corporation', 'assignment');
  await turn(cast.head, 'en', async desk => {
    await openCase(desk, id);
    await desk.page.getByRole('button', { name: said.en.acts.notNow }).click();
    const sign = desk.page.getByRole('listitem').filter({ hasText: said.en.act.signDocuments });
    await sign.getByText(/EDU-/).first().waitFor();
    expect(await sign.getByRole('button', { name: said.en.act.signDocuments, exact: true }).isDisabled()).toBe(true);
  });
});

test('a form sent with gaps stays open and names them', carrying, async () => {
  const id = await caseIn(cast, 'corporation', 'registration');
  await turn(cast.registrar, 'kk', async desk => {
    await openCase(desk, id);
    await desk.page.getByRole('button', { name: said.kk.act.registerApplication, exact: true }).click();
    const act = form(desk.page.getByRole('dialog'));
    await act.send(said.kk.act.registerApplication);
    await expect.poll(() => act.within.locator('[aria-invalid=true]').count()).toBe(2);
  });
  expect((await caseOf(cast.registrar, id, 'stage'))['stage']).toBe('registration');
});
