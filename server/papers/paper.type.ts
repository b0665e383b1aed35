import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { describedValues } from '../graphql/enumDescriptions.ts';
import { LanguageEnum } from '../graphql/enums.ts';
import {
  type ComplaintPaperKind,
  complaintPaperKinds,
  type PaperKind,
  paperKinds,
  type PaperLanguage,
} from './paper.ts';

type AnyKind = PaperKind | ComplaintPaperKind;

const PaperKindEnum = Object.fromEntries([...paperKinds, ...complaintPaperKinds].map(kind => [kind, kind])) as {
  readonly [Kind in AnyKind]: Kind;
};
registerEnumType(PaperKindEnum, {
  name: 'PaperKind',
  description: 'Papers of a case and of a complaint.',
  valuesConfig: describedValues('PaperKind', Object.values(PaperKindEnum)),
});

@ObjectType({ description: 'A paper of the case or the complaint that can be drawn up now, as a PDF.' })
export class Paper {
  @Field(() => PaperKindEnum, { description: 'What it is.' })
  readonly kind!: AnyKind;
  @Field(() => LanguageEnum, { description: 'Language of the paper: Kazakh or Russian.' })
  readonly language!: PaperLanguage;
  @Field(() => ID, {
    nullable: true,
    description:
      'The inquiry, hearing or line of the book it is about, where a case may have several; of a complaint the act, by the version it led to.',
  })
  readonly subjectId!: number | null;
  @Field(() => String, { description: 'Where to read it, on this server, with the same sign-in.' })
  readonly url!: string;
  @Field(() => String, { description: "What it is called, in the reader's language, with its number or day." })
  readonly title!: string;
}
