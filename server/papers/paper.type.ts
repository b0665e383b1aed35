import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LanguageEnum } from '../graphql/enums.ts';
import { type PaperKind, paperKinds, type PaperLanguage } from './paper.ts';

const PaperKindEnum = Object.fromEntries(paperKinds.map(kind => [kind, kind])) as {
  readonly [Kind in PaperKind]: Kind;
};
registerEnumType(PaperKindEnum, { name: 'PaperKind', description: 'Papers of a case.' });

@ObjectType({ description: 'A paper of the case that can be drawn up now, as a PDF.' })
export class Paper {
  @Field(() => PaperKindEnum, { description: 'What it is.' })
  readonly kind!: PaperKind;
  @Field(() => LanguageEnum, { description: 'Language of the paper: Kazakh or Russian.' })
  readonly language!: PaperLanguage;
  @Field(() => ID, {
    nullable: true,
    description: 'The inquiry, hearing or line of the book it is about, where a case may have several.',
  })
  readonly subjectId!: number | null;
  @Field(() => String, { description: 'Where to read it, on this server, with the same sign-in.' })
  readonly url!: string;
  @Field(() => String, { description: "What it is called, in the reader's language, with its number or day." })
  readonly title!: string;
}
