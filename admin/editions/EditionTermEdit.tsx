export const EditionTermEdit = () => null;
