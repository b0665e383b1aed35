import { describe, expect, test } from 'vitest';
import { certificatePaper, type CertificateRecord } from '../../server/papers/certificate.paper.ts';
import { renderPdf } from '../../server/papers/render.ts';
import { drawing, type Piece, readPdf, squeezed } from './readPdf.ts';
import { certificate } from './records.ts';

const ninetyMillimetres = (90 / 25.4) * 72;

interface Drawn {
  readonly text: string;
  readonly pages: number;
  readonly pieces: readonly Piece[];
  readonly square: { readonly x: number; readonly top: number; readonly width: number; readonly height: number };
}

async function drawn(changes: Partial<CertificateRecord> = {}): Promise<Drawn> {
  const content = await renderPdf(certificatePaper({ ...certificate, ...changes }, 'kk'));
  const [, x, top, width, height] = /([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/.exec(drawing(content))?.map(Number) ?? [];
  const { text, pages, pieces } = await readPdf(content);
  return { text, pages, pieces, square: { x: x ?? 0, top: top ?? 0, width: width ?? 0, height: height ?? 0 } };
}

function expectInside({ pieces, square, pages }: Drawn) {
  const top = 841.89 - square.top;
  expect(pages).toBe(1);
  for (const { text, x, y, width } of pieces.filter(piece => piece.text.trim() !== '')) {
    expect(x, text).toBeGreaterThan(square.x);
    expect(x + width, text).toBeLessThan(square.x + square.width);
    expect(y, text).toBeLessThan(top);
    expect(y, text).toBeGreaterThan(top - square.height);
  }
}

describe('The certificate', () => {
  test('is a square with sides of at least nine centimetres that holds all that is written in it', async () => {
    const paper = await drawn();
    expect(paper.square.width).toBe(paper.square.height);
    expect(paper.square.width).toBeGreaterThanOrEqual(ninetyMillimetres);
    expectInside(paper);
  });

  test('has its title in French and its ten items in Kazakh, English and French, in the order of the model', async () => {
    const { text } = await drawn();
    const lines = [
      'APOSTILLE (Convention de La Haye du 5 octobre 1961)',
      '1. Ел / Country / Pays: Қазақстан Республикасы / Republic of Kazakhstan / République du Kazakhstan',
      'Осы ресми құжат / This public document / Le présent acte public',
      '2. Қол қойған / has been signed by / a été signé par: Сейітов Асқар Ғаниұлы',
      '3. Мынадай лауазымда әрекет етуші / acting in the capacity of / agissant en qualité de: ректор',
      '4. Мөр/мөртаңба басылған / bears the seal/stamp of / est revêtu du sceau / timbre de: Л.Н. Гумилев атындағы Еуразия ұлттық университеті',
      'Куәландырылды / Certified / Attesté',
      '5. Орын / at / à: Көкшетау',
      '6. Күні / the / le: 18.03.2026',
      '7. Куәландырған орган / by / par: Білім саласында сапаны қамтамасыз ету департаменті, Ақмола облысы / Department for Quality Assurance in Education, Akmola Region',
      '8. Апостиль № / No / sous no: 41/2026',
      '9. Мөр/мөртаңба / Seal/stamp / Sceau / timbre:',
      '10. Қолы / Signature / Signature: Үмбетов Ғалымжан Өмірұлы',
    ];
    expect(text).toBe(squeezed(lines.join('')));
  });

  test.each([60, 200, 600, 2000])('stays a square on one page with names of %i letters', async length => {
    const long = 'Қазақстан Республикасының '.repeat(80).slice(0, length).trim();
    const paper = await drawn({ signatoryName: long, signatoryCapacity: long, sealAuthority: long });
    expect(paper.square.width).toBe(paper.square.height);
    expect(paper.text.split(squeezed(long)).length - 1).toBe(3);
    expectInside(paper);
  });

  test('not signed yet has room for the date and the hand', async () => {
    const { text } = await drawn({ signedOn: null, head: null });
    expect(text).toContain('Күні/the/le:____.____.________7.');
    expect(text.endsWith('Қолы/Signature/Signature:')).toBe(true);
  });
});
