/** Names of money and the currency each stands for; an empty code where the name leaves it open. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ...names('CNY', '人民币 ¥ ￥ rmb cny yuan renminbi'),
  ...names('USD', '美元 美金 美圆 美刀 刀 usd us$ $ dollar dollars buck bucks'),
  ...names('EUR', '欧元 欧 € eur euro euros'),
  ...names('GBP', '英镑 英磅 镑 £ gbp pound pounds quid sterling'),
  ...names('HKD', '港元 港币 港纸 港圆 港刀 hkd hk$'),
  ...names('JPY', '日元 日币 日圆 jpy yen'),
  ...names('TWD', '新台币 台币 twd ntd nt$'),
  ...names('KRW', '韩元 韩币 韩圆 krw won ₩'),
  ...names('CAD', '加元 加币 加刀 加拿大元 加拿大币 cad c$ ca$'),
  ...names('AUD', '澳元 澳币 澳刀 澳大利亚元 aud a$ au$'),
  ...names('SGD', '新元 新加坡元 新加坡币 新币 坡币 sgd s$ sg$'),
  ...names('THB', '泰铢 泰国铢 泰币 铢 thb baht bahts ฿'),
  ...names('CHF', '瑞郎 瑞士法郎 chf'),
  ...names('INR', '卢比 印度卢比 inr rs rupee rupees ₹'),
  ...names('MYR', '马币 马来西亚币 林吉特 令吉 myr rm ringgit ringgits'),
  ...names('RUB', '卢布 rub ruble rubles rouble roubles ₽'),
  ...names('ILS', '谢克尔 ils shekel shekels ₪'),
  ...names('UAH', '格里夫纳 uah hryvnia hryvnias ₴'),
  ...names('PLN', '兹罗提 pln zloty zlotys'),
  ...names('SEK', '瑞典克朗 sek'),
  ...names('NOK', '挪威克朗 nok'),
  ...names('DKK', '丹麦克朗 dkk'),
  ...names('NZD', '纽元 纽币 新西兰元 新西兰币 nzd nz$'),
  ...names('MOP', '澳门元 澳门币 葡币 mop'),
  ...names('PHP', '菲律宾比索 披索 php ₱'),
  ...names('VND', '越南盾 越盾 vnd dong dongs ₫'),
  ...names('AED', '迪拉姆 aed'),
  ...names('SAR', '沙特里亚尔 sar'),
  ...names('ZAR', '兰特 zar rand rands'),
  ...names('BRL', '雷亚尔 brl reais r$'),
  ...names('MXN', '墨西哥比索 mxn mx$'),
  ...names('IDR', '印尼盾 印尼卢比 卢比亚 idr rupiah rupiahs'),
  ...names('KHR', '瑞尔 khr riel riels'),
  ...names('MMK', '缅币 缅元 mmk kyat kyats'),
  ...names('NGN', 'ngn naira nairas ₦'),
  ...names('CZK', 'czk koruna korun'),
  ...names('HUF', '福林 huf forint forints'),
  ...names('KZT', '坚戈 kzt tenge'),
  ...names('MNT', '图格里克 mnt tugrik tugriks'),
  ...names('BDT', '塔卡 bdt taka takas'),
  ...names('GHS', 'ghs cedi cedis'),
  ...names('GEL', 'gel lari'),
  ...names('HRK', 'hrk kuna'),
  ...names('BGN', 'bgn lev leva'),
  ...names('RON', 'ron leu lei'),
  ...names('TRY', '土耳其里拉'),
  ...names('ETB', 'etb birr'),
  ...names('GTQ', 'gtq quetzal quetzales'),
  ...names('HNL', 'hnl lempira lempiras'),
  ...names('PEN', 'soles'),
  ...names('BTC', '比特币 btc bitcoin bitcoins'),
  ...codes(
    'kwd qar bhd omr jod lbp egp pkr lkr npr kes tzs ugx clp ars cop uyu dop crc mur jmd ttd bsd bbd xcd fjd isk rsd dzd tnd iqd',
  ),
  ...names('', '块钱 块 元 圆 蚊 钱 大洋'),
  ...names('', '比索 第纳尔 克朗 里拉 里亚尔 法郎 先令 盾 外币'),
  ...names(
    '',
    'le shilling shillings bolivar bolivars bolivares riyal riyals rial rials dirham dirhams dinar dinars peso pesos egyptianpound franc francs krona kronor krone kroner lira liras',
  ),
]);

function names(code: string, list: string): [string, string][] {
  return list.split(' ').map((name) => [name, code]);
}

/** Codes that nobody says as names; those that are English words as well, such as ALL and TRY, are left out. */
function codes(list: string): [string, string][] {
  return list.split(' ').map((code) => [code, code.toUpperCase()]);
}
