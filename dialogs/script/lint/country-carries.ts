import { notCarriedBy } from '../../policy/countries/not-carried-by.js';
import { capabilitiesIn, countries } from '../../policy/countries/registry.js';
import { heardTextsOf } from '../texts.js';
import { defineCheck } from './check.js';

/** What the telephones of a country that the script is for cannot be reached with. */
export const countryCarries = defineCheck('country-carries', (script) => {
  const texts = heardTextsOf(script);
  return (script.countries ?? []).flatMap((country, index) => {
    const can = capabilitiesIn(country);
    const path = ['countries', index];
    if (!can)
      return [
        {
          path,
          message: `nobody has looked into what can be sent to ${country}`,
          remedy: `take one of ${countries.map((one) => one.country).join(', ')}, or write ${country} down among the capabilities`,
        },
      ];
    const found = notCarriedBy(can, texts);
    const whole = found.filter(({ text }) => text === undefined);
    return [
      ...(whole.length === 0
        ? []
        : [
            {
              path,
              message: whole.map(({ why }) => why).join('; '),
              remedy: `take ${country} away: over Twilio it is out of reach of this script`,
            },
          ]),
      ...found.flatMap(({ text, why }) => (text ? [{ path: text.path, message: why, remedy: 'change the text' }] : [])),
    ];
  });
});
