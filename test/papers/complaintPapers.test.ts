import { describe, expect, test } from 'vitest';
import { complaintDecisions, unexaminedGrounds } from '../../server/law/complaints.ts';
import { complaintDecisionName } from '../../server/law/names.ts';
import { complaintAnswerPaper } from '../../server/papers/complaintAnswer.paper.ts';
import { complaintCoverPaper } from '../../server/papers/complaintCover.paper.ts';
import { complaintDecisionPaper } from '../../server/papers/complaintDecision.paper.ts';
import { complaintReceiptPaper } from '../../server/papers/complaintReceipt.paper.ts';
import { paperLanguages } from '../../server/papers/paper.ts';
import { type Paper, renderPdf } from '../../server/papers/render.ts';
import * as records from './complaintRecords.ts';
import { readPdf, squeezed } from './readPdf.ts';
import { complaintPapers } from './whatComplaintPapersSay.ts';

const { complaintReceipt, complaintAnswer, complaintCover, complaintDecision, qualityReview } = records;

const cases = Object.entries(complaintPapers).flatMap(([name, paper]) =>
  paperLanguages.map(language => ({ name, language, ...paper })),
);
const read = async (paper: Paper) => (await readPdf(await renderPdf(paper))).text;
const missingFrom = (text: string, ...sentences: string[]) =>
  sentences.filter(sentence => !text.includes(squeezed(sentence)));

describe('A paper of a complaint read back', () => {
  test.each(cases)('$name in $language says what the record holds, in order', async ({ language, draw, says }) => {
    const text = await read(draw(language));
    let from = 0;
    for (const sentence of says[language]) {
      const at = text.indexOf(squeezed(sentence), from);
      expect(at, `“${sentence}” after “…${text.slice(Math.max(0, from - 40), from)}” in ${text}`).toBeGreaterThan(-1);
      from = at;
    }
  });

  test.each(cases)('$name in $language gives the same bytes twice and is no draft', async ({ language, draw }) => {
    const [one, other] = [await renderPdf(draw(language)), await renderPdf(draw(language))];
    expect(one.equals(other)).toBe(true);
    const { text, title, footers } = await readPdf(one);
    expect(missingFrom(text, 'Жоба', 'Проект')).toEqual(['Жоба', 'Проект']);
    expect(title).not.toContain('Өмірбек');
    expect(footers[0]).toContain('Ж-17/2026');
  });
});

describe('A receipt', () => {
  test('of what came straight to the body is on its letterhead and knows one term, with its last day', async () => {
    const direct = { ...complaintReceipt, forward: null, answer: null, review: qualityReview };
    const text = await read(complaintReceiptPaper(direct, 'ru'));
    expect(missingFrom(text, 'Комитет по обеспечению', '01.04.2026 (15 рабочих дней', 'пункт 17 Правил № 209')).toEqual(
      [],
    );
    expect(missingFrom(text, '8 (7162) 25-00-00', 'дает ответ', 'Жалоба может не направляться')).toHaveLength(3);
  });

  test('about no case says nothing of a case', async () => {
    const text = await read(complaintReceiptPaper({ ...complaintReceipt, case: null, contested: null }, 'kk'));
    expect(missingFrom(text, 'Шағым шағымды қарайтын органға жіберіледі', 'Шағымның нысанасы шешім')).toEqual([]);
    expect(text).not.toContain(squeezed('03-15/2417'));
    expect(text).not.toContain(squeezed('Әкімшілік іс'));
    expect(text).not.toContain(squeezed('Әбілғазы'));
  });

  test('of the justice service cites the Code and no order: what the Code does not set is marked', async () => {
    const own = { ...complaintReceipt, service: 'justice' as const };
    const justice = {
      ...own,
      forward: { ...qualityReview, amount: 3, provision: 'NFO-JUS-COMPLAINT' as const },
      answer: { ...qualityReview, amount: 5, provision: 'NFO-JUS-COMPLAINT' as const },
    };
    const text = await read(complaintReceiptPaper(justice, 'ru'));
    expect(text).not.toContain('209');
    expect(text.split(squeezed('статья 91 Административного процедурно-процессуального кодекса')).length - 1).toBe(3);
    expect(text.split(squeezed('приказами не установлен, внутренний срок')).length - 1).toBe(2);
  });
});

