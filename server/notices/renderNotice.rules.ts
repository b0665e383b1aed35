import type { Language } from '../law/law.ts';
import type { NoticeChannel, NoticeKind } from './notice.ts';
import type { Slots } from './noticeTemplate.ts';
import { closings, templates } from './templates.ts';

export interface RenderedNotice {
  /** The version of the template. */
  readonly template: number;
  readonly subject: string;
  readonly body: string;
}

/** The text of a notice; the same for the preview and for what is sent. A text message is short, the rest is long. */
export function renderNotice(
  kind: NoticeKind,
  channel: NoticeChannel,
  language: Language,
  slots: Slots,
): RenderedNotice {
  const { version, texts } = templates[kind];
  const { subject, short, long } = texts[language];
  const body =
    channel === 'sms' ? filled(short, slots).join(' ') : filled([...long, ...closings[language]], slots).join('\n');
  return { template: version, subject: filled([subject], slots).join(''), body };
}

const slot = /\{\??(\w+)\}/g;

function filled(lines: readonly string[], slots: Slots): string[] {
  const standing = lines.filter(line => [...line.matchAll(slot)].every(([, name = '']) => slots[name]));
  return standing.map(line =>
    line.replaceAll(slot, (marker, name: string) => (marker.startsWith('{?') ? '' : (slots[name] ?? ''))),
  );
}

/** The slots a text names, for checking it. */
export function slotsIn(lines: readonly string[]): string[] {
  return lines.flatMap(line => [...line.matchAll(slot)].map(([, name = '']) => name));
}
