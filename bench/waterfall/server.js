import { ActivityTypes, BotAdapter, ConversationState, MemoryStorage, TurnContext } from 'botbuilder-core';
import {
  ChoicePrompt,
  ConfirmPrompt,
  DialogSet,
  DialogTurnStatus,
  ListStyle,
  NumberPrompt,
  TextPrompt,
  WaterfallDialog,
} from 'botbuilder-dialogs';
import { createServer, plugins } from 'restify';
import twilio from 'twilio';
import { signing } from '../load/requests.js';
import { answerParent } from '../processes/child.js';

/** The same eight questions, in the words in which Ringback texts them. */
const asked = [
  ['choice', 'Right now are you: 1 employed, 2 self-employed, 3 retired, 4 not working?'],
  ['confirm', 'Since you applied, has your employer, department or job changed? 1 yes, 2 no, or say you do not know.'],
  ['text', 'What is the full name of your current employer, as on your pay stub?'],
  ['text', 'What is your job title there? For example accountant, driver, project manager.'],
  ['text', 'In a sentence or two, what do you do at work most days?'],
  ['number', 'About how much do you take home in a month, after taxes, in dollars? A round number is fine.'],
  ['text', 'Which city and street is the home you are buying on? No house number needed.'],
  ['choice', 'The home is for: 1 you to live in, 2 family, 3 renting out, 4 a second home?'],
];
const ending = 'Most of your down payment came from: 1 savings, 2 family gift, 3 home sale, 4 borrowed, 5 other?';
const choices = {
  0: [
    { value: 'employed', synonyms: ['I have a job', 'I work for a company', 'full time', 'part time'] },
    { value: 'self-employed', synonyms: ['I run a business', 'my own business', 'freelance'] },
    { value: 'retired', synonyms: ['I am retired', 'on a pension'] },
    { value: 'not working', synonyms: ['unemployed', 'no job', 'out of work'] },
  ],
  7: [
    { value: 'self', synonyms: ['I will live in it', 'I will live there', 'my own home'] },
    { value: 'family', synonyms: ['for my parents', 'for my children'] },
    { value: 'rent', synonyms: ['renting out', 'to rent it out'] },
    { value: 'second home', synonyms: ['holiday home', 'for weekends'] },
  ],
};

/** Collects what a turn says, for the answer to the webhook. */
class CollectingAdapter extends BotAdapter {
  async sendActivities(context, activities) {
    const said = context.turnState.get('said');
    for (const { type, text } of activities) if (type === ActivityTypes.Message) said.push(text);
    return activities.map(() => ({ id: '' }));
  }
}

const adapter = new CollectingAdapter();
const conversations = new ConversationState(new MemoryStorage());
const dialogs = new DialogSet(conversations.createProperty('dialogs'));
const choice = new ChoicePrompt('choice', undefined, 'en-us');
choice.style = ListStyle.none;
const confirm = new ConfirmPrompt('confirm', undefined, 'en-us');
confirm.style = ListStyle.none;
dialogs
  .add(choice)
  .add(confirm)
  .add(new NumberPrompt('number', undefined, 'en-us'))
  .add(new TextPrompt('text'));
dialogs.add(
  new WaterfallDialog('verification', [
    ...asked.map(([prompt, text], index) => async (step) => {
      if (index > 0) step.values[index - 1] = step.result;
      return step.prompt(prompt, { prompt: text, retryPrompt: `Sorry? ${index}`, choices: choices[index] });
    }),
    async (step) => {
      await step.context.sendActivity(ending);
      return step.endDialog();
    },
  ]),
);

async function turn(context) {
  const dialog = await dialogs.createContext(context);
  const { status } = await dialog.continueDialog();
  if (status === DialogTurnStatus.empty) await dialog.beginDialog('verification');
  await conversations.saveChanges(context);
}

function activityOf({ MessageSid, From, To, Body }) {
  return {
    type: ActivityTypes.Message,
    id: MessageSid,
    channelId: 'twilio-sms',
    serviceUrl: '',
    from: { id: From, name: '' },
    recipient: { id: To, name: '' },
    conversation: { id: From, name: '', isGroup: false, conversationType: 'personal' },
    locale: 'en-us',
    text: Body,
  };
}

const server = createServer({ name: 'waterfall' });
server.use(plugins.bodyParser({ mapParams: false }));
server.post('/twilio/sms', async (request, response) => {
  const signature = String(request.headers['x-twilio-signature']);
  if (!twilio.validateRequest(signing.authToken, signature, `${signing.publicUrl}${request.url}`, request.body)) {
    return response.send(403);
  }
  const said = [];
  const context = new TurnContext(adapter, activityOf(request.body));
  context.turnState.set('said', said);
  await adapter.runMiddleware(context, turn);
  const twiml = new twilio.twiml.MessagingResponse();
  for (const text of said) twiml.message(text);
  const body = twiml.toString();
  response.sendRaw(200, body, { 'content-type': 'text/xml', 'content-length': String(Buffer.byteLength(body)) });
});

server.listen(0, '127.0.0.1', () => answerParent(async () => ({ port: server.address().port })));
