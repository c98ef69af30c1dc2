import { describeCampaigns } from '../contracts/campaigns-contract.js';
import { describeContacts } from '../contracts/contacts-contract.js';
import { describePace } from '../contracts/pace-contract.js';
import { describeRecords } from '../contracts/records-contract.js';
import { describeStore } from '../contracts/store-contract.js';
import { openInNewDatabase } from './postgres-home.js';

describeStore('PostgresStore', () => openInNewDatabase());
describeCampaigns('PostgresStore', () => openInNewDatabase());
describeContacts('PostgresStore', () => openInNewDatabase());
describePace('PostgresStore', () => openInNewDatabase());
describeRecords('PostgresStore', () => openInNewDatabase());
