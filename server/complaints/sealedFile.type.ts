import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Moment } from '../graphql/scalars.ts';

@ObjectType({ description: 'One item of a sealed file.' })
export class SealedItem {
  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  readonly position!: number;
  @Field(() => String, { description: 'Its path in the archive.' })
  readonly path!: string;
  @Field(() => String, { description: 'What kind of file it is.' })
  readonly mediaType!: string;
  @Field(() => Int, { description: 'Bytes.' })
  readonly size!: number;
  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal.' })
  readonly sha256!: string;
}

@ObjectType({ description: 'What came into the case after a file was sealed: it is not in that file.' })
export class LaterItem {
  @Field(() => Moment, { description: 'When.' })
  readonly at!: string;
  @Field(() => String, { description: "What was done, in the reader's language." })
  readonly what!: string;
  @Field(() => String, { nullable: true, description: 'Name of the attachment, where it is one.' })
  readonly name!: string | null;
}

@ObjectType({ description: 'The administrative file as it went to the reviewing body: nothing of it ever changes.' })
export class SealedFile {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => Moment, { description: 'When it was sealed.' })
  readonly sealedAt!: string;
  readonly sealedBy!: number;
  @Field(() => String, { description: 'SHA-256 of the list of its items, in hexadecimal.' })
  readonly listSha256!: string;
  @Field(() => String, {
    description: 'Where to download all of it as one archive, on this server, with the same sign-in.',
  })
  readonly archiveUrl!: string;
  @Field(() => String, {
    description:
      'What anybody who holds the archive runs in the folder it was unpacked to, to see that nothing was changed.',
  })
  readonly checkCommand!: string;
}
