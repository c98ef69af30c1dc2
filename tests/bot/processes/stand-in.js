// A web process without a web: says what the test tells it to say.
process.on('message', () => process.exit(0));
const { STAND_IN } = process.env;
if (STAND_IN === 'refused') process.send({ kind: 'failed', code: 'port-in-use', message: 'Port 1 is in use.' });
else {
  process.send({ kind: 'ready', port: 4_321 });
  process.send({ kind: 'jobs', dueAt: process.pid });
}