describe('An answer', () => {
  test('that satisfies in full and in time ends it, and tells where else to go', async () => {
    const measures = [{ fully: true, text: 'Бас тартудың күші жойылды.' }];
    const text = await read(complaintAnswerPaper({ ...complaintAnswer, measures, after: { is: 'satisfied' } }, 'ru'));
    expect(
      missingFrom(
        text,
        'Требования удовлетворены полностью.',
        'в орган, рассматривающий жалобу, не направляется (пункт 17 Правил № 209). Рассмотрение жалобы завершено.',
        'действует следующий порядок (пункты 17 и 18 Правил № 209):',
        '3. Если иное не предусмотрено законом',
      ),
    ).toEqual([]);
  });

  test('tells since when the body has it and until when it decides', async () => {
    const after = { is: 'atBody', since: complaintAnswer.on, review: qualityReview } as const;
    const text = await read(complaintAnswerPaper({ ...complaintAnswer, measures: [], after }, 'kk'));
    expect(
      missingFrom(
        text,
        'Шағым 2026 жылғы 10 наурыз күнінен бастап шағымды қарайтын органның',
        'Шешім қабылданатын соңғы күн – 2026 жылғы 1 сәуір (№ 209 Қағидалардың 17-тармағы).',
      ),
    ).toEqual([]);
    expect(text).not.toContain(squeezed('Не істелді'));
  });

  test('about staff of the Corporation points to its head, not to the bodies above the provider', async () => {
    const text = await read(
      complaintAnswerPaper({ ...complaintAnswer, respondent: 'corporation', after: { is: 'over' } }, 'ru'),
    );
    expect(missingFrom(text, '1. Жалоба на действия (бездействие) работников Государственной корпорации')).toEqual([]);
    expect(text).not.toContain(squeezed('вышестоящий административный орган'));
  });
});

describe('A covering letter', () => {
  test('breaks the command only where a shell goes on', async () => {
    const { pieces } = await readPdf(await renderPdf(complaintCoverPaper(complaintCover, 'ru')));
    const start = pieces.findIndex(({ text }) => text.startsWith('echo'));
    const first = pieces.filter(({ y, page }) => y === pieces[start]?.y && page === pieces[start]?.page);
    expect(
      first
        .map(({ text }) => text)
        .join('')
        .trim(),
    ).toMatch(/^echo ".*" \| sha256sum -c - &&$/);
  });

  test('about no case goes without a file, with the words of the complaint', async () => {
    const alone = { ...complaintCover, case: null, contested: null, sealed: null, noCaseReason: 'Өтініш болмаған.' };
    const text = await read(complaintCoverPaper({ ...alone, answeredOn: null }, 'ru'));
    expect(
      missingFrom(
        text,
        'Административное дело не прилагается',
        'Өтініш болмаған.',
        'Құжаттардың бәрі тапсырылған еді.',
        'на день направления не дан',
      ),
    ).toEqual([]);
    expect(missingFrom(text, 'SHA-256', '03-15/2417', 'вместе с административным делом')).toHaveLength(3);
  });
});

test('The longest texts go on to further pages, and nothing of them is lost', async () => {
  const long = (last: string) => `${'Құжаттардың бәрі тапсырылған еді. '.repeat(290)}${last}`;
  const decided = { ...complaintDecision, demands: long('Талап соңы.'), reason: long('Уәж соңы.') };
  const { text, pages } = await readPdf(await renderPdf(complaintDecisionPaper(decided, 'kk')));
  expect(pages).toBeGreaterThan(4);
  expect(missingFrom(text, 'Талап соңы.', 'Уәж соңы.', 'Тілеуберді Айдос Маратұлы')).toEqual([]);
});

describe('A decision', () => {
  test.each(complaintDecisions.flatMap(decision => paperLanguages.map(language => ({ decision, language }))))(
    '$decision is said in words in $language',
    async ({ decision, language }) => {
      const text = await read(complaintDecisionPaper({ ...complaintDecision, decision }, language));
      expect(text).toContain(squeezed(`${complaintDecisionName(decision, language)}.`));
    },
  );

  test('sends back with a last day to answer', async () => {
    const sentBack = { decision: 'sendBack', termEndsOn: null, answerBy: qualityReview.dueOn } as const;
    const text = await read(complaintDecisionPaper({ ...complaintDecision, ...sentBack }, 'ru'));
    expect(missingFrom(text, 'Последний день для ответа – 1 апреля 2026 года.')).toEqual([]);
    expect(text).not.toContain(squeezed('Последний день срока оказания услуги'));
  });

  test.each(unexaminedGrounds)('leaves unexamined on a ground in words: %s', async unexaminedGround => {
    const left = { decision: 'leaveUnexamined', termEndsOn: null } as const;
    const record = { ...complaintDecision, ...left };
    const [text, other] = [
      await read(complaintDecisionPaper({ ...record, unexaminedGround }, 'kk')),
      await read(complaintDecisionPaper(record, 'kk')),
    ];
    expect(text).toContain(squeezed('Шағымды қараусыз қалдыру негізі:'));
    expect(text).not.toContain(unexaminedGround);
    expect(other).not.toContain(squeezed('Шағымды қараусыз қалдыру негізі:'));
  });

  test('of the justice service rests on what the body named, and sends to court by the Code', async () => {
    const text = await read(complaintDecisionPaper({ ...complaintDecision, service: 'justice', provisions: [] }, 'kk'));
    expect(text).not.toContain('209');
    expect(text).not.toContain(squeezed('Шешім негізделген нормалар'));
    expect(text).toContain(squeezed('Әкімшілік рәсімдік-процестік кодексінің 91-бабы'));
  });
});
