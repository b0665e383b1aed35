import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors.ts';
import { contentSecurityPolicy, createNonce } from '../securityHeaders.ts';
import type { Services } from '../services.ts';
import { answerByLink, findAskedByLink } from './answerByLink.service.ts';
import { emptyForm, readForm } from './answerForm.rules.ts';
import { formPage, invalidPage, takenPage, troublePage } from './answerPage.ts';
import { answerLanguages, type PageLook } from './page.ts';
import type { AnswerLanguage } from './question.queries.ts';

/** Every document of a long inquiry with a long note, in letters that take six bytes each in a form. */
const largest = 256 * 1024;

interface Asked {
  readonly Params: { readonly token: string };
}

/** What an organisation without an account sees: plain pages, made here. Opening one changes nothing: mail scanners do. */
export function answerRoutes(services: Services): FastifyPluginAsync {
  return async app => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: largest },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
      const isBusy = error instanceof DomainError && (error.code === 'OVERLOADED' || error.code === 'UNAVAILABLE');
      const status = isBusy ? 503 : (error.statusCode ?? 500);
      if (status >= 500) {
        request.log.error({ err: error }, 'answer by link failed');
      }
      const why = status === 429 ? 'tooMany' : status === 413 ? 'tooLarge' : 'failed';
      return send(request, reply, status, look => troublePage(look, why));
    });

    app.get<Asked>('/answer/:token', async (request, reply) => {
      const asked = await findAskedByLink(services, request.params.token);
      return asked
        ? send(request, reply, 200, look => formPage(look, asked.question, emptyForm))
        : send(request, reply, 404, invalidPage);
    });

    app.post<Asked>('/answer/:token', async (request, reply) => {
      const asked = await findAskedByLink(services, request.params.token);
      if (!asked) {
        return send(request, reply, 404, invalidPage);
      }
      const { question } = asked;
      const body = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const form = readForm(body, question.documents, question.service === 'education');
      if (!form.filled) {
        return send(request, reply, 422, look => formPage(look, question, form));
      }
      return (await answerByLink(services, asked, form.filled))
        ? send(request, reply, 200, look => takenPage(look, question))
        : send(request, reply, 404, invalidPage);
    });
  };
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  draw: (look: PageLook) => string,
): FastifyReply {
  const nonce = createNonce();
  const language = languageOf(request);
  return reply
    .code(status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    .send(draw({ language, nonce }));
}

/** The one chosen, else the one the browser likes better, else the state language. */
function languageOf({ query, headers }: FastifyRequest): AnswerLanguage {
  const { lang } = (query ?? {}) as { readonly lang?: unknown };
  const preferred = (headers['accept-language'] ?? '').split(',').map(each => each.trim().slice(0, 2).toLowerCase());
  const liked = answerLanguages.find(language => language === preferred.find(each => each === 'kk' || each === 'ru'));
  return answerLanguages.find(language => language === lang) ?? liked ?? 'kk';
}
