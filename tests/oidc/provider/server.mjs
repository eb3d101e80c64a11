// A certified OpenID Connect provider on this machine, for the tests. It writes its address as one line of JSON, and
// does what a test asks for under /test/: to know a client, to say something else of a person, to forget its sessions.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const people = new Map(); // by login: the claims told of whoever signs in with it

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: 'of-this-run', use: 'sig', alg: 'RS256' };
}

function configuration(sessionSeconds) {
  return {
    jwks: { keys: [signingKey()] },
    cookies: { keys: ['only-for-these-tests'] },
    claims: { openid: ['sub', 'groups', 'municipality_code'] },
    features: { backchannelLogout: { enabled: true }, rpInitiatedLogout: { enabled: true } },
    pkce: { required: () => true },
    ttl: { Session: sessionSeconds, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_ctx, login) => ({ accountId: login, claims: () => ({ sub: login, ...people.get(login) }) }),
    // The library sends nothing to addresses of this machine, where the client of the tests is.
    fetch: (url, { dispatcher, ...options }) => globalThis.fetch(url, options),
  };
}

async function told(request) {
  let text = '';
  for await (const part of request) text += part;
  return text ? JSON.parse(text) : {};
}

async function control(provider, request, response) {
  const asked = await told(request);
  if (request.url === '/test/client') await provider.Client.adapter.upsert(asked.client_id, asked);
  if (request.url === '/test/person') people.set(asked.login, asked.claims);
  response.writeHead(204).end();
}

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, configuration(Number(process.argv[2] ?? 600)));
  const answer = provider.callback();
  server.on('request', (request, response) =>
    request.url.startsWith('/test/') ? control(provider, request, response) : answer(request, response));
  process.stdout.write(`${JSON.stringify({ issuer })}\n`);
});
// Ends with whoever started it.
process.stdin.on('end', () => process.exit()).resume();
