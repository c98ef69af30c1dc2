import { randomUUID } from 'node:crypto';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import type { Clock } from '../../dialogs/clock.js';
import { readText } from '../http/read-body.js';
import type { Log } from '../log.js';
import type { Settings } from '../settings.js';
import type { TurnPath } from '../turn/turn-path.js';
import type { FindConversation } from './find-conversation.js';
import { type House, strangerInputFromChat } from './stranger-input.js';

/** What the door for other channels works with. */
export interface BotFrameworkParts {
  readonly settings: Settings;
  readonly turns: TurnPath;
  readonly find: FindConversation;
  readonly clock: Clock;
  readonly log: Log;
  readonly house: () => Promise<House>;
}

/**
 * `POST /api/messages`: any other Bot Framework channel, into the same turns. It exists only with a Microsoft app id,
 * since without one CloudAdapter accepts anything from anybody.
 */
export function mountBotFramework(server: Server, parts: BotFrameworkParts): void {
  const { MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD } = parts.settings;
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: MICROSOFT_APP_ID,
      MicrosoftAppPassword: MICROSOFT_APP_PASSWORD,
      MicrosoftAppType: 'MultiTenant',
    }),
  );
  adapter.onTurnError = async () => {
    parts.log.error('turn', { code: 'turn-failed' });
    // The channel is to try again; CloudAdapter prints what it is thrown, so the cause stays here.
    throw new Error('A turn failed. The log says more.');
  };
  server.post('/api/messages', async (request: Request, response: Response) => {
    const body = await parsed(request);
    await adapter.process(Object.assign(request, { body }), response, (context) => chatTurn(context, parts));
  });
}

/** One turn of a chat: its user is found by channel and id, as a telephone party is by number. */
export async function chatTurn(
  context: TurnContext,
  parts: Omit<BotFrameworkParts, 'settings' | 'log'>,
): Promise<void> {
  const { activity } = context;
  if (activity.type !== 'message') return;
  const address = `${activity.channelId}:${activity.from.id}`;
  const at = new Date(parts.clock.now()).toISOString();
  const key = `chat:${activity.channelId}:${activity.id || randomUUID()}`;
  const text = activity.text ?? '';
  const [known] = await parts.find.withNumber(address);
  const input = known
    ? ({ kind: 'text', channel: 'chat', text, attachments: activity.attachments?.length ?? 0, key, at } as const)
    : strangerInputFromChat(address, text, key, at, await parts.house());
  const id = known?.id ?? ('conversationId' in input ? input.conversationId : '');
  const { replies } = await parts.turns.take(id, input, 'message');
  for (const reply of replies) if (reply.kind === 'send-message') await context.sendActivity(reply.text);
}

async function parsed(request: Request): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await readText(request));
  } catch {
    return {};
  }
}
