import { Extensions, Field } from 'type-graphql';

type Thunk = Parameters<typeof Field>[0];

/** A field that a person fills in by choosing: `reference` tells the dashboard from what. */
export function Choice(
  type: Thunk,
  reference: string,
  options: { nullable?: boolean; description: string },
): PropertyDecorator {
  return (target, key) => {
    Field(type as () => StringConstructor, options)(target, key);
    Extensions({ reference })(target, key);
  };
}
