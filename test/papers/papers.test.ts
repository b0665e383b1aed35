import { describe, expect, test } from 'vitest';
import { certificatePaper } from '../../server/papers/certificate.paper.ts';
import { hearingNoticePaper } from '../../server/papers/hearingNotice.paper.ts';
import { inquiryPaper } from '../../server/papers/inquiry.paper.ts';
import { minutesPaper } from '../../server/papers/minutes.paper.ts';
import { missingPaper } from '../../server/papers/missing.paper.ts';
import { type PaperLanguage, paperLanguages } from '../../server/papers/paper.ts';
import { receiptPaper } from '../../server/papers/receipt.paper.ts';
import { refusalPaper } from '../../server/papers/refusal.paper.ts';
import { type Paper, renderPdf } from '../../server/papers/render.ts';
import { readPdf, squeezed } from './readPdf.ts';
import * as records from './records.ts';
import { advice, papers } from './whatPapersSay.ts';

const { receipt, missing, inquiry, hearingNotice, minutes, refusal, certificate } = records;

const cases = Object.entries(papers).flatMap(([name, paper]) =>
  paperLanguages.map(language => ({ name, language, ...paper })),
);

describe('A paper read back', () => {
  test.each(cases)('$name in $language says what the record holds, in order', async ({ language, draw, says }) => {
    const { text } = await readPdf(await renderPdf(draw(language)));
    let from = 0;
    for (const sentence of says[language]) {
      const at = text.indexOf(squeezed(sentence), from);
      expect(
        at,
        `“${sentence}” after “…${text.slice(Math.max(0, from - 40), from)}” in ${text}`,
      ).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });

  test.each(paperLanguages)(
    'in %s advises in the notice and the refusal what to put right, not in the minutes',
    async language => {
      const read = async (paper: Paper) => (await readPdf(await renderPdf(paper))).text;
      for (const sentence of advice(language).map(squeezed)) {
        expect(await read(hearingNoticePaper(hearingNotice, language))).toContain(sentence);
        expect(await read(refusalPaper(refusal, language))).toContain(sentence);
        expect(await read(minutesPaper(minutes, language))).not.toContain(sentence);
      }
    },
  );

  test('keeps every Kazakh letter, great and small, plain and bold, and embeds its fonts', async () => {
    const name = records.kazakhLetters;
    const { text, fonts } = await readPdf(
      await renderPdf(missingPaper({ ...missing, applicant: name, toCorrect: name }, 'kk')),
    );
    expect(text.split(name).length - 1).toBe(2);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
  });

  test('numbers its pages where there are several and bears the number of the case on each', async () => {
    const several = await readPdf(await renderPdf(refusalPaper(refusal, 'kk')));
    expect(several.footers).toEqual(['03-15/24171/2бет', '03-15/24172/2бет']);
    const one = await readPdf(await renderPdf(missingPaper(missing, 'ru')));
    expect(one.footers).toEqual(['03-15/2417']);
  });

  test('names nobody in its properties and is dated by the record', async () => {
    const { title, createdAt } = await readPdf(await renderPdf(refusalPaper(refusal, 'ru')));
    expect(title).toBe('Мотивированный отказ в оказании государственной услуги');
    expect(createdAt).toBe('D:20260302050000Z');
  });
});

describe('The same record', () => {
  const certificates = paperLanguages.map(language => ({
    name: 'certificate',
    language,
    draw: (in_: PaperLanguage) => certificatePaper(certificate, in_),
  }));
  test.each([...cases, ...certificates])(
    'gives the same bytes of the $name in $language twice',
    async ({ language, draw }) => {
      const [one, other] = [await renderPdf(draw(language)), await renderPdf(draw(language))];
      expect(one.equals(other)).toBe(true);
    },
  );
});

describe('What is not known or not there', () => {
  const read = async (paper: Paper) => (await readPdf(await renderPdf(paper))).text;

  test('a refusal the head has not signed is marked as a draft and has no date', async () => {
    const text = await read(refusalPaper({ ...refusal, signedOn: null, head: null }, 'ru'));
    expect(text).toContain(squeezed('Проект: не подписано'));
    expect(text).not.toContain(squeezed('18 марта'));
  });

  test('minutes are a draft until both have signed', async () => {
    expect(await read(minutesPaper(minutes, 'kk'))).not.toContain(squeezed('Жоба'));
    expect(await read(minutesPaper({ ...minutes, secretarySignedAt: null }, 'kk'))).toContain(
      squeezed('Жоба: қол қойылмаған'),
    );
  });

  test('minutes say that nobody came, asked or objected', async () => {
    const nobody = { attended: false, participants: [], explanations: null, questions: [], objections: [] };
    const text = await read(minutesPaper({ ...minutes, ...nobody }, 'kk'));
    const sentences = [
      'тыңдауға келген жоқ',
      'Түсініктеме берілген жоқ.',
      'Сұрақ қойылған жоқ.',
      'Қарсылық білдірілген жоқ.',
    ];
    expect(sentences.filter(sentence => !text.includes(squeezed(sentence)))).toEqual([]);
  });

  test('a notice of a written hearing asks nobody to come', async () => {
    const text = await read(hearingNoticePaper({ ...hearingNotice, method: 'written', place: null }, 'ru'));
    expect(text).toContain(squeezed('письменно, без явки'));
    expect(text).not.toContain(squeezed('Приглашаем'));
    expect(text).not.toContain(squeezed('Место проведения'));
  });

  test('a refusal of a package that is incomplete names what was missing and no hearing', async () => {
    const ground = {
      text: { kk: 'Топтама толық емес', ru: 'Пакет неполный' },
      provision: 'EDU-10.3b',
      findings: [],
    } as const;
    const items = missing.items.map(({ text }) => text);
    const text = await read(refusalPaper({ ...refusal, grounds: [ground], missing: items, hearing: null }, 'ru'));
    expect(text).toContain(squeezed('Пакет неполный (подпункт 3) пункта 10 Правил № 209).'));
    expect(text).toContain(squeezed('1. Подлинник квитанции об уплате государственной пошлины.'));
    expect(text).not.toContain(squeezed('Заслушивание'));
  });

  test('the justice service is shown no paragraph of an order that is not its own', async () => {
    const ground = { ...records.grounds[0], provision: 'NFO-JUS-GROUND' } as (typeof records.grounds)[number];
    const text = await read(refusalPaper({ ...refusal, service: 'justice', grounds: [ground], hearing: null }, 'kk'));
    expect(text).not.toContain('209');
    expect(text).toContain(squeezed('Әкімшілік рәсімдік-процестік кодексінің 91-бабы'));
  });

  test('an inquiry without a number leaves room to write it in, and a state body is asked nothing of study', async () => {
    const text = await read(
      inquiryPaper({ ...inquiry, service: 'justice', inquiryNumber: null, provision: 'NFO-JUS-STAGE' }, 'kk'),
    );
    expect(text).toContain('№____');
    expect(text).not.toContain(squeezed('оқығаны'));
    expect(text).toContain(squeezed('Апостиль қоюға ұсынылған мына құжаттардың'));
  });

  test('a portal request gets a notice that it was accepted instead of the receipt of the counter', async () => {
    const text = await read(receiptPaper({ ...receipt, channel: 'portal', acceptedBy: null }, 'kk'));
    expect(text).toContain(squeezed('Сұрау салудың қабылданғаны туралы хабарлама'));
    expect(text).not.toContain(squeezed('қолхат №'));
    expect(text).toContain(squeezed('«Электрондық үкімет» веб-порталы'));
  });
});
