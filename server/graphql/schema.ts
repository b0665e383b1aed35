import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ActResultResolver } from '../applications/actResult.resolver.ts';
import { ApplicationResolver } from '../applications/application.resolver.ts';
import { CustodyResolver } from '../custody/custody.resolver.ts';
import { DocumentResolver } from '../documents/document.resolver.ts';
import { CaseInquiryResolver, InquiryResolver } from '../inquiries/inquiry.resolver.ts';
import { PaymentResolver } from '../payments/payment.resolver.ts';
import { CaseRegisterResolver, RegisterEntryResolver } from '../register/register.resolver.ts';

export function createSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      ApplicationResolver,
      ActResultResolver,
      DocumentResolver,
      PaymentResolver,
      CaseInquiryResolver,
      InquiryResolver,
      CaseRegisterResolver,
      RegisterEntryResolver,
      CustodyResolver,
    ],
    validate: false,
  });
}
