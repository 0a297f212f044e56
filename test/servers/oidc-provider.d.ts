/** As much of oidc-provider as the sign-in server of the tests uses; the package comes without types. */
declare module 'oidc-provider' {
  import type { EventEmitter } from 'node:events';
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Stored {
    accountId: string;
    grantId: string;
    isExpired: boolean;
    destroy(): Promise<void>;
  }

  interface Kind {
    find(value: string, options?: { ignoreExpiration?: boolean }): Promise<Stored | undefined>;
  }

  export default class Provider extends EventEmitter {
    constructor(issuer: string, configuration: object);
    readonly AccessToken: Kind;
    readonly RefreshToken: Kind;
    readonly Grant: Kind;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
  }
}
