import { type SignInServer, startSignInServer } from './sign-in.ts';
import { ZENDESK_TOKEN, type ZendeskWorld, zendeskServer } from './zendesk.ts';

/** A Zendesk that lets in who has signed in at it, with the endpoints and the kind of request that it documents. */
export async function zendeskWithSignIn(
  world: ZendeskWorld,
  redirectUris: readonly string[],
): Promise<SignInServer> {
  const inner = await zendeskServer(world);
  const signIn: SignInServer = await startSignInServer(redirectUris, {
    authorization: '/oauth/authorizations/new',
    token: '/oauth/tokens',
    json: true,
    other(request, response) {
      if (!request.url!.startsWith('/api/')) return false;
      void (async () => {
        const [, token = ''] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
        const authorization = `Bearer ${(await signIn.valid(token)) ? ZENDESK_TOKEN : token}`;
        const answer = await fetch(inner.address + request.url, { headers: { authorization } });
        response
          .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
          .end(await answer.text());
      })();
      return true;
    },
  });
  return {
    ...signIn,
    async close() {
      await signIn.close();
      await inner.close();
    },
  };
}
