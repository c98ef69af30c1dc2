export * from './activities/inbound.js';
export * from './activities/outbound.js';
