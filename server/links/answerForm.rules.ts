/** What an organisation may write in the form of an inquiry, and what its answer is then. */

export interface AskedDocument {
  readonly id: number;
}

export type FormRule = 'choose' | 'nameNeeded' | 'positionNeeded' | 'tooLong' | 'unreadable';

export interface AnswerForm {
  /** As typed, by the name of the field: shown again beside the errors. */
  readonly values: ReadonlyMap<string, string>;
  /** In the order of the page. */
  readonly errors: ReadonlyMap<string, FormRule>;
}

export interface FilledForm {
  readonly reference: string;
  readonly answers: readonly {
    readonly documentId: number;
    readonly studied: boolean | null;
    readonly genuine: boolean;
    readonly note: string | null;
  }[];
}

export const fieldOf = (question: 'studied' | 'genuine' | 'note', { id }: AskedDocument) => `${question}-${id}`;

export const longest = { note: 1000, reference: 100, name: 200, position: 200 } as const;

export const emptyForm: AnswerForm = { values: new Map(), errors: new Map() };

/** Of education organisations study is asked for too (AMB-07). */
export function readForm(
  body: URLSearchParams,
  documents: readonly AskedDocument[],
  asksStudy: boolean,
): AnswerForm & { readonly filled: FilledForm | undefined } {
  const values = new Map<string, string>();
  const errors = new Map<string, FormRule>();
  const complain = (field: string, rule: FormRule | undefined) => rule && errors.set(field, rule);
  const text = (field: string, most: number, missing?: FormRule): string => {
    const value = (body.get(field) ?? '').replaceAll('\r\n', '\n').trim();
    values.set(field, value);
    complain(field, value === '' ? missing : ruleOfText(value, most));
    return value;
  };
  const choice = (field: string): boolean => {
    const value = body.get(field);
    if (value === 'yes' || value === 'no') {
      values.set(field, value);
    } else {
      complain(field, 'choose');
    }
    return value === 'yes';
  };
  const answers = documents.map(document => ({
    documentId: document.id,
    studied: asksStudy ? choice(fieldOf('studied', document)) : null,
    genuine: choice(fieldOf('genuine', document)),
    note: text(fieldOf('note', document), longest.note) || null,
  }));
  const reference = text('reference', longest.reference);
  const who = `${text('name', longest.name, 'nameNeeded')}, ${text('position', longest.position, 'positionNeeded')}`;
  const filled = { reference: reference ? `${reference} (${who})` : who, answers };
  return { values, errors, filled: errors.size === 0 ? filled : undefined };
}

function ruleOfText(value: string, most: number): FormRule | undefined {
  if (/[^\P{Cc}\t\n]/u.test(value)) {
    return 'unreadable';
  }
  return value.length > most ? 'tooLong' : undefined;
}
