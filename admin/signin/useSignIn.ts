import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';

export interface SignIn {
  readonly pending: boolean;
  readonly problem: string | undefined;
  readonly as: (email: string, password: string) => Promise<void>;
}

export function useSignIn(): SignIn {
  const login = useLogin();
  const translate = useTranslate();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  return {
    pending,
    problem,
    async as(email, password) {
      setPending(true);
      setProblem(undefined);
      try {
        await login({ username: email, password });
      } catch (error) {
        setProblem(translate(error instanceof Error ? error.message : 'ra.auth.sign_in_error'));
      } finally {
        setPending(false);
      }
    },
  };
}
