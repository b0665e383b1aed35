import { newIdempotencyKey } from '../acts/performAct.ts';
import { isRecord } from '../data/errors.ts';

/** Undefined when the server took the file, else what it says against it (or the key of our own words). */
export async function uploadAttachment(applicationId: string, file: File): Promise<string | undefined> {
  const body = new FormData();
  body.append('file', file);
  try {
    const answer = await fetch(`/api/applications/${encodeURIComponent(applicationId)}/attachments`, {
      method: 'POST',
      headers: {
        'Accept-Language': document.documentElement.lang,
        'Idempotency-Key': newIdempotencyKey(),
        'X-Requested-With': 'dashboard',
      },
      credentials: 'same-origin',
      body,
    });
    if (answer.ok) {
      return undefined;
    }
    const said: unknown = await answer.json().catch(() => null);
    return isRecord(said) && typeof said['message'] === 'string' ? said['message'] : 'attachments.refused';
  } catch {
    return 'errors.UNREACHABLE';
  }
}
