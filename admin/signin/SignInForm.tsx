import { Alert, Button, Stack } from '@mui/material';
import { email, Form, PasswordInput, required, TextInput, useTranslate } from 'react-admin';
import type { SignIn } from './useSignIn.ts';

export function SignInForm({ signIn }: { signIn: SignIn }) {
  const translate = useTranslate();
  return (
    <Form
      mode="onSubmit"
      noValidate
      onSubmit={(values: Readonly<Record<string, unknown>>) =>
        signIn.as(String(values['email']), String(values['password']))
      }
    >
      <Stack gap={1}>
        {signIn.problem ? <Alert severity="error">{signIn.problem}</Alert> : null}
        <TextInput
          source="email"
          label="ra.auth.email"
          type="email"
          autoComplete="username"
          autoFocus
          validate={[required(), email()]}
          helperText={false}
        />
        <PasswordInput
          source="password"
          label="ra.auth.password"
          autoComplete="current-password"
          validate={required()}
          helperText={false}
        />
        <Button type="submit" variant="contained" size="large" loading={signIn.pending} sx={{ mt: 1 }}>
          {translate('ra.auth.sign_in')}
        </Button>
      </Stack>
    </Form>
  );
}
