import { SearchInput, type SearchInputProps, useTranslate } from 'react-admin';

/** A search field whose placeholder and name are in the reader's language. */
export function TextSearch({ hint, ...rest }: SearchInputProps & { hint: string }) {
  const translate = useTranslate();
  return <SearchInput {...rest} placeholder={translate(hint)} />;
}
