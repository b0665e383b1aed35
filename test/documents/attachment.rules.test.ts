import { describe, expect, test } from 'vitest';
import { requireAcceptedType, safeName } from '../../server/documents/attachment.rules.ts';

describe('The type of a file', () => {
  test.each([
    ['application/pdf', 'application/pdf', 'diploma.pdf'],
    ['application/pdf', 'application/x-pdf', 'diploma.PDF'],
    ['application/pdf', 'application/octet-stream', 'diploma'],
    ['image/jpeg', 'image/jpg', 'page.jpeg'],
    ['image/png', 'image/png; charset=binary', 'page.png'],
    ['image/tiff', '', 'page.tif'],
    ['application/pdf', 'application/pdf', 'Диплом А. Омаров'],
  ])('%s, sent as "%s" under the name %s, is accepted', (real, type, name) => {
    expect(requireAcceptedType(real, { name, type })).toBe(real);
  });

  test.each([
    ['is none of the accepted', 'application/zip', 'application/zip', 'diploma.zip'],
    ['is none of the accepted, whatever it says it is', 'application/x-msdownload', 'application/pdf', 'diploma.pdf'],
    ['cannot be told', undefined, 'application/pdf', 'diploma.pdf'],
    ['is another accepted one than it says', 'image/png', 'application/pdf', 'diploma.pdf'],
    ['is another than the ending of the name', 'application/pdf', 'application/octet-stream', 'page.png'],
    ['is sent as a web page', 'application/pdf', 'text/html', 'diploma.pdf'],
  ])('that %s is refused', (_why, real, type, name) => {
    expect(() => requireAcceptedType(real, { name, type })).toThrow('FILE_TYPE_REFUSED');
  });
});

describe('The name of a file', () => {
  test.each([
    ['Диплом Қайрат Ұлы.pdf', 'Диплом Қайрат Ұлы.pdf'],
    ['C:\\scans\\diploma.pdf', 'diploma.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['diploma.exe', 'diploma.exe.pdf'],
    ['diploma.PDF', 'diploma.pdf'],
    ['a\r\nSet-Cookie: b=c\u0000.pdf', 'aSet-Cookie_ b=c.pdf'],
    ['gpj\u202Efdp.pdf', 'gpjfdp.pdf'],
    ['  two   spaces .pdf', 'two spaces.pdf'],
    ['...', 'attachment.pdf'],
    ['', 'attachment.pdf'],
    ['\uD800.pdf', '\uFFFD.pdf'],
  ])('%j becomes %j', (given, name) => {
    expect(safeName(given, 'application/pdf')).toBe(name);
  });

  test('keeps an unusual ending of the same type, and gets the usual one where it has none', () => {
    expect(safeName('page.jpeg', 'image/jpeg')).toBe('page.jpeg');
    expect(safeName('page', 'image/jpeg')).toBe('page.jpg');
  });

  test('has 120 characters at most, and keeps its ending', () => {
    expect(safeName(`${'қ'.repeat(116)}.pdf`, 'application/pdf')).toBe(`${'қ'.repeat(116)}.pdf`);
    expect(safeName(`${'қ'.repeat(117)}.pdf`, 'application/pdf')).toBe(`${'қ'.repeat(116)}.pdf`);
    expect(Array.from(safeName('😀'.repeat(400), 'image/png'))).toHaveLength(120);
  });
});
