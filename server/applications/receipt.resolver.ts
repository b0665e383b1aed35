import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { type Context, signedIn } from '../graphql/context.ts';
import { Text } from '../graphql/scalars.ts';
import { findByReceipt } from './receipt.queries.ts';
import { ReceiptLookup } from './receipt.type.ts';

@Resolver()
export class ReceiptResolver {
  @Query(() => ReceiptLookup, {
    nullable: true,
    description: 'A case by its receipt, for handing originals in at any office (AMB-29).',
  })
  applicationByReceipt(
    @Ctx() context: Context,
    @Arg('receiptNumber', () => Text, { description: 'Number on the receipt.' }) receiptNumber: string,
  ) {
    return findByReceipt(context.rows, signedIn(context), receiptNumber);
  }
}
