import { describeCampaigns } from '../contracts/campaigns-contract.js';
import { describeContacts } from '../contracts/contacts-contract.js';
import { describePace } from '../contracts/pace-contract.js';
import { describeRecords } from '../contracts/records-contract.js';
import { describeStore } from '../contracts/store-contract.js';
import { openInNewDatabase } from './postgres-home.js';
import { type PostgresServer, startPostgres } from './postgres-server.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => await server?.stop());

describeStore('PostgresStore', () => openInNewDatabase(server));
describeCampaigns('PostgresStore', () => openInNewDatabase(server));
describeContacts('PostgresStore', () => openInNewDatabase(server));
describePace('PostgresStore', () => openInNewDatabase(server));
describeRecords('PostgresStore', () => openInNewDatabase(server));
