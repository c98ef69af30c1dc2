import { describeCampaigns } from '../contracts/campaigns-contract.js';
import { describeContacts } from '../contracts/contacts-contract.js';
import { describePace } from '../contracts/pace-contract.js';
import { describeRecords } from '../contracts/records-contract.js';
import { describeStore } from '../contracts/store-contract.js';
import { openInTemporaryHome } from './lowdb-home.js';

describeStore('LowdbStore', openInTemporaryHome);
describeCampaigns('LowdbStore', openInTemporaryHome);
describeContacts('LowdbStore', openInTemporaryHome);
describePace('LowdbStore', openInTemporaryHome);
describeRecords('LowdbStore', openInTemporaryHome);
