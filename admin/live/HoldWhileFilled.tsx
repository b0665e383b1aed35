import { useEffect } from 'react';
import { useFormState } from 'react-hook-form';
import { noteFilledForm } from './filledForms.ts';

/** In a form: while it lies over the page, or as soon as something is typed, nothing under it is read anew. */
export function HoldWhileFilled({ isOverPage }: { isOverPage: boolean }) {
  const { isDirty } = useFormState();
  const isHeld = isOverPage || isDirty;
  useEffect(() => (isHeld ? noteFilledForm() : undefined), [isHeld]);
  return null;
}
