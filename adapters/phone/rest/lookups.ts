import { parsePhoneNumber } from 'awesome-phonenumber';
import { json, type RestAnswer } from './rest-answer.js';
import type { RestRequest, Route } from './rest-request.js';

/** Lookup v2: whether a number can exist, and what kind of line the handset says it is. */
export const lookupRoutes: readonly Route[] = [{ method: 'GET', path: '/v2/PhoneNumbers/{number}', answer: lookUp }];

function lookUp({ exchange, parts, fields, path }: RestRequest): RestAnswer {
  const number = parts.number ?? '';
  const parsed = parsePhoneNumber(number, { regionCode: fields.get('CountryCode') ?? 'US' });
  const wanted = (fields.get('Fields') ?? '').split(',');
  const e164 = parsed.number?.e164 ?? number;
  const type = exchange.handset(e164).behaviour.line ?? 'mobile';
  const line = {
    carrier_name: 'Emulated',
    error_code: null,
    mobile_country_code: null,
    mobile_network_code: null,
    type,
  };
  return json({
    calling_country_code: parsed.countryCode === undefined ? null : String(parsed.countryCode),
    country_code: parsed.regionCode ?? null,
    phone_number: e164,
    national_format: parsed.number?.national ?? null,
    valid: parsed.valid,
    validation_errors: parsed.valid ? [] : [parsed.possibility.toUpperCase().replaceAll('-', '_')],
    caller_name: null,
    line_type_intelligence: wanted.includes('line_type_intelligence') ? line : null,
    url: `https://lookups.twilio.com${path}`,
  });
}
