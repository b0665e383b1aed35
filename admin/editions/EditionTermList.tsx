export const EditionTermList = () => null;
