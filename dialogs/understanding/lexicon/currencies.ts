/** Names of money and the currency each stands for; an empty code where the name leaves it open. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ...names('CNY', '人民币 ¥ ￥ rmb cny yuan renminbi'),
  ...names('USD', '美元 美金 美刀 刀 usd us$ $ dollar dollars buck bucks'),
  ...names('EUR', '欧元 € eur euro euros'),
  ...names('GBP', '英镑 £ gbp pound pounds quid sterling'),
  ...names('HKD', '港元 港币 港纸 hkd hk$'),
  ...names('JPY', '日元 日币 日圆 jpy yen'),
  ...names('TWD', '新台币 台币 twd'),
  ...names('KRW', '韩元 韩币 krw won'),
  ...names('CAD', '加元 加币 cad'),
  ...names('AUD', '澳元 澳币 aud'),
  ...names('SGD', '新元 新加坡元 新币 sgd'),
  ...names('THB', '泰铢 thb baht'),
  ...names('CHF', '瑞郎 瑞士法郎 chf'),
  ...names('INR', '卢比 inr rs rupee rupees ₹'),
  ...names('MYR', '马币 林吉特 myr rm ringgit ringgits'),
  ...names('RUB', '卢布 rub ruble rubles rouble roubles'),
  ...names('ILS', '谢克尔 ils shekel shekels'),
  ...names('UAH', 'uah hryvnia hryvnias'),
  ...names('PLN', '兹罗提 pln zloty zlotys'),
  ...names('SEK', '瑞典克朗 sek'),
  ...names('NZD', '纽元 新西兰元 nzd'),
  ...names('MOP', '澳门元 澳门币 葡币 mop'),
  ...names('PHP', '菲律宾比索 php'),
  ...names('VND', '越南盾 vnd'),
  ...names(
    '',
    '块钱 块 元 圆 蚊 钱 大洋 kwd sar aed riyal riyals rial rials dirham dirhams dinar dinars peso pesos egyptianpound franc francs krona kronor krone kroner lira liras rand rands',
  ),
]);

function names(code: string, list: string): [string, string][] {
  return list.split(' ').map((name) => [name, code]);
}
