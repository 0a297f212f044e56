/** Texts of the sign-in, which only the pages of settings show. */
export const en = {
  'sign-in.heading': 'Sign-in',
  'sign-in.none': 'This address wants a sign-in. Without it no figures come.',
  'sign-in.ended':
    'The sign-in has ended: it was revoked or has run out. Figures are hidden until the next one.',
  'sign-in.as': 'Signed in as {name}.',
  'sign-in.done': 'Signed in.',
  'sign-in.renews': 'What is held lasts until {until} and is renewed by itself.',
  'sign-in.renews-plain': 'It is renewed by itself.',
  'sign-in.until': 'It lasts until {until}; then you are asked again.',
  'sign-in.go': 'Sign in',
  'sign-in.go-again': 'Sign in again',
  'sign-in.busy': 'Sign in in the window that has opened …',
  'sign-in.out': 'Sign out',
  'sign-in.out-help': 'Signing out deletes the figures on this computer.',
  'sign-in.not-allowed':
    'The browser was not allowed to ask {origins}. Try again and allow it; nobody can be signed in without.',
  'sign-in.set-up': 'Sign in instead of a token',
  'sign-in.set-up-lead':
    'For a company with a sign-in server of its own (OAuth 2 with PKCE). Your IT knows these; usually they come by policy.',
  'sign-in.issuer': 'Sign-in server (issuer)',
  'sign-in.issuer-help': 'Its address, such as https://login.example.com. Leave empty to sign in nowhere.',
  'sign-in.issuer-invalid':
    'That is no address of a sign-in server. It begins with https://, such as https://login.example.com.',
  'sign-in.client': 'Client ID',
  'sign-in.client-help': 'Of a public client, without a secret.',
  'sign-in.client-missing':
    'A client ID is needed. Your IT gets one by registering the redirect address below.',
  'sign-in.scopes': 'Scopes',
  'sign-in.scopes-help': 'Apart by spaces. Left empty: openid offline_access.',
  'sign-in.redirect': 'Redirect address, to be registered there:',
  'sign-in.problem.cancelled': 'The window was closed before the end. Nothing has changed.',
  'sign-in.problem.denied':
    'The sign-in server did not agree. Try again and allow it, or ask your administrator.',
  'sign-in.problem.unreachable': 'The sign-in server cannot be reached. Check the network and its address.',
  'sign-in.problem.timeout': 'The sign-in server did not answer in time. Try again in a while.',
  'sign-in.problem.redirected':
    'The sign-in server sends us on to another address, and that was not followed. Enter the address it leads to.',
  'sign-in.problem.not-a-server':
    'What answered is no sign-in server: a web page came, or something was missing. Check the address of the sign-in server.',
  'sign-in.problem.no-pkce':
    'The sign-in server offers no PKCE with S256, without which a browser cannot sign in safely. Ask its administrator.',
  'sign-in.problem.wrong-state':
    'The answer belonged to another sign-in than this one and was thrown away. Sign in again.',
  'sign-in.problem.wrong-issuer':
    'The answer came from another server than the one that was asked, and was thrown away. Tell your administrator.',
  'sign-in.problem.ended': 'The sign-in has ended. Sign in again.',
  'sign-in.problem.not-accepted':
    'The address does not accept this sign-in, though it was renewed a moment ago. Sign in with another account, or ask for access.',
  'sign-in.problem.too-many': 'The sign-in server asks to wait until {at}.',
  'sign-in.problem.server-error':
    'The sign-in server reports a fault of its own ({status}). Try again in a while.',
  'sign-in.problem.refused':
    'The sign-in server refused: {error}. Your administrator checks client ID, scopes and the registered redirect address.',
} as const;
